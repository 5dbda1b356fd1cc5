import SverkaMorphology
import SverkaTestSupport
import Testing

/// Every line of `Glossary/grammar` is one that its reader understands.
@Suite struct GrammarTablesTests {
    private static let cases: Set<String> = [
        "any", "nom", "gen", "dat", "acc", "ins", "loc", "loc2", "par",
    ]

    private static func rows(_ name: String) throws -> [[String]] {
        try Repository.lines("Glossary/grammar/\(name).tsv").dropFirst().map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    private static func items(_ field: String) -> [String] {
        field.split(separator: ";").map { $0.trimmingPrefix(" ") }.map(String.init)
    }

    @Test func prepositions() throws {
        for row in try Self.rows("prepositions") {
            #expect(Letters(row[0]) != nil && row.count <= 3, "\(row)")
            #expect(Self.items(row[1]).allSatisfy(Self.cases.contains), "\(row)")
            #expect(PrepositionTable.cases(of: row[0])?.count == Self.items(row[1]).count)
        }
        #expect(PrepositionTable.cases(of: "под") == [.instrumental, .accusative])
        #expect(PrepositionTable.cases(of: "дом") == nil)
    }

    @Test func government() throws {
        let rows = try Self.rows("government")
        #expect(Government.all.count == rows.count)
        for (row, entry) in zip(rows, Government.all) {
            #expect(row.count == 4 && row[0] == entry.english && row[2] == entry.russian)
        }
        #expect(Government.of("on", behind: "налог")?.russian == "на")
        #expect(Government.of("on", behind: "дом")?.russian == "о")
        #expect(Government.of("under", behind: "дом") == nil)
    }

    @Test func verbs() throws {
        for row in try Self.rows("irregular-verbs") {
            #expect((10...11).contains(row.count), "\(row)")
            for form in row[..<10] { #expect(Letters(form) != nil, "\(row[0]): \(form)") }
        }
    }

    @Test func nameEndings() throws {
        for row in try Self.rows("name-endings") {
            #expect(row.count == 5 && Letters(row[0]) != nil, "\(row)")
            #expect(Self.items(row[2]).allSatisfy(Self.cases.contains), "\(row)")
            #expect(["any", "m", "f"].contains(row[3]), "\(row)")
            #expect(Double(row[4]).map { $0 > 0 && $0 <= 1 } == true, "\(row)")
        }
    }

    @Test func numbers() throws {
        let kinds: Set<String> = [
            "number", "ordinal", "whole", "denominator", "decade", "scale", "attached", "stem",
            "prefix", "tail", "month", "month-short", "before-month", "half", "hour", "minute",
            "clock", "clock-half", "clock-quarter", "clock-past", "clock-to", "part-of-day",
            "time-zone", "joint", "weekday", "minus", "plus", "frost",
        ]
        for row in try Self.rows("numbers") {
            #expect((row[1] == "whole" ? 4...5 : 4...4).contains(row.count), "\(row)")
            #expect(["ru", "en"].contains(row[0]), "\(row)")
            #expect(kinds.contains(row[1]) && Double(row[2]) != nil, "\(row)")
            for form in Self.items(row[3]) {
                #expect(form == form.lowercased() && !form.contains("ё"), "\(form)")
            }
        }
    }

    @Test func lists() throws {
        for row in try Self.rows("lists") {
            let items = Self.items(row[2])
            #expect(row.count == 3 && Set(items).count == items.count, "\(row)")
        }
    }
}
