import SverkaCheck
import Testing

@Suite struct DeprecatedTermsTests {
    private static let glossary = """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        Союзное государство\tState Union\tdeprecated
        аппарат\tadministration\tdeprecated
        администрация\tadministration\tpreferred
        закон\tlaw\tpreferred
        закон\tstatute\tpreferred
        закон\tlex\tdeprecated
        \tmumbo jumbo\tdeprecated

        """

    /// A text of either language, and what must be found.
    @Test(arguments: [
        ("The State Union grows.", ["State Union → Union State"]),
        (
            "The State Union and the State Unions.",
            ["State Union → Union State", "State Unions → Union States"]
        ),
        ("The Union State grows.", []),
        // Words, and no parts of words.
        ("The flex and the complex.", []),
        // Two are preferred: both are named.
        ("The lex is old.", ["lex → law | statute"]),
        // Nothing to use instead.
        ("It was mumbo jumbo.", ["mumbo jumbo"]),
    ])
    func english(_ text: String, _ found: [String]) throws {
        let sample = CheckedSample(glossary: Self.glossary, english: [text])
        #expect(try sample.found(.deprecated) == found)
    }

    @Test(arguments: [
        ("Аппарат решил иначе.", ["Аппарат → Администрация"]), ("Аппаратура шумит.", []),
        ("Администрация решила иначе.", []),
    ])
    func russian(_ text: String, _ found: [String]) throws {
        let sample = CheckedSample(glossary: Self.glossary, russian: [text])
        #expect(try sample.found(.deprecated) == found)
    }

    @Test func twoPreferredTermsReplaceNothing() throws {
        let sample = CheckedSample(glossary: Self.glossary, english: ["The lex is old."])
        #expect(try sample.findings().map(\.replacement) == [nil])
    }

    @Test(arguments: [
        ("Those who work.", "", 0), ("The WHO works.", "", 1), ("The WHO's work.", "", 1),
        ("", "Крестьянин и воз сена.", 0), ("", "Это заявила ВОЗ.", 1),
    ])
    func acronymsAreInCapitals(_ english: String, _ russian: String, _ count: Int) throws {
        let glossary = "ru\ten\tstatus\nвоз\tUN health body\tpreferred\nВОЗ\tWHO\tdeprecated\n"
        let sample = CheckedSample(
            glossary: glossary, russian: russian.isEmpty ? [] : [russian],
            english: english.isEmpty ? [] : [english])
        #expect(try sample.found(.deprecated).count == count)
    }

    @Test(arguments: [("It makes us move.", 0), ("The US moves matter.", 1)])
    func acronymsInTermsAreInCapitals(_ text: String, _ count: Int) throws {
        let sample = CheckedSample(
            glossary: "ru\ten\tstatus\n\tUS move\tdeprecated\n", english: [text])
        #expect(try sample.found(.deprecated).count == count)
    }

    @Test func aTermThatAnAllowedRowHasIsNotDeprecated() throws {
        let glossary = "concept\tru\ten\tstatus\na\tА\tright\tdeprecated\nb\tБ\tright\tadmitted\n"
        let sample = CheckedSample(glossary: glossary, english: ["That is right."])
        #expect(try sample.findings().isEmpty)
    }
}
