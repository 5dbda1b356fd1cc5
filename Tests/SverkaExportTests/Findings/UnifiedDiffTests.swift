import Foundation
import SverkaExport
import Testing

@Suite struct UnifiedDiffTests {
    private func diff(_ old: String, _ new: String) -> String {
        String(
            decoding: UnifiedDiff.bytes(Array(old.utf8), Array(new.utf8), path: "a"), as: UTF8.self)
    }

    @Test func changesStandWithThreeLinesAround() {
        let old = (1...20).map { "line \($0)\n" }.joined()
        let new = old.replacingOccurrences(of: "line 2\n", with: "line two\n")
            .replacingOccurrences(of: "line 3\n", with: "line three\n")
            .replacingOccurrences(of: "line 15\n", with: "line fifteen\n")
        let lines = diff(old, new).split(separator: "\n").map(String.init)
        #expect(lines[..<3] == ["--- a", "+++ a", "@@ -1,6 +1,6 @@"])
        #expect(lines[3..<8] == [" line 1", "-line 2", "-line 3", "+line two", "+line three"])
        #expect(lines.filter { $0.hasPrefix("@@") } == ["@@ -1,6 +1,6 @@", "@@ -12,7 +12,7 @@"])
    }

    @Test func aMissingLastLineEndIsSaid() {
        #expect(
            diff("a\nb", "a\nc")
                == """
                --- a
                +++ a
                @@ -1,2 +1,2 @@
                 a
                -b
                \\ No newline at end of file
                +c
                \\ No newline at end of file

                """)
        #expect(diff("a\n", "a\n") == "")
    }

    /// Lines of both texts that are different, and what stands in the hunk.
    @Test(arguments: [
        ("a\n", "b\n", ["-a", "+b"]), ("a\nb\n", "c\nd\n", ["-a", "-b", "+c", "+d"]),
        ("a\nb\nc\n", "x\nb\ny\n", ["-a", "+x", " b", "-c", "+y"]),
        ("a\r\nb\r\n", "a\r\nc\r\n", [" a\r", "-b\r", "+c\r"]),
    ])
    func hunks(_ old: String, _ new: String, _ lines: [String]) {
        let found = String(diff(old, new)).unicodeScalars.split(separator: "\n").map { String($0) }
        #expect(Array(found.dropFirst(3)) == lines)
    }

    @Test func distantChangesHaveHunksOfTheirOwn() {
        let old = (1...40).map { "\($0)\n" }.joined()
        func changed(_ lines: Set<Int>) -> Int {
            let new = (1...40).map { lines.contains($0) ? "x\n" : "\($0)\n" }.joined()
            return diff(old, new).split(separator: "\n").count { $0.hasPrefix("@@") }
        }
        #expect(changed([10, 17]) == 1)
        #expect(changed([10, 18]) == 2)
        #expect(changed([1, 40]) == 2)
    }

    /// A name can't begin a line of its own.
    @Test(arguments: [
        ("a b.txt", "a b.txt"), ("статья.txt", "статья.txt"),
        ("a\n+++ b", #""a\n+++ b""#), ("a\r\tb", #""a\r\tb""#), (#"a"\b"#, #""a\"\\b""#),
        ("a\u{1}b\u{7F}", #""a\001b\177""#),
    ])
    func namesAreQuoted(_ path: String, _ quoted: String) {
        let diff = UnifiedDiff.bytes(Array("a\n".utf8), Array("b\n".utf8), path: path)
        #expect(
            String(decoding: diff, as: UTF8.self)
                == "--- \(quoted)\n+++ \(quoted)\n@@ -1,1 +1,1 @@\n-a\n+b\n")
    }
}
