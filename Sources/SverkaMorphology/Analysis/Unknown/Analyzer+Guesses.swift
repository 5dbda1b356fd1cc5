import SverkaSupport

/// Words that nothing is known of but their letters.
extension Analyzer {
    /// What a word may be, by the lexicon's words with the same ending.
    ///
    /// - Parameter capital: whether it is rather a name.
    func guesses(_ letters: Letters, capital: Bool) -> [Reading] {
        let codes = letters.folded.codes
        var readings = lexicon.endings.candidates(for: codes, isName: capital, &paradigms).map {
            guess($0, letters, codes, capital: capital)
        }
        if !capital, let short = readings.first(where: { $0.tag.short && $0.tag.gender == .neuter })
        {
            let adverb = make(spelling: letters, pos: .adverb, base: nil)
            readings.append(
                Reading(
                    lexeme: adverb, tag: Tag(.adverb), weight: short.weight * GuessWeights.adverb,
                    source: .guess))
        }
        if capital, let share = Self.indeclinableShare(letters, codes) {
            let best = readings.map(\.weight).max() ?? 1
            let name = make(spelling: letters, style: .capital, pos: .properNoun, base: nil)
            readings.append(
                Reading(
                    lexeme: name, tag: Tag(.properNoun), weight: best * share, source: .guess))
        }
        if capital, Self.bareConsonants.contains(codes.last ?? 0), codes.count > 3,
            !readings.contains(where: {
                $0.tag.pos == .properNoun && $0.tag.grammaticalCase == .nominative
                    && $0.tag.number == .singular
            })
        {
            // `Меппен`: in a consonant, with no noun of the lexicon like it.
            let best = readings.map(\.weight).max() ?? 1
            let name = make(spelling: letters, style: .capital, pos: .properNoun, base: nil)
            let tag = Tag(.properNoun, .nominative, .singular, .masculine)
            readings.append(
                Reading(
                    lexeme: name, tag: tag, weight: best * GuessWeights.inConsonant,
                    source: .guess))
        }
        if readings.isEmpty {
            let tag = Tag(capital ? .properNoun : .noun, .nominative)
            let number = make(
                spelling: letters, style: capital ? .capital : .small, pos: tag.pos, base: nil)
            readings.append(Reading(lexeme: number, tag: tag, weight: 1, source: .guess))
        }
        return readings
    }

    /// The reading of a word like that of its model.
    private func guess(
        _ candidate: EndingGuesser.Candidate, _ letters: Letters, _ codes: [UInt8], capital: Bool
    ) -> Reading {
        let model = tables[candidate.model]
        let lemma =
            Letters(codes: letters.codes[..<candidate.stem])
            + tables[lemmaOf: candidate.model].suffix(Int(model.cut))
        var tag = candidate.tag
        var weight = candidate.weight * ReadingWeights.form(tag)
        if tag.pos == .noun, tag.number == .plural { weight *= GuessWeights.plural }
        if tag.pos == .adjective, lemma.hasSuffix("овой") || lemma.hasSuffix("евой") {
            weight *= GuessWeights.stressedAdjective
        }
        if tag.pos == .adjective, lemma.hasSuffix("овый") || lemma.hasSuffix("евый") {
            weight *= GuessWeights.plainAdjective
        }
        if tag.short { weight *= capital ? GuessWeights.shortName : GuessWeights.short }
        if isLocative(candidate, letters) {
            weight *= capital ? GuessWeights.locativeName : GuessWeights.locative
        }
        if capital, tag.pos == .noun {
            tag.pos = .properNoun
            weight *= nameWeight(candidate, letters)
        } else if capital {
            weight *=
                tag.pos == .adjective ? GuessWeights.capitalAdjective : GuessWeights.capitalOther
        }
        let number = make(
            spelling: lemma, style: capital && tag.pos == .properNoun ? .capital : .small,
            pos: tag.pos, base: nil, inflection: model.inflection)
        return Reading(lexeme: number, tag: tag, weight: weight, source: .guess)
    }

    /// How likely a name is of that form and class.
    private func nameWeight(_ candidate: EndingGuesser.Candidate, _ letters: Letters) -> Float {
        let tag = candidate.tag
        let isNominativeInOm =
            candidate.stem == letters.count && (letters.hasSuffix("ом") || letters.hasSuffix("ем"))
        let oddities = [
            tag.number == .plural, tag.gender == .neuter,
            tag.gender == .masculine && Self.isFeminine(letters), isNominativeInOm,
        ]
        var weight: Float = 1
        for oddity in oddities where oddity { weight *= GuessWeights.rareName }
        let inflection = tables.classes[Int(tables[candidate.model].inflection)]
        return inflection.kind == .surname ? weight * GuessWeights.surname : weight
    }

    /// Consonants that end no case: not those of `Гмелиным`, `Карповых`.
    private static let bareConsonants: LetterSet = "бгджзклнпрстфцчшщ"
    private static let indeclinableEndings = WordList.letters("indeclinable-name-ending")

    /// `Псаки`, `Боргато`: how likely a name does not inflect, beside the best
    /// reading that does; nil where it must.
    private static func indeclinableShare(_ letters: Letters, _ codes: [UInt8]) -> Float? {
        if indeclinableEndings.contains(where: letters.ends) {
            return GuessWeights.indeclinableEnding
        }
        guard let share = GuessWeights.indeclinable[codes.last ?? 0], codes.count > 2,
            !LetterSet.vowels.contains(codes[codes.count - 2]), !letters.hasSuffix("го"),
            !letters.hasSuffix("ью")
        else { return nil }
        return share
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
