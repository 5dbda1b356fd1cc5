import SverkaSupport

/// Words that nothing is known of but their letters.
extension Analyzer {
    /// How likely an unknown name with that last letter, behind a consonant, is
    /// one that does not inflect, beside the best reading that does.
    private static let indeclinable: [UInt8: Float] = Dictionary(
        uniqueKeysWithValues: zip(("иоэюеу" as Letters).codes, [4, 3, 3, 1.5, 0.6, 0.3]))

    func guess(_ letters: Letters, capital: Bool) -> [Reading] {
        let codes = letters.codes.map { $0 == Letters.yo ? Letters.ye : $0 }
        var readings: [Reading] = []
        for candidate in lexicon.endings.candidates(for: codes, isName: capital, &paradigms) {
            let model = tables.lexemes[Int(candidate.model)]
            let lemma =
                Letters(codes: codes[..<candidate.stem])
                + tables[lemmaOf: candidate.model].suffix(Int(model.cut))
            var tag = candidate.tag
            var weight = candidate.weight * Analyzer.formWeight(tag)
            // A lexeme's forms are not equally usual, as its letters have it.
            if tag.pos == .noun, tag.number == .plural { weight *= 0.4 }
            // `Кристиансен`, `Кемптен` are no short adjectives.
            if tag.short { weight *= capital ? 0.02 : 0.3 }
            if isLocative(candidate, letters) { weight *= capital ? 0.1 : 0.3 }
            if capital, tag.pos == .noun {
                tag.pos = .properNoun
                if tag.number == .plural { weight *= 0.1 }
                if tag.gender == .neuter { weight *= 0.1 }
                if tag.gender == .masculine, Self.isFeminine(letters) { weight *= 0.1 }
                // `Баденом` is no name in -ом.
                if candidate.stem == codes.count,
                    letters.hasSuffix("ом") || letters.hasSuffix("ем")
                {
                    weight *= 0.1
                }
                let isSurname = tables.classes[Int(model.inflection)].kind == .surname
                if isSurname { weight *= 6 }
            } else if capital {
                weight *= tag.pos == .adjective ? 0.5 : 0.1
            }
            let number = make(
                spelling: lemma,
                style: capital && tag.pos == .properNoun ? .capital : .small,
                pos: tag.pos, base: -1, inflection: model.inflection)
            readings.append(
                Reading(lexeme: number, tag: tag, weight: weight, source: .guess))
        }
        if capital, letters.hasSuffix("дзе") || letters.hasSuffix("швили") {
            let best = readings.map(\.weight).max() ?? 1
            readings.append(
                Reading(
                    lexeme: make(spelling: letters, style: .capital, pos: .properNoun, base: -1),
                    tag: Tag(.properNoun), weight: best * 5, source: .guess))
        } else if capital, let share = Analyzer.indeclinable[codes.last ?? 0], codes.count > 2,
            !LetterSet.vowels.contains(codes[codes.count - 2]), !letters.hasSuffix("го"),
            !letters.hasSuffix("ью")
        {
            // `Псаки`, `Боргато`: foreign names that do not inflect.
            let best = readings.map(\.weight).max() ?? 1
            readings.append(
                Reading(
                    lexeme: make(spelling: letters, style: .capital, pos: .properNoun, base: -1),
                    tag: Tag(.properNoun), weight: best * share, source: .guess))
        }
        if readings.isEmpty {
            var tag = Tag(capital ? .properNoun : .noun)
            tag.grammaticalCase = .nominative
            let number = make(
                spelling: letters, style: capital ? .capital : .small, pos: tag.pos, base: -1)
            readings.append(Reading(lexeme: number, tag: tag, weight: 0.1, source: .guess))
        }
        return readings
    }

    /// `Микаэловна`, `Булгария`: a patronymic, or a country, rather than what a
    /// man or thing of that name has.
    private static func isFeminine(_ letters: Letters) -> Bool {
        letters.count > 5
            && (["овна", "евна", "овны", "евны", "ария", "урия"] as [ShortLetters]).contains {
                letters.hasSuffix($0)
            }
    }

    /// `Флинном`, `пассатом`: beside the instrumental of a noun the locative of
    /// an adjective is rare, but for the suffixes of many adjectives.
    private func isLocative(_ candidate: EndingGuesser.Candidate, _ letters: Letters) -> Bool {
        guard candidate.tag.grammaticalCase == .locative, letters.count > 4,
            letters.hasSuffix("ом") || letters.hasSuffix("ем")
        else { return false }
        let before = letters.fromEnd(2)
        if before == ("н" as Letters).last { return letters.fromEnd(3) == before }
        return !letters.hasSuffix("ском") && !letters.hasSuffix("цком")
            && !letters.hasSuffix("вом") && !letters.hasSuffix("щем")
            && !letters.hasSuffix("вшем")
    }
}
