/// Words with a hyphen, by their parts.
extension Analyzer {
    /// Stands for the class of a lexeme with a hyphen whose parts both decline.
    static let bothParts: Int32 = -2

    /// What stands behind a word and its hyphen and changes nothing: `кое-то`.
    private static let particles = Set(WordList.letters("hyphen-particle"))

    /// What never declines before a hyphen, though it is a noun: `интернет-магазин`.
    static let firsts = Set(WordList.letters("hyphen-first"))

    func hyphenated(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        guard let hyphen = letters.codes.lastIndex(of: Letters.hyphen),
            hyphen > 0, hyphen + 1 < letters.count
        else { return [] }
        let head = Letters(codes: letters.codes[..<hyphen])
        let tail = Letters(codes: letters.codes[(hyphen + 1)...])
        if Self.particles.contains(tail) {
            return readings(ofPart: head).map { joined($0, particle: tail) }
        }
        if head == "по" {
            let number = make(spelling: letters, pos: .adverb, base: baseOf(tail))
            return [Reading(lexeme: number, tag: Tag(.adverb), weight: 1, source: .hyphen)]
        }
        if let name = onRiver(word, letters) { return name }
        if let town = town(word, head, tail) { return town }
        let first = readings(ofPart: head)
        return readings(ofPart: tail).filter { $0.tag.pos.isContent }.map {
            joined(head, first, $0, word)
        }
    }

    private func joined(_ reading: Reading, particle: Letters) -> Reading {
        let lemma = letters(of: reading.lexeme) + "-" + particle
        var reading = reading
        reading.lexeme = make(spelling: lemma, pos: reading.tag.pos, base: base(of: reading.lexeme))
        reading.source = .hyphen
        return reading
    }

    /// A reading of the last part with what stands before it: both parts
    /// decline (`премьер-министра`, `страны-участницы`) or the first does not
    /// (`бизнес-план`).
    private func joined(
        _ head: Letters, _ first: [Reading], _ last: Reading, _ word: WrittenWord
    ) -> Reading {
        var head = head
        var tag = last.tag
        var inflection: Int32 = -1
        if !Self.firsts.contains(head),
            let match = first.first(where: { $0.source != .guess && Self.declineAlike($0, last) })
        {
            let lemma = letters(of: match.lexeme)
            // The whole agrees with what is seen to decline, and
            // `страна-партнёр` with `страна`.
            let isOfPeople =
                tag.animate == .animate && match.tag.animate == .inanimate
                && match.tag.gender == .feminine
            if lemma != head || isOfPeople { tag.gender = match.tag.gender }
            head = lemma
            inflection = Self.bothParts
        }
        let number = make(
            spelling: head + "-" + letters(of: last.lexeme),
            style: word.startsWithCapital && word.capitals > 1 ? .capital : .small,
            pos: tag.pos, base: base(of: last.lexeme), inflection: inflection)
        return Reading(lexeme: number, tag: tag, weight: last.weight, source: .hyphen)
    }

    private static func declineAlike(_ a: Reading, _ b: Reading) -> Bool {
        a.tag.pos.isNominal && b.tag.pos.isNominal
            && a.tag.grammaticalCase == b.tag.grammaticalCase && a.tag.number == b.tag.number
    }
}
