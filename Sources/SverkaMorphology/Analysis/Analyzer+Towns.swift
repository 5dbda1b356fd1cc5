/// Names of towns with hyphens.
extension Analyzer {
    /// `Франкфурте-на-Майне`: the first part inflects, the rest stays.
    func onRiver(_ word: WrittenWord, _ letters: Letters) -> [Reading]? {
        let parts = word.text.hyphenParts
        guard parts.count == 3, parts[1] == "на", let head = Letters(String(parts[0])) else {
            return nil
        }
        let known = lexiconReadings(head)
        let names = (known.isEmpty ? guesses(head, capital: true) : known).filter(Self.isOneName)
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

    private static func isOneName(_ reading: Reading) -> Bool {
        reading.tag.pos == .properNoun && reading.tag.number == .singular
    }

    /// `Петропавловске-Камчатском`, `Орехове-Зуеве`: of towns both parts
    /// inflect, the adjective with the gender of the noun.
    func town(_ word: WrittenWord, _ head: Letters, _ tail: Letters) -> [Reading]? {
        guard word.startsWithCapital, word.capitals == 2 else { return nil }
        if Self.neuters.contains(where: { head.hasSuffix($0) }),
            Self.neuters.contains(where: { tail.hasSuffix($0) })
        {
            let lemma = head.dropLast(1) + "о-" + tail.dropLast(1) + "о"
            let tag = Tag(.properNoun, .locative, .singular, .neuter, animate: .inanimate)
            return [townReading(lemma, tag, 1)]
        }
        guard Self.adjectives.contains(where: { tail.hasSuffix($0) }), !head.hasSuffix("ско")
        else { return nil }
        let readings = townReadings(head, adjective: tail)
        return readings.isEmpty ? nil : readings
    }

    /// The locatives of names like `Орехово`.
    private static let neuters: [ShortLetters] = ["ове", "еве", "ёве", "ине"]
    private static let adjectives: [ShortLetters] = [
        "ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ское",
    ]

    private func townReading(_ lemma: Letters, _ tag: Tag, _ weight: Float) -> Reading {
        var tag = tag
        tag.pos = .properNoun
        let number = make(
            spelling: lemma, style: .capital, pos: .properNoun, base: nil,
            inflection: Self.bothParts)
        return Reading(lexeme: number, tag: tag, weight: weight, source: .hyphen)
    }

    private func townReadings(_ head: Letters, adjective tail: Letters) -> [Reading] {
        let known = lexiconReadings(head).filter { $0.tag.pos == .properNoun }
        let towns = (known.isEmpty ? guesses(head, capital: true) : known).filter(Self.isOneName)
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
                out.append(townReading(lemma, town.tag, town.weight * adjective.weight))
            }
        }
        return out
    }
}
