import SverkaMorphology
import SverkaText

/// Names of persons, and words for persons beside them.
extension TranslatorIntoEnglish {
    /// A person's name, each word by the lexicon; Slavic ones that it has not
    /// are romanised.
    func person(_ words: Words) -> String? {
        guard words.count <= 3,
            words.allSatisfy({
                $0.reading.tag.pos == .properNoun && $0.token.kind == .cyrillic
                    && Self.isCapital($0) && $0.token.shape != .upper
            })
        else { return nil }
        let forms = citationForms.citation(of: Array(words))
        let isSlavic = forms.contains(where: Self.isSlavic)
        let isWomans = words.first?.reading.tag.gender == .feminine
        var out: [String] = []
        for form in forms {
            guard let name = name(form, isSlavic: isSlavic, isWomans: isWomans) else { return nil }
            out.append(name)
        }
        return out.joined(separator: " ")
    }

    /// A place or a surname, since a given name alone is no term, or an acronym.
    func nameAlone(_ word: Tagger.Word) -> String? {
        guard word.token.kind == .cyrillic else { return nil }
        if word.token.shape == .upper { return acronym(word) }
        let readings = analyzer.readings(of: word.text).filter { $0.tag.pos == .properNoun }
        let own = readings.first { analyzer.lemma(of: $0.lexeme) == word.text }
        guard let reading = own ?? readings.first else { return nil }
        guard let lexeme = analyzer.base(of: reading.lexeme) else {
            return Self.isSlavic(word.text) ? Romanization.of(word.text) : nil
        }
        let isMeant = analyzer.lexicon.isPlace(lexeme) || analyzer.lexicon.isSurname(lexeme)
        return isMeant ? analyzer.translations(of: lexeme).first : nil
    }

    private func name(_ form: String, isSlavic: Bool, isWomans: Bool) -> String? {
        let readings = analyzer.readings(of: form).filter { $0.tag.pos == .properNoun }
        let own = readings.filter { analyzer.lemma(of: $0.lexeme) == form }
        for reading in own + readings where !analyzer.lexicon.isPlace(reading.lexeme) {
            guard let name = analyzer.translations(of: reading.lexeme).first else { continue }
            let isMans = analyzer.lemma(of: analyzer.surname(of: reading.lexeme)) != form
            return isWomans && isMans ? Self.womans(name) : name
        }
        let isPlace = readings.contains { analyzer.lexicon.isPlace($0.lexeme) }
        return isSlavic && !isPlace ? Romanization.of(form) : nil
    }

    /// A man's surname as a woman bears it: `Ivanov`, `Klimovsky`, `Lozovoy`.
    private static func womans(_ surname: String) -> String {
        for (his, her) in CompositionWords.womansEndings where surname.hasSuffix(his) {
            return surname.dropLast(his.count) + her
        }
        return surname + (surname.hasSuffix("v") || surname.hasSuffix("n") ? "a" : "")
    }

    private static func isSlavic(_ name: String) -> Bool {
        name.count > 4 && CompositionWords.slavicEndings.contains { name.hasSuffix($0) }
    }

    /// `президент Александр Лукашенко`: a word for a person before the name,
    /// both in the nominative.
    func isTitle(_ noun: Tagger.Word, of name: Words) -> Bool {
        guard noun.reading.tag.animate == .animate, let first = name.first else { return false }
        if first.reading.tag.grammaticalCase == .nominative { return true }
        // Of a name that does not decline only the noun tells: `принц Гарри`,
        // but `сторонник Лукашенко`.
        let isFixed = analyzer.readings(of: first.text).contains {
            $0.tag.grammaticalCase == .nominative && analyzer.lemma(of: $0.lexeme) == first.text
        }
        return isFixed && !CompositionWords.relations.contains(analyzer.lemma(of: noun))
    }

    static func possessive(_ name: String) -> String {
        name + (name.hasSuffix("s") ? "'" : "'s")
    }
}
