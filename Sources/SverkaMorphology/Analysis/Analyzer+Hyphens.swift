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
        if word.capitals == 2, let name = joined(first, invariable: tail) { return name }
        var last = readings(ofPart: tail).filter { $0.tag.pos.isContent }
        if word.capitals == 0, last.contains(where: { $0.tag.pos != .properNoun }) {
            last.removeAll { $0.tag.pos == .properNoun }
        }
        return Self.scaled(matched(last.map { joined(head, first, $0, word) }))
    }

    /// `Гвинеи-Бисау`: behind a name that declines one that does not.
    private func joined(_ first: [Reading], invariable tail: Letters) -> [Reading]? {
        let last = lexiconReadings(tail)
        guard !last.isEmpty,
            last.allSatisfy({
                $0.tag.pos == .properNoun && inflection(of: $0.lexeme)?.type ?? 0 == 0
            })
        else { return nil }
        let names = first.filter { $0.source == .name && $0.tag.number == .singular }
        return names.isEmpty
            ? nil
            : names.map { reading in
                townReading(letters(of: reading.lexeme) + "-" + tail, reading.tag, reading.weight)
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
        // `учёного-физика` is no nominative.
        let isOdd = inflection != Self.bothParts && isDeclined(head, first)
        return Reading(
            lexeme: number, tag: tag,
            weight: isOdd ? last.weight * ReadingWeights.declinedHead : last.weight,
            source: .hyphen)
    }

    /// Where both parts decline in a reading, those alone.
    private func matched(_ readings: [Reading]) -> [Reading] {
        let both = readings.filter { bothPartsDecline($0.lexeme) }
        return both.isEmpty || readings.count == both.count
            || both.allSatisfy { $0.tag.grammaticalCase == .nominative } ? readings : both
    }

    /// The weights of guesses, so that the best is 1.
    private static func scaled(_ readings: [Reading]) -> [Reading] {
        guard let top = readings.map(\.weight).max(), top > 0, top < 1 else { return readings }
        return readings.map { reading in
            var reading = reading
            reading.weight /= top
            return reading
        }
    }

    /// Whether a first part is a form of a noun of the lexicon, and not the
    /// noun itself: `города` in `города-побратима`.
    private func isDeclined(_ head: Letters, _ readings: [Reading]) -> Bool {
        !Self.firsts.contains(head) && !readings.isEmpty
            && readings.allSatisfy {
                $0.source == .lexicon && $0.tag.grammaticalCase != .none
                    && letters(of: $0.lexeme).folded != head.folded
            }
    }

    private static func declineAlike(_ a: Reading, _ b: Reading) -> Bool {
        a.tag.pos.isNominal && b.tag.pos.isNominal
            && a.tag.grammaticalCase == b.tag.grammaticalCase && a.tag.number == b.tag.number
    }
}
