import SverkaCheck
import Testing

@Suite struct CheckerTests {
    private static let glossary = """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        \tlex\tdeprecated

        """

    @Test(arguments: [
        (Finding.Level.error, [Finding.Severity.error]), (.note, [.note]), (.off, []),
    ])
    func kindsCountAsTheyAreTold(
        _ level: Finding.Level, _ severities: [Finding.Severity]
    ) throws {
        let sample = CheckedSample(
            glossary: Self.glossary, russian: ["Союзное государство растёт."],
            english: ["The country grows."], levels: [.missing: level])
        #expect(try sample.findings().map(\.severity) == severities)
    }

    @Test func usualSeverities() throws {
        let sample = CheckedSample(
            glossary: Self.glossary, russian: ["В 2019 году построили 15 домов."],
            english: ["In 2019 they built 16 houses. The lex. Это не перевели вовсе никак."])
        let severities = Dictionary(
            try sample.findings().map { ($0.kind, $0.severity) },
            uniquingKeysWith: { first, _ in first })
        #expect(severities == [.deprecated: .error, .number: .error, .untranslated: .warning])
    }

    @Test func findingsAreInReadingOrder() throws {
        let sample = CheckedSample(
            glossary: Self.glossary, russian: ["Построили 15 домов.", "Союзное государство."],
            english: ["The lex: they built 16 houses, lex.", "A country, a lex."])
        #expect(
            try sample.findings().map(\.found)
                == ["Союзное государство", "lex", "16", "lex", "lex"])
    }

    /// A paragraph with thousands of findings costs no square of them.
    @Test func longParagraphsTakeNoLongTime() throws {
        let text = String(repeating: "The lex, “a lex” and ‘lex’. ", count: 3000)
        let clock = ContinuousClock()
        var findings: [UnitFinding] = []
        let time = try clock.measure {
            findings = try CheckedSample(glossary: Self.glossary, english: [text]).findings()
        }
        #expect(findings.count == 9000)
        #expect(findings.count { $0.severity == .error } == 3000)
        #expect(time < .seconds(20))
    }
}
