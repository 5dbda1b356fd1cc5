import SverkaSupport

/// Words with a hyphen, by their parts.
extension Analyzer {
    /// Stands for the class of a lexeme with a hyphen whose parts both decline.
    static let bothParts: Int32 = -2

    func hyphenated(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        guard let hyphen = letters.codes.lastIndex(of: Letters.hyphen),
            hyphen > 0, hyphen + 1 < letters.count
        else { return [] }
        let head = Letters(codes: letters.codes[..<hyphen])
        let tail = Letters(codes: letters.codes[(hyphen + 1)...])
        if ["то", "либо", "нибудь", "ка", "таки"].contains(tail) {
            return readings(ofPart: head).map {
                joined($0, particle: tail, word: word)
            }
        }
        if head == "по" {
            let number = make(spelling: letters, pos: .adverb, base: baseOf(tail))
            return [Reading(lexeme: number, tag: Tag(.adverb), weight: 1, source: .hyphen)]
        }
        if let name = onRiver(word, letters) { return name }
        if let town = town(word, head, tail) { return town }
        let last = readings(ofPart: tail).filter { $0.tag.pos.isContent }
        let first = readings(ofPart: head)
        var out: [Reading] = []
        for reading in last {
            // Both parts decline (`премьер-министра`, `страны-участницы`) or
            // the first does not (`бизнес-план`).
            var reading = reading
            var head = head
            var inflection: Int32 = -1
            if let match = first.first(where: {
                $0.source != .guess && $0.tag.pos.isNominal && reading.tag.pos.isNominal
                    && $0.tag.grammaticalCase == reading.tag.grammaticalCase
                    && $0.tag.number == reading.tag.number
            }) {
                let lemma = self.letters(of: match.lexeme)
                // The whole agrees with what is seen to decline, and
                // `страна-партнёр` with `страна`.
                let isOfPeople =
                    reading.tag.animate == .animate
                    && match.tag.animate == .inanimate && match.tag.gender == .feminine
                if lemma != head || isOfPeople { reading.tag.gender = match.tag.gender }
                head = lemma
                inflection = Self.bothParts
            }
            let lemma = Letters(
                codes: head.codes + [Letters.hyphen] + self.letters(of: reading.lexeme).codes)
            let number = make(
                spelling: lemma,
                style: word.startsWithCapital && word.capitals > 1 ? .capital : .small,
                pos: reading.tag.pos, base: base(of: reading.lexeme), inflection: inflection)
            out.append(
                Reading(
                    lexeme: number, tag: reading.tag, weight: reading.weight, source: .hyphen))
        }
        return out
    }

    /// `Франкфурте-на-Майне`: the first part inflects, the rest stays.
    private func onRiver(_ word: WrittenWord, _ letters: Letters) -> [Reading]? {
        let parts = word.text.hyphenParts
        guard parts.count == 3, parts[1] == "на", let head = Letters(String(parts[0])) else {
            return nil
        }
        let known = lexiconReadings(head)
        let names = (known.isEmpty ? guess(head, capital: true) : known).filter {
            $0.tag.pos == .properNoun && $0.tag.number == .singular
        }
        guard !names.isEmpty else { return nil }
        return names.map { reading in
            let text = lemma(of: reading.lexeme) + "-" + parts[1] + "-" + parts[2]
            var reading = reading
            reading.lexeme = make(
                spelling: letters, style: .asWritten(text), pos: .properNoun,
                base: base(of: reading.lexeme))
            reading.source = .hyphen
            return reading
        }
    }

    /// `Петропавловске-Камчатском`, `Орехове-Зуеве`: of towns both parts
    /// inflect, the adjective with the gender of the noun.
    private func town(_ word: WrittenWord, _ head: Letters, _ tail: Letters) -> [Reading]? {
        guard word.startsWithCapital, word.capitals == 2 else { return nil }
        func reading(_ lemma: Letters, _ tag: Tag, _ weight: Float) -> Reading {
            var tag = tag
            tag.pos = .properNoun
            let number = make(
                spelling: lemma, style: .capital, pos: .properNoun, base: -1,
                inflection: Self.bothParts)
            return Reading(lexeme: number, tag: tag, weight: weight, source: .hyphen)
        }
        let neuter: [ShortLetters] = ["ове", "еве", "ёве", "ине"]
        if neuter.contains(where: { head.hasSuffix($0) }),
            neuter.contains(where: { tail.hasSuffix($0) })
        {
            let lemma = head.dropLast(1) + "о-" + tail.dropLast(1) + "о"
            return [
                reading(
                    lemma,
                    Tag(.properNoun, .locative, .singular, .neuter, animate: .inanimate), 1)
            ]
        }
        let adjectives: [ShortLetters] = [
            "ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ское",
        ]
        guard adjectives.contains(where: { tail.hasSuffix($0) }), !head.hasSuffix("ско") else {
            return nil
        }
        let known = lexiconReadings(head).filter { $0.tag.pos == .properNoun }
        let towns = (known.isEmpty ? guess(head, capital: true) : known).filter {
            $0.tag.pos == .properNoun && $0.tag.number == .singular
        }
        var out: [Reading] = []
        for adjective in readings(ofPart: tail) where adjective.tag.pos == .adjective {
            for town in towns where adjective.tag.agrees(with: town.tag) {
                guard
                    let form = form(
                        of: adjective, case: .nominative, number: .singular,
                        gender: town.tag.gender),
                    let end = Letters(form)
                else { continue }
                let lemma = letters(of: town.lexeme) + "-" + end
                out.append(reading(lemma, town.tag, town.weight * adjective.weight))
            }
        }
        return out.isEmpty ? nil : out
    }

    private func joined(_ reading: Reading, particle: Letters, word: WrittenWord) -> Reading {
        let lemma = Letters(
            codes: letters(of: reading.lexeme).codes + [Letters.hyphen] + particle.codes)
        var reading = reading
        reading.lexeme = make(spelling: lemma, pos: reading.tag.pos, base: base(of: reading.lexeme))
        reading.source = .hyphen
        return reading
    }
}
