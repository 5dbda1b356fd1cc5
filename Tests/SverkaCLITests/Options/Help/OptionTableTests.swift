import Foundation
import SverkaCLI
import SverkaTestSupport
import Testing

@Suite struct OptionTableTests {
    private static let path = "Sources/Sverka/Sverka.docc/Commands.md"
    private static let title = "## All options\n\n"

    /// The documentation has the table that commands declare. With
    /// `SVERKA_RENEW_GOLDEN` it is written anew.
    @Test func theDocumentationHasTheTable() throws {
        let page = String(decoding: try Repository.bytes(Self.path), as: UTF8.self)
        let start = try #require(page.firstRange(of: Self.title)).upperBound
        let table = OptionTable.markdown
        if ProcessInfo.processInfo.environment["SVERKA_RENEW_GOLDEN"] != nil {
            try (page[..<start] + table).write(
                toFile: Repository.root + "/" + Self.path, atomically: true, encoding: .utf8)
            Issue.record("\(Self.path) was written anew; look at it")
            return
        }
        #expect(page[start...] == table)
    }

    @Test func whatSeveralCommandsTakeStandsOnce() {
        let rows = OptionTable.markdown.split(separator: "\n").dropFirst(2)
        #expect(rows.count { $0.contains("`--jobs N`") } == 1)
        #expect(rows.contains { $0.hasPrefix("| `-o DIR`, `--output DIR` |") })
        #expect(rows.allSatisfy { $0.count { $0 == "|" } == 4 })
    }
}
