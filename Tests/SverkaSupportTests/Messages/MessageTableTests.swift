import SverkaData
import SverkaSupport
import Testing

@Suite struct MessageTableTests {
    private static let rows = GlossaryFile.files(in: "messages").flatMap(\.rows)

    @Test func eachMessageStandsOnce() {
        var seen: Set<String> = []
        for row in Self.rows { #expect(seen.insert(row[0]).inserted, "\(row[0])") }
        #expect(MessageTable.russian.templates.count == Self.rows.count)
    }

    @Test(arguments: rows) func bothHaveTheSameArguments(_ row: [String]) throws {
        #expect(row.count == 2)
        let english = MessageTemplate(row[0]), russian = MessageTemplate(row[1])
        #expect(english.numbers == russian.numbers)
        #expect(english.numbers == Array(1..<(english.numbers.count + 1)))
        #expect(!row[1].isEmpty && row[0].trimmed == row[0] && row[1].trimmed == row[1])
    }

    @Test(arguments: rows) func formsAreThree(_ row: [String]) throws {
        let isNoun = row[0].hasSuffix("(s)")
        if isNoun { #expect(row[1].split(separator: "|").count == 3) }
        for place in row[1].split(separator: "{", omittingEmptySubsequences: false).dropFirst() {
            let inner = place.prefix { $0 != "}" }
            guard let mark = inner.first(where: { !$0.isNumber }) else { continue }
            #expect(mark == ":" || mark == "?")
            #expect(inner.split(separator: "|").count == 3)
        }
    }

    /// Quotes are closed, dashes are long, and ё is written.
    @Test(arguments: rows) func russianIsRussian(_ row: [String]) throws {
        let russian = row[1]
        #expect(russian.count { $0 == "«" } == russian.count { $0 == "»" })
        #expect(!russian.contains(" - ") || row[0].contains(" - ") || russian.contains("; - –"))
        let english = row[0].hasSuffix(".") || row[0].hasSuffix("?")
        #expect(english == (russian.hasSuffix(".") || russian.hasSuffix("?")), "\(row)")
    }
}
