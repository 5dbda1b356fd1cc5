import SverkaSupport
import SverkaText

/// Regular derivation: how words that the lexicon has not are made of those it
/// has.
enum Derivation {
    typealias Rule = @Sendable (Analyzer, Letters) -> [Reading]

    /// In the order they are asked; the first that knows the word answers.
    static let rules: [Rule] = [
        superlative, quality, softened, negated, comparative, passive, adverb,
    ]

    /// Parts that stand before a word and change little of its grammar.
    /// What the names of institutions and companies begin with: `Росэлектроника`,
    /// `Союзмолоко`, `Горэнерго`.
    static let institutions: [Letters] = [
        "союз", "рос", "гос", "обл", "гор", "рай", "мос", "бел", "укр", "главк", "спец", "пром",
    ]

    static let prefixes: [Letters] = [
        "контр", "супер", "сверх", "ультра", "квази", "псевдо", "анти", "архи", "экстра",
        "гипер", "мега", "микро", "макро", "мини", "много", "мало", "само", "видео", "аудио",
        "радио", "теле", "фото", "кино", "авто", "авиа", "агро", "био", "газо", "гос", "гидро",
        "евро", "кибер", "нано", "нарко", "нефте", "обще", "онлайн", "пост", "пол", "полу",
        "пред", "после", "меж", "между", "внутри", "вне", "вице", "экс", "ко", "со", "суб",
        "транс", "электро", "энерго", "этно", "до", "пере", "недо", "без", "бес", "про", "не",
        "обл", "гор", "рай", "все", "обо", "из", "вы", "на", "под", "за", "по", "у", "от", "при",
    ].sorted { $0.count > $1.count }

    private static func reading(
        _ analyzer: Analyzer, _ lemma: Letters, _ tag: Tag, base: Reading,
        inflection: Int32 = -1
    ) -> Reading {
        let number = analyzer.make(
            spelling: lemma, pos: tag.pos, base: analyzer.base(of: base.lexeme),
            inflection: inflection)
        return Reading(lexeme: number, tag: tag, weight: base.weight, source: .derived)
    }

    /// `готовности` from `готовый`: nouns in -ость, and -есть.
    @Sendable private static func quality(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        for (ending, cases) in qualityEndings {
            guard word.ends(with: ending), word.count > ending.count + 2 else { continue }
            let stem = word.dropLast(ending.count)
            for adjective in [stem + "ый", stem + "ий", stem + "ой"] {
                guard
                    let base = analyzer.lexiconReadings(adjective).first(where: {
                        $0.tag.pos == .adjective || $0.tag.verbForm.isParticiple
                    })
                else { continue }
                let lemma = stem + Letters(codes: ending.codes.prefix(3)) + "ь"
                return cases.map { number, grammaticalCase in
                    var quality = reading(
                        analyzer, lemma,
                        Tag(.noun, grammaticalCase, number, .feminine, animate: .inanimate),
                        base: base)
                    // Qualities are seldom several.
                    if number == .plural { quality.weight *= 0.2 }
                    return quality
                }
            }
        }
        return []
    }

    private static let qualityEndings: [(Letters, [(Number, Case)])] = [
        ("ость", [(.singular, .nominative), (.singular, .accusative)]),
        ("остью", [(.singular, .instrumental)]),
        (
            "ости",
            [
                (.singular, .genitive), (.singular, .dative), (.singular, .locative),
                (.plural, .nominative), (.plural, .accusative),
            ]
        ),
        ("остей", [(.plural, .genitive)]), ("остям", [(.plural, .dative)]),
        ("остями", [(.plural, .instrumental)]), ("остях", [(.plural, .locative)]),
    ]

    /// `важнейшего`, `высочайшая`, `наилучший`: the superlative of an adjective.
    @Sendable private static func superlative(
        _ analyzer: Analyzer, _ word: Letters
    ) -> [Reading] {
        for (mark, velar) in [("ейш", false), ("айш", true)] as [(Letters, Bool)] {
            guard word.count > 6,
                let start = (3..<word.count - 3).last(where: {
                    Letters(codes: word.codes[$0..<$0 + 3]) == mark
                })
            else { continue }
            var stem = Letters(codes: word.codes[..<start])
            if stem.hasPrefix("наи") { stem = Letters(codes: stem.codes.dropFirst(3)) }
            let ending = Letters(codes: word.codes[(start + 3)...])
            guard let tags = superlativeEndings[ending] else { continue }
            var candidates = [stem + "ый", stem + "ой", stem + "ий"]
            if velar, stem.count > 1 {
                let root = stem.dropLast(1)
                candidates = [root + "кий", root + "гий", root + "хий", root + "окий"]
            }
            for candidate in candidates {
                guard
                    let base = analyzer.lexiconReadings(candidate).first(where: {
                        $0.tag.pos == .adjective
                    })
                else { continue }
                return tags.map {
                    Reading(
                        lexeme: base.lexeme, tag: $0, weight: base.weight, source: .derived)
                }
            }
        }
        return []
    }

