import SverkaSupport
import Testing

@Suite struct GlobTests {
    @Test(arguments: [
        ("*.txt", "a.txt", true), ("*.txt", "b/a.txt", true), ("*.txt", "a.txt/b.md", true),
        ("*.txt", "a.md", false), ("drafts/**", "drafts/a.txt", true),
        ("drafts/**", "drafts/a/b.txt", true), ("drafts/**", "drafts", false),
        ("drafts/**", "my/drafts/a.txt", false), ("drafts", "my/drafts/a.txt", true),
        ("drafts/", "drafts/a.txt", true), ("**/old/*.txt", "old/a.txt", true),
        ("**/old/*.txt", "x/y/old/a.txt", true), ("**/old/*.txt", "x/old/y/a.txt", false),
        ("a/*/c.txt", "a/b/c.txt", true), ("a/*/c.txt", "a/b/d/c.txt", false),
        ("a/**/c.txt", "a/b/d/c.txt", true), ("a/**/c.txt", "a/c.txt", true),
        ("20??-*.txt", "2024-may.txt", true), ("20??-*.txt", "202-may.txt", false),
        ("*a*b*", "xxaxxbxx", true), ("*a*b*", "xxbxxaxx", false), ("./a.txt", "a.txt", true),
        ("статья-*.txt", "статья-ёлка.txt", true),
    ])
    func patterns(_ pattern: String, _ path: String, _ matches: Bool) {
        #expect(Glob(pattern).matches(path) == matches)
    }
}
