import SverkaSupport
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("drafts/**", "drafts/a.txt", true), ("drafts/**", "drafts/b/a.txt", true),
        ("drafts/**", "drafts", false), ("drafts", "drafts/a.txt", true),
        ("*.old.txt", "a.old.txt", true), ("*.old.txt", "may/b.old.txt", true),
        ("20*/notes", "2024/notes/a.md", true), ("20*/notes", "a/2024/notes", false),
        ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true), ("a/**/b", "a/x/y/c", false),
        ("a/**/b/**/c", "a/b/x/b/y/c/d", true), ("**/a", "a", true), ("**/a/*", "x/a/b", true),
        ("**/a/*", "x/a", false), ("**/**", "a", true), ("a?c", "abc", true),
        ("a?c", "aйc", true), ("a?c", "ac", false), ("a*b*c", "aXbYbZc", true),
        ("a*b*c", "aXbYbZ", false), ("./a", "a", true), ("/", "a", false), ("", "", false),
        ("й.txt", "и\u{306}.txt", true), ("a/b", "a/\u{301}b", false),
        ("*/\u{301}b", "a/\u{301}b", true),
    ])
    func patterns(_ pattern: String, _ path: String, _ matches: Bool) {
        #expect(Glob(pattern).matches(path) == matches)
    }

    @Test(.timeLimit(.minutes(1))) func manyStarsCostNoMore() {
        let folders = Glob(String(repeating: "**/a/", count: 200) + "b")
        #expect(!folders.matches(String(repeating: "a/", count: 400) + "c"))
        let stars = Glob(String(repeating: "*a", count: 200) + "b")
        #expect(!stars.matches(String(repeating: "a", count: 2_000)))
    }
}