    private static let superlativeEndings: [Letters: [Tag]] = {
        var inflection = InflectionClass(kind: .adjective)
        inflection.type = 4
        var paradigm = Paradigm()
        AdjectiveInflection(lemma: "ший", inflection: inflection)
            .long(Tag(.adjective, degree: .superlative), into: &paradigm)
        var out: [Letters: [Tag]] = [:]
        for form in paradigm.forms {
            out[Letters(codes: form.letters.codes.dropFirst()).folded, default: []]
                .append(form.tag)
        }
        return out
    }()

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

/// Guesses how an unknown word inflects by what the lexicon's forms with the
/// same last letters are: `созерцает` as `восклицает`.
struct EndingGuesser: Sendable {
    struct Candidate {
        /// A lexeme of the lexicon that inflects so.
        var model: Int32
        /// Where the ending begins.
        var stem: Int
        var tag: Tag
        /// The chance that the word inflects so, as far as its letters tell.
        var weight: Float
    }

    /// A model paradigm with how many lexemes follow it.
    private struct Model: Sendable {
        var lexeme: Int32
        var count: Float
    }

    /// Letters of the word's end that are looked at, the most first.
    private static let lengths = [5, 4, 3, 2]
    /// How many forms the letters must be shared by for them to be trusted as
    /// much as fewer letters.
    private static let doubt: Float = 2
    /// What is left for fewer letters to say when they need not be asked.
    private static let negligible: Float = 0.02
    private let tables: LexiconTables
    private var models: [UInt64: [Model]] = [:]

    init(tables: LexiconTables) {
        self.tables = tables
        var seen: [UInt64: Int] = [:]
        for (number, lexeme) in tables.lexemes.enumerated() where lexeme.inflection >= 0 {
            let inflection = tables.classes[Int(lexeme.inflection)]
            guard [.noun, .adjective, .verb].contains(lexeme.pos) || inflection.kind == .surname
            else { continue }
            guard inflection.model.isEmpty, inflection.type > 0, !inflection.circle,
                inflection.kind != .participle
            else {
                continue
            }
            let lemma = tables[lemmaOf: Int32(number)]
            let stem = lemma.codes.dropLast(Int(lexeme.cut))
            guard stem.count >= 3 else { continue }
            let tail = lemma.suffix(Int(lexeme.cut))
            for width in 1...min(Self.lengths[0], stem.count) {
                let place = Self.place(stem.suffix(width), isName: inflection.kind == .surname)
                var key = ByteHash.next(place, UInt8(truncatingIfNeeded: lexeme.inflection))
                key = ByteHash.next(key, UInt8(truncatingIfNeeded: lexeme.inflection >> 8))
                for code in tail.codes { key = ByteHash.next(key, code) }
                if let index = seen[key] {
                    models[place]![index].count += 1
                } else {
                    seen[key] = models[place, default: []].count
                    models[place, default: []].append(Model(lexeme: Int32(number), count: 1))
                }
            }
        }
    }

    /// Names have models of their own.
    private static func place(_ letters: ArraySlice<UInt8>, isName: Bool) -> UInt64 {
        let hash = ByteHash.folded(letters)
        return isName ? ByteHash.next(hash, 0xFF) : hash
    }

    /// The likeliest readings of a word. What more letters say is blended with
    /// what fewer say, by how many forms share them (Witten and Bell).
    func candidates(
        for codes: [UInt8], isName: Bool, _ paradigms: inout ParadigmIndex
    ) -> [Candidate] {
        guard codes.count >= 3 else { return [] }
        var out: [Candidate] = []
        var left: Float = 1
        var found: [Candidate] = []
        for length in Self.lengths where left > Self.negligible {
            found.removeAll(keepingCapacity: true)
            collect(codes, length, isName: isName, &paradigms, into: &found)
            let total = found.reduce(0) { $0 + $1.weight }
            for var candidate in found {
                candidate.weight *= left / (total + Self.doubt)
                if let same = out.firstIndex(where: { meansTheSame($0, candidate) }) {
                    out[same].weight += candidate.weight
                } else {
                    out.append(candidate)
                }
            }
            left *= Self.doubt / (total + Self.doubt)
        }
        out.sort { $0.weight > $1.weight }
        return Array(out.prefix(24))
    }

    /// The same form of the same lemma, whether it is alive or not and wherever
    /// its stress is.
    private func meansTheSame(_ a: Candidate, _ b: Candidate) -> Bool {
        guard a.stem == b.stem else { return false }
        var tag = a.tag
        tag.animate = b.tag.animate
        return tag == b.tag && ending(a.model) == ending(b.model)
    }

    /// What a lemma has behind its stem.
    private func ending(_ lexeme: Int32) -> ArraySlice<UInt8> {
        let letters = tables[lemmaOf: lexeme]
        return letters.codes.suffix(Int(tables.lexemes[Int(lexeme)].cut))
    }

    private func collect(
        _ codes: [UInt8], _ length: Int, isName: Bool, _ paradigms: inout ParadigmIndex,
        into out: inout [Candidate]
    ) {
        for end in stride(from: codes.count, through: max(2, codes.count - 8), by: -1) {
            let width = max(length - (codes.count - end), 1)
            guard width <= end else { continue }
            let letters = codes[(end - width)..<end]
            let hash = ByteHash.of(codes[end...])
            for ofNames in isName ? [false, true] : [false] {
                guard let found = models[Self.place(letters, isName: ofNames)] else { continue }
                for model in found {
                    paradigms.forEachTag(of: model.lexeme, ending: hash) { tag in
                        out.append(
                            Candidate(
                                model: model.lexeme, stem: end, tag: tag, weight: model.count))
                    }
                }
            }
        }
    }
}
