import SverkaText

/// Names of places.
extension CitationFormGenerator {
    /// `Баренцевым морем`, `Сергиевом Посаде`: a possessive adjective, which in
    /// the nominative is `Баренцево`, `Сергиев`.
    func possessive(_ words: [Tagger.Word]) -> [String]? {
        guard words.count >= 2, words[0].token.shape == .capitalised,
            words[0].token.kind == .cyrillic, words[1].token.kind == .cyrillic
        else { return nil }
        let owners = analyzer.readings(of: words[0].text)
        for noun in analyzer.readings(of: words[1].text)
        where noun.tag.pos == .noun
            && Self.geographical.contains(analyzer.lemma(of: noun.lexeme).lowercased())
        {
            // `Новом море` is of an adjective that the lexicon has.
            if owners.contains(where: {
                $0.source != .guess && $0.tag.pos == .adjective && $0.tag.agrees(with: noun.tag)
            }) {
                return nil
            }
            if let forms = possessive(words[0].text, words[1].text, noun) {
                return forms + words[2...].map(\.text)
            }
        }
        return nil
    }

    /// The nominative of an adjective and its noun; nil where they do not go
    /// together, or stand in it.
    private func possessive(_ owner: String, _ text: String, _ noun: Reading) -> [String]? {
        let endings = Self.possessiveEndings(noun.tag)
        guard noun.tag.grammaticalCase != .nominative,
            let ending = endings.first(where: { Self.isPossessive(owner, $0) }),
            let form = analyzer.form(
                of: noun, case: .nominative, number: noun.tag.number, gender: noun.tag.gender)
        else { return nil }
        var nominative = noun.tag
        nominative.grammaticalCase = .nominative
        return [
            owner.dropLast(ending.count) + Self.possessiveEndings(nominative)[0],
            Capitals.copied(from: text, to: form),
        ]
    }

    /// What places are called by an owner's name: `море`.
    private static let geographical = Set(WordList.items("geographical-noun", .russian))

    private static func isPossessive(_ text: String, _ ending: String) -> Bool {
        let stem = text.dropLast(ending.count)
        return text.hasSuffix(ending) && stem.count >= 4
            && ["ов", "ев", "ёв", "ин", "ын"].contains { stem.hasSuffix($0) }
    }

    /// The endings of a possessive adjective beside a noun of that form.
    private static func possessiveEndings(_ noun: Tag) -> [String] {
        if noun.number == .plural {
            switch noun.grammaticalCase {
            case .nominative, .accusative: return ["ы"]
            case .dative: return ["ым"]
            case .instrumental: return ["ыми"]
            default: return ["ых"]
            }
        }
        switch (noun.gender, noun.grammaticalCase) {
        case (.feminine, .nominative): return ["а"]
        case (.feminine, .accusative): return ["у"]
        case (.feminine, _): return ["ой", "ою"]
        case (.masculine, .nominative), (.masculine, .accusative): return [""]
        case (_, .nominative), (_, .accusative): return ["о"]
        case (_, .dative): return ["у", "ому"]
        case (_, .instrumental): return ["ым"]
        case (_, .locative), (_, .secondLocative): return ["ом", "е"]
        default: return ["а", "ого"]
        }
    }

    /// `Белой Калитве`: an adjective tells what an unknown noun is.
    func withAgreement(_ words: [Tagger.Word]) -> [Tagger.Word] {
        guard words.count >= 2, words[1].token.shape == .capitalised,
            words[1].token.kind == .cyrillic
        else { return words }
        let nouns = analyzer.readings(of: words[1].text)
        guard nouns.allSatisfy({ $0.source == .guess }) else { return words }
        let adjectives = analyzer.readings(of: words[0].text).compactMap { reading -> Reading? in
            // `Набережных Челнах`: the noun is an adjective here.
            let isNoun = analyzer.inflection(of: reading.lexeme)?.kind == .adjectivalNoun
            guard reading.source != .guess, reading.tag.pos == .adjective || isNoun,
                !reading.tag.short
            else { return nil }
            var reading = reading
            reading.tag.pos = .adjective
            return reading
        }
        var best: (weight: Float, adjective: Reading, noun: Reading)?
        for noun in nouns where noun.tag.pos.isNominal {
            for adjective in adjectives where adjective.tag.agrees(with: noun.tag) {
                let weight = noun.weight * adjective.weight
                if best == nil || weight > best!.weight { best = (weight, adjective, noun) }
            }
        }
        guard let best else { return words }
        var words = words
        words[0].reading = best.adjective
        words[1].reading = best.noun
        return words
    }
}
