import SverkaCheck
import Testing

@Suite struct InconsistentTermsTests {
    private static let glossary = """
        ru\ten\tstatus\tform
        ключевая ставка\tkey rate\tpreferred\tfull
        ключевая ставка\tbase rate\tadmitted\tfull
        ключевая ставка\tkey bid\tdeprecated\tfull
        Национальный банк\tNational Bank\tpreferred\tfull
        Национальный банк\tNational Bank of Belarus\tadmitted\tfull
        Национальный банк\tNBRB\tadmitted\tacronym

        """

    /// A translation, and what must be found in it.
    @Test(arguments: [
        (["The key rate rose.", "The base rate fell."], ["base rate → key rate"]),
        (["The key rate rose.", "Base rates fell."], ["Base rates → Key rates"]),
        (["The base rate rose.", "The key rate fell."], ["key rate → base rate"]),
        (["The key rate rose.", "The key rates fell."], []),
        // A deprecated one is a finding of its own.
        (["The key rate rose.", "The key bid fell."], []),
        // Short forms and longer ones of the same words.
        (["The National Bank of Belarus is here.", "The National Bank is there."], []),
        (["The National Bank is here.", "The NBRB is there."], []),
    ])
    func translations(_ english: [String], _ found: [String]) throws {
        let sample = CheckedSample(glossary: Self.glossary, english: english)
        #expect(try sample.found(.inconsistent) == found)
    }

    @Test func theSourceMaySayThingsAsItLikes() throws {
        let sample = CheckedSample(
            glossary: Self.glossary, english: ["The key rate rose.", "The base rate fell."],
            source: .english)
        #expect(try sample.found(.inconsistent) == [])
    }
}
