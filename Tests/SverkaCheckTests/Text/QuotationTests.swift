import SverkaCheck
import Testing

@Suite struct QuotationTests {
    private static let glossary = """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        Союзное государство\tState Union\tdeprecated

        """

    private func findings(_ text: String) throws -> [UnitFinding] {
        try CheckedSample(glossary: Self.glossary, english: [text]).findings()
            .filter { $0.kind != .quotes }
    }

    @Test(arguments: [
        "He said: «The State Union grows».", "“The State Union grows,” he said.",
        "\"The State Union grows,\" he said.", "‘The State Union grows,’ he said.",
        "„The State Union grows“, he said.", "He said, “We ‘do’, in the State Union.”",
    ])
    func quotationsAreNotes(_ text: String) throws {
        let findings = try findings(text)
        try #require(findings.count == 1)
        #expect(findings[0].severity == .note)
        #expect(findings[0].replacement == nil)
    }

    @Test(arguments: [
        "“So,” he said of the State Union.", "The analysts’ view of the State Union.",
        "„So“, sagt er of the State Union.", "It’s the State Union.",
    ])
    func whatStandsBehindAQuotationIsNone(_ text: String) throws {
        #expect(try findings(text).map(\.severity) == [.error])
    }

    /// Several findings of a paragraph, which is read on from one to the next.
    @Test func severalInAParagraph() throws {
        let text =
            "The State Union is. “The State Union is,” he said. The State Union is. «A State Union»."
        #expect(try findings(text).map(\.severity) == [.error, .note, .error, .note])
    }
}
