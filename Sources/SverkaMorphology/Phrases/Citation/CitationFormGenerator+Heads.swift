import SverkaText

/// The head of a phrase and what agrees with it.
extension CitationFormGenerator {
    /// The head noun, and the last word that takes the head's case with it: of
    /// a person's name the surname.
    func head(of words: [Tagger.Word]) -> (first: Int, last: Int)? {
        guard
            let noun = words.indices.first(where: {
                words[$0].reading.tag.pos.isNominal && isInflected(words[$0])
            })
        else {
            return words.indices.last(where: {
                words[$0].reading.tag.pos == .adjective
                    || words[$0].reading.tag.verbForm.isParticiple
            }).map { ($0, $0) }
        }
        let first = behindAgent(noun, in: words)
        var last = first
        // `Бориса Джонсона`, `Александру Григорьевичу Лукашенко`.
        while last + 1 < words.count, words[first].token.shape == .capitalised,
            words[last + 1].token.shape == .capitalised,
            isApposition(words[first], words[last + 1], isLast: last + 2 == words.count)
        { last += 1 }
        return (first, last)
    }

    /// `принятого парламентом закона`: behind a participle and a noun that is
    /// none of its own the noun that is; else the first noun.
    private func behindAgent(_ first: Int, in words: [Tagger.Word]) -> Int {
        guard first > 0, first + 1 < words.count,
            words[first - 1].reading.tag.verbForm.isParticiple,
            words[first].reading.tag.grammaticalCase == .instrumental
        else { return first }
        let participle = analyzer.readings(of: words[first - 1].text).filter {
            $0.tag.verbForm.isParticiple && !$0.tag.short
        }
        if mayStand(participle, with: words[first], besides: .none) { return first }
        return words[(first + 1)...].firstIndex {
            isNominal($0) && mayStand(participle, with: $0, besides: .none)
        } ?? first
    }

    private func isApposition(
        _ head: Tagger.Word, _ next: Tagger.Word, isLast: Bool
    ) -> Bool {
        let a = head.reading.tag, b = next.reading.tag
        guard a.pos == .properNoun || a.animate == .animate, b.pos.isNominal || b.pos == .adjective
        else { return false }
        // `Председателя Банка`, `Героя Советского Союза`: behind a common noun
        // only a name, or an adjective that nothing follows (`Папы Римского`).
        if a.pos != .properNoun, b.pos != .properNoun || b.animate == .inanimate,
            b.pos != .adjective || !isLast
        {
            return false
        }
        // `Минздрава России`: a place behind anything but a place stands by
        // itself.
        if analyzer.lexicon.isPlace(next.reading.lexeme),
            !analyzer.lexicon.isPlace(head.reading.lexeme)
        {
            return a.animate == .animate && a.pos == .properNoun
        }
        return analyzer.readings(of: next.text).contains {
            ($0.tag.pos.isNominal || $0.tag.pos == .adjective)
                && ($0.tag.grammaticalCase == a.grammaticalCase || a.grammaticalCase == .none)
                && ($0.tag.number == a.number || a.number == .none)
        }
    }

    /// The grammemes that the words up to the head are cited in, and the case
    /// they stand in.
    struct Agreement {
        var number: Number
        var gender: Gender
        var grammaticalCase: Case
    }

    /// `иранский`: an adjective that is seldom a noun.
    private static func isRelational(_ lemma: String) -> Bool {
        ["ский", "ской", "цкий", "цкой"].contains { lemma.hasSuffix($0) }
    }

    /// What the head asks of the words before it.
    func agreement(
        _ words: [Tagger.Word], _ head: (first: Int, last: Int)
    ) -> Agreement {
        let tag = words[head.first].reading.tag
        if !tag.pos.isNominal {
            // Adjectives alone: the dictionary's form; names (`Северная`) and
            // participles (`верующие`) stay feminine or plural.
            let stays =
                words[head.first].token.shape == .capitalised || tag.verbForm.isParticiple
                || analyzer.readings(of: words[head.first].text).contains(where: isAdjectivalNoun)
                || !Self.isRelational(analyzer.lemma(of: words[head.first].reading.lexeme))
            return Agreement(
                number: stays && tag.number == .plural ? .plural : .singular,
                gender: stays && tag.gender == .feminine ? .feminine : .masculine,
                grammaticalCase: tag.grammaticalCase)
        }
        var gender = tag.gender
        if gender == .none, tag.number != .plural {
            // An adjective or the first name tells the gender.
            for word in words[...head.last] where word.reading.tag.gender != .none {
                gender = word.reading.tag.gender
            }
        }
        let number = tag.number == .none ? Number.singular : tag.number
        return Agreement(number: number, gender: gender, grammaticalCase: tag.grammaticalCase)
    }
}
