/// Names of towns with hyphens.
extension Analyzer {
    /// `Франкфурте-на-Майне`: the first part inflects, the rest stays.
    func onRiver(_ word: WrittenWord, _ letters: Letters) -> [Reading]? {
        let parts = word.text.hyphenParts
        guard parts.count == 3, parts[1] == "на", let head = Letters(String(parts[0])) else {
            return nil
        }
        let known = lexiconReadings(head).filter(Self.isOneName)
        let stems = Self.isInstrumental(head) ? guessed(head) : []
        let names =
            !stems.isEmpty
            ? stems
            : known.isEmpty ? guesses(head, capital: true).filter(Self.isOneName) : known
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
        if head.hasSuffix("о"), Self.neuters.contains(where: { tail.hasSuffix($0) }) {
            // `Ново-Огарёве`
            let tag = Tag(.properNoun, .locative, .singular, .neuter, animate: .inanimate)
            return [townReading(head + "-" + tail.dropLast(1) + "о", tag, 1)]
        }
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
        "ский", "ского", "скому", "ским", "ском", "ская", "ской", "скую", "ское", "ный",
        "ного", "ному", "ным", "ном", "ная", "ную", "ное", "цкий", "цкого", "цкому", "цким",
        "цком", "цкая", "цкой", "цкую", "ний", "него", "нему", "ним", "нем", "няя", "ней", "нюю",
    ]

    func townReading(_ lemma: Letters, _ tag: Tag, _ weight: Float) -> Reading {
        var tag = tag
        tag.pos = .properNoun
        let number = make(
            spelling: lemma, style: .capital, pos: .properNoun, base: nil,
            inflection: Self.bothParts)
        return Reading(lexeme: number, tag: tag, weight: weight, source: .hyphen)
    }

    private func townReadings(_ head: Letters, adjective tail: Letters) -> [Reading] {
        let known = lexiconReadings(head).filter {
            $0.tag.pos.isNominal && $0.tag.number == .singular
        }
        let out = townReadings(known, tail)
        // `Каменском-Уральским` is of no Каменский.
        return out.isEmpty ? townReadings(guessed(head), tail) : out
    }

    /// `Комсомольском`, before a hyphen, is of `Комсомольск`.
    private static func isInstrumental(_ head: Letters) -> Bool {
        head.hasSuffix("ском") || head.hasSuffix("цком")
    }

    /// A town that no list has, as a masculine noun in each case that its ending
    /// allows.
    private func guessed(_ head: Letters) -> [Reading] {
        guard head.count > 3 else { return [] }
        var out: [Reading] = []
        for (ending, cases, soft) in Self.endings where head.ends(with: ending) {
            let stem = head.dropLast(ending.count)
            let isSoft = soft ?? stem.hasSuffix("л")
            let lemma = isSoft ? stem + "ь" : stem
            guard !LetterSet.vowels.contains(stem.last) else { continue }
            let lexeme = make(spelling: lemma, style: .capital, pos: .properNoun, base: nil)
            out += cases.map {
                Reading(
                    lexeme: lexeme,
                    tag: Tag(.properNoun, $0, .singular, .masculine, animate: .inanimate),
                    weight: 1, source: .guess)
            }
        }
        return out
    }

    /// Endings of masculine nouns, their cases, and whether the stem is soft;
    /// nil where the ending does not tell.
    private static let endings: [(Letters, [Case], Bool?)] = [
        ("а", [.genitive], false), ("у", [.dative], false), ("ом", [.instrumental], false),
        ("я", [.genitive], true), ("ю", [.dative], true), ("ем", [.instrumental], true),
        ("е", [.locative], nil),
    ]

    private func townReadings(_ towns: [Reading], _ tail: Letters) -> [Reading] {
        var out: [Reading] = []
        var adjectives = readings(ofPart: tail).filter { $0.tag.pos == .adjective }
        if adjectives.isEmpty {
            adjectives = guesses(tail, capital: false).filter { $0.tag.pos == .adjective }
        }
        for adjective in adjectives {
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
