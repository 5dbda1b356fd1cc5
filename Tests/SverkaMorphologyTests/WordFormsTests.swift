import SverkaMorphology
import Testing

@Suite struct WordFormsTests {
    private func forms(_ word: String) throws -> WordForms {
        let analyzer = Analyzer()
        return try #require(analyzer.wordForms(of: analyzer.readings(of: word)[0].lexeme))
    }

    @Test func aNounBeginsWithItsNominative() throws {
        let forms = try forms("государствами")
        #expect(forms.kind == .noun(.neuter))
        #expect(forms.stem + forms.endings[0] == "государство")
        #expect(forms.endings.map { forms.stem + $0 }.contains("государствах"))
        #expect(Set(forms.endings).count == forms.endings.count)
    }

    @Test func anAdjectiveBeginsWithItsNominatives() throws {
        let forms = try forms("союзного")
        #expect(forms.kind == .adjective)
        #expect(
            forms.endings.prefix(4).map { forms.stem + $0 }
                == ["союзный", "союзная", "союзное", "союзные"])
    }

    /// What forms have in common ends between letters, and may be nothing.
    @Test func stemsAreWhole() {
        let forms = WordForms(["год", "лет"], kind: .other)
        #expect(forms.stem == "" && forms.endings == ["год", "лет"])
    }
}
