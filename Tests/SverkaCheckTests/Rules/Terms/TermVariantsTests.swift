import SverkaCheck
import Testing

@Suite struct TermVariantsTests {
    private static let glossary = """
        ru\ten\tstatus\tkind\tru_variants\ten_variants
        Александр Лукашенко\tAlexander Lukashenko\tpreferred\tperson\tАляксандр Лукашэнка\tAlyaksandr Lukashenka; AGL; Lukashenko
        Союзное государство\tUnion State\tdeprecated\torganisation\t\tState of the Union

        """

    @Test(arguments: [
        (
            "Alyaksandr Lukashenka's plane left.",
            ["Alyaksandr Lukashenka's → Alexander Lukashenko's"]
        ),
        // Acronyms, and parts of the term, stand for it by right.
        ("As AGL said, it left.", []), ("As Lukashenko said, it left.", []),
        ("As Alexander Lukashenko said, it left.", []),
        // The form of a deprecated term is deprecated with it.
        ("The State of the Union grows.", []),
    ])
    func english(_ text: String, _ found: [String]) throws {
        let sample = CheckedSample(glossary: Self.glossary, english: [text])
        #expect(try sample.found(.nameVariant) == found)
    }

    @Test func theyAreNotes() throws {
        let sample = CheckedSample(
            glossary: Self.glossary, english: ["Alyaksandr Lukashenka left."])
        #expect(try sample.findings().map(\.severity) == [.note])
    }
}
