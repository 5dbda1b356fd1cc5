import SverkaText

/// Words that are adjectives before a noun, and nouns by themselves.
extension CitationFormGenerator {
    /// `столовых ложек`, `канатной дорогой`, `присяжного заседателя`: the
    /// readings of an adjective and its noun, where the lexicon has the two as
    /// an expression, or both are persons.
    func withKnownAttribute(_ words: [Tagger.Word]) -> [Tagger.Word] {
        guard words.count >= 2, words[0].token.kind == .cyrillic,
            words[1].token.kind == .cyrillic
        else { return words }
        for noun in analyzer.readings(of: words[1].text) where noun.tag.pos.isNominal {
            for attribute in adjectives(words[0]) where attribute.tag.agrees(with: noun.tag) {
                guard isKnown(attribute, noun) || arePersons(words[0], noun) else { continue }
                var words = words
                words[0].reading = attribute
                words[1].reading = noun
                return words
            }
        }
        return words
    }

    private func adjectives(_ word: Tagger.Word) -> [Reading] {
        analyzer.readings(of: word.text).compactMap { reading in
            var reading = reading
            if isAdjectivalNoun(reading) { reading.tag.pos = .adjective }
            guard reading.tag.pos == .adjective || reading.tag.verbForm.isParticiple,
                !reading.tag.short
            else { return nil }
            return reading
        }
    }

    private func arePersons(_ word: Tagger.Word, _ noun: Reading) -> Bool {
        noun.tag.animate == .animate
            && analyzer.readings(of: word.text).contains {
                isAdjectivalNoun($0) && $0.tag.animate == .animate
            }
    }

    /// Whether the two in the nominative are an expression of the lexicon.
    private func isKnown(_ attribute: Reading, _ noun: Reading) -> Bool {
        [Number.singular, .plural].contains { number in
            guard
                let first = analyzer.form(
                    of: attribute, case: .nominative, number: number,
                    gender: number == .plural ? .none : noun.tag.gender),
                let second = analyzer.form(
                    of: noun, case: .nominative, number: number, gender: noun.tag.gender)
            else { return false }
            return Self.expressions.contains((first + " " + second).lowercased())
        }
    }

    /// Expressions of two words, in small letters.
    private static let expressions: Set<String> = Set(
        Lexicon.standard.phrases.lazy.map { $0.russian.lowercased() }
            .filter { $0.utf8.count { $0 == 0x20 } == 1 })
}
