import Sverka
import Testing

@Suite struct FindingBaselineTests {
    private func finding(_ line: Int, _ found: String = "2", path: String = "a.txt") -> Finding {
        Finding(
            path: path, line: line, column: 1, severity: .error, kind: .number, found: found,
            expected: ["3", "4"], message: "no")
    }

    /// Lines may move; what stood once is known once.
    @Test(arguments: ["json", "tsv"])
    func whatStandsInItIsKnown(_ name: String) throws {
        let format = try #require(FindingFormats.named(name))
        let earlier = format.bytes([finding(1), finding(9, "\"5\"")])
        let baseline = try FindingBaseline(earlier, path: "b")
        let now = [finding(3), finding(4), finding(5, "\"5\""), finding(3, path: "b.txt")]
        #expect(baseline.new(among: now) == [now[1], now[3]])
    }

    @Test(arguments: ["[1]", "[{\"path\": \"a\"}]", "[", "", "a\tb\n1\t2\n"])
    func othersAreRefused(_ text: String) {
        #expect(throws: (any Error).self) { try FindingBaseline(Array(text.utf8), path: "b") }
    }
}
