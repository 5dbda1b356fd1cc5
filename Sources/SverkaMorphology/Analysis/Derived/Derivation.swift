import SverkaSupport
import SverkaText

/// Regular derivation: how words that the lexicon has not are made of those it
/// has.
enum Derivation {
    typealias Rule = @Sendable (Analyzer, Letters) -> [Reading]

    /// In the order they are asked; the first that knows the word answers.
    static let rules: [Rule] = [
        superlative, quality, softened, negated, comparative, passive, adverb, inhabitants,
    ]

    /// What the names of institutions and companies begin with: `Росэлектроника`,
    /// `Союзмолоко`, `Горэнерго`.
    static let institutions = WordList.letters("institution-prefix")

    /// Parts that stand before a word and change little of its grammar, the
    /// longest first.
    static let prefixes = WordList.letters("prefix").sorted { $0.count > $1.count }

    static func reading(
        _ analyzer: Analyzer, _ lemma: Letters, _ tag: Tag, base: Reading,
        inflection: Int32 = -1
    ) -> Reading {
        let number = analyzer.make(
            spelling: lemma, pos: tag.pos, base: analyzer.base(of: base.lexeme),
            inflection: inflection)
        return Reading(lexeme: number, tag: tag, weight: base.weight, source: .derived)
    }

    /// `мгновенье`, `рожденья`: `ь` for the `и` of `мгновение`.
    @Sendable private static func softened(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        guard word.count > 5,
            let soft = word.codes.lastIndex(of: ("ь" as ShortLetters).last), soft > 3,
            soft >= word.count - 4,
            LetterSet.vowels.contains(word.codes[min(soft + 1, word.count - 1)])
        else { return [] }
        var full = word
        full.codes[soft] = ("и" as ShortLetters).last
        return analyzer.lexiconReadings(full).filter {
            $0.tag.pos == .noun && $0.tag.gender == .neuter
        }
    }

    /// `неготовый`, `нежелание`: the word behind `не`.
    @Sendable private static func negated(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        guard word.hasPrefix("не"), word.count > 5 else { return [] }
        let rest = Letters(codes: word.codes.dropFirst(2))
        var known = analyzer.lexiconReadings(rest)
        if known.isEmpty { known = quality(analyzer, rest) }
        return known.compactMap { base in
            guard
                [.adjective, .adverb, .noun].contains(base.tag.pos)
                    || base.tag.verbForm.isParticiple
            else { return nil }
            return reading(
                analyzer, "не" + analyzer.letters(of: base.lexeme), base.tag, base: base,
                inflection: base.tag.verbForm == .none
                    ? analyzer.inflectionNumber(of: base.lexeme) : -1)
        }
    }

    /// `побыстрее`: a comparative behind `по`.
    @Sendable private static func comparative(
        _ analyzer: Analyzer, _ word: Letters
    ) -> [Reading] {
        guard word.hasPrefix("по"), word.count > 5 else { return [] }
        return analyzer.lexiconReadings(Letters(codes: word.codes.dropFirst(2))).filter {
            $0.tag.degree == .comparative
        }
    }

    /// `строится` from `строить`.
    @Sendable private static func passive(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        guard word.hasSuffix("ся") || word.hasSuffix("сь") else { return [] }
        return analyzer.lexiconReadings(word.dropLast(2)).compactMap { base in
            guard base.tag.pos == .verb, base.tag.verbForm != .pastPassive,
                base.tag.verbForm != .presentPassive
            else { return nil }
            return reading(analyzer, analyzer.letters(of: base.lexeme) + "ся", base.tag, base: base)
        }
    }

    /// `политически` from `политический`; `дружески`.
    @Sendable private static func adverb(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        guard
            word.hasSuffix("ски") || word.hasSuffix("цки") || word.hasSuffix("е")
                || word.hasSuffix("о")
        else { return [] }
        let candidates: [Letters] =
            word.hasSuffix("и")
            ? [word + "й"]
            : [word.dropLast(1) + "ый", word.dropLast(1) + "ий", word.dropLast(1) + "ой"]
        for adjective in candidates {
            guard
                let base = analyzer.lexiconReadings(adjective).first(where: {
                    $0.tag.pos == .adjective || $0.tag.verbForm.isParticiple
                })
            else { continue }
            return [reading(analyzer, word, Tag(.adverb), base: base)]
        }
        return []
    }
}
