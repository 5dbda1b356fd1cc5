import Testing

@testable import SverkaMorphology

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

    /// Those that inflect alike share their endings; each has its own forms.
    @Test func formsAreThoseOfTheParadigm() throws {
        let analyzer = Analyzer()
        let words = [
            "земля", "семья", "статья", "сестра", "день", "пень", "имя", "герой", "край", "новый",
            "синий", "третий", "писать", "плясать", "нести", "вести", "вырезать", "учиться",
            "рабочий", "больной", "Минск", "Брянск", "Иванова", "Ёлкин", "звезда", "окно",
        ]
        for word in words {
            let lexeme = analyzer.readings(of: word)[0].lexeme
            let forms = try #require(analyzer.wordForms(of: lexeme), "\(word)")
            let shown = Set(forms.endings.map { forms.stem + $0 })
            let all = try #require(analyzer.paradigm(of: lexeme)).forms.map(
                \.letters.folded.description)
            #expect(shown.isSuperset(of: all), "\(word)")
            #expect(shown.subtracting(all).count <= 1, "\(word): \(shown.subtracting(all))")
        }
    }

    /// What forms have in common ends between letters, and may be nothing.
    @Test func stemsAreWhole() {
        let forms = WordForms(["год", "лет"], kind: .other)
        #expect(forms.stem == "" && forms.endings == ["год", "лет"])
    }
}
