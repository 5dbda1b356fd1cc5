import SverkaText

/// Where a reading of a word comes from.
public enum ReadingSource: UInt8, Sendable {
    case lexicon, derived, name, acronym, hyphen, prefix, guess, foreign

    /// As the command `analyze` names it.
    public var name: String {
        switch self {
        case .lexicon: "lexicon"
        case .derived: "derived"
        case .name: "name"
        case .acronym: "acronym"
        case .hyphen: "hyphen"
        case .prefix: "prefix"
        case .guess: "guess"
        case .foreign: "foreign"
        }
    }
}

/// One way to read a Russian word form.
public struct Reading: Sendable {
    /// Number of the lexeme in the lexicon or, from its `count` on, among those
    /// the analyzer has made.
    public var lexeme: Int32
    public var tag: Tag
    /// How likely it is beside the word's other readings, without context.
    public var weight: Float
    public var source: ReadingSource
}

/// Analysis of Russian words: an ordered chain of analysers, of which the first
/// that knows the word answers.
///
/// An analyzer remembers the words it has seen, so that running text costs one
/// look-up a word; it belongs to one thread. Its answers do not depend on what
/// it has seen before.
public final class Analyzer {
    public let lexicon: Lexicon
    private let tables: LexiconTables
    private var made = MadeLexemes()
    private var paradigms: ParadigmIndex
    private var known = HashIndex(capacity: 4096)
    private var answers: [[Reading]] = []

    public init(lexicon: Lexicon = .standard) {
        self.lexicon = lexicon
        tables = lexicon.tables
        paradigms = ParadigmIndex(lexicon: lexicon)
    }

    // MARK: The chain

    /// The readings of a word, the most likely first; at least one.
    ///
    /// A word of other letters than Russian ones reads as foreign.
    public func readings(of word: String) -> [Reading] {
        word.withUTF8Bytes { readings(of: $0) }
    }

    package func readings(of bytes: UnsafeBufferPointer<UInt8>) -> [Reading] {
        let hash = ByteHash.of(bytes)
        let number = known[hash]
        if number >= 0 { return answers[Int(number)] }
        let readings = analysed(bytes)
        known.update(hash, Int32(answers.count))
        answers.append(readings)
        return readings
    }

    private static let chain: [@Sendable (Analyzer, Word, Letters) -> [Reading]] = [
        { $0.inLexicon($1, $2) }, { analyzer, word, _ in analyzer.abbreviation(word) },
        { $0.acronym($1, $2) }, { $0.hyphenated($1, $2) },
        { $0.derivations($2) }, { $0.prefixed($1, $2) },
        { $0.guess($2, capital: $1.startsWithCapital) },
    ]

    private func analysed(_ bytes: UnsafeBufferPointer<UInt8>) -> [Reading] {
        let word = Word(bytes)
        guard let letters = word.letters, letters.count <= 64 else {
            let short = abbreviation(word)
            return short.isEmpty ? [foreign(word)] : short
        }
        for analyser in Analyzer.chain {
            var readings = analyser(self, word, letters)
            if !readings.isEmpty {
                if word.startsWithCapital { preferMen(&readings) }
                return readings.count == 1
                    ? readings : readings.sorted { $0.weight > $1.weight }
            }
        }
        return [foreign(word)]
    }

    /// `Путина`, `Тилдена`: where a name may be a man's in the genitive or a
    /// woman's in the nominative, in news it is the man's more often.
    private func preferMen(_ readings: inout [Reading]) {
        let man = readings.first {
            $0.tag.pos == .properNoun && $0.tag.gender == .masculine && $0.tag.number == .singular
                && [.genitive, .dative].contains($0.tag.grammaticalCase)
        }
        guard let man else { return }
        let womans: Case = man.tag.grammaticalCase == .genitive ? .nominative : .accusative
        for index in readings.indices
        where readings[index].tag.pos == .properNoun && readings[index].tag.gender == .feminine
            && readings[index].tag.number == .singular
            && readings[index].tag.grammaticalCase == womans
        {
            // A given name or place of that form is known, a surname follows
            // from the man's.
            let inflection = inflection(of: readings[index].lexeme)
            if readings[index].source == .name, inflection?.kind != .surname { continue }
            readings[index].weight *= 0.4
        }
    }

    /// A word with the way it is written.
    private struct Word {
        let bytes: UnsafeBufferPointer<UInt8>
        var letters: Letters?
        var capitals = 0
        var startsWithCapital = false

        init(_ bytes: UnsafeBufferPointer<UInt8>) {
            self.bytes = bytes
            var codes: [UInt8] = []
            codes.reserveCapacity(bytes.count / 2 + 1)
            var valid = true
            var index = 0
            while index < bytes.count {
                let (scalar, length) = UTF8Scan.scalar(bytes, at: index)
                defer { index += length }
                // Marks of stress are no letters.
                if (0x300...0x301).contains(scalar) { continue }
                if LetterCase.isUpper(scalar) {
                    capitals += 1
                    if index == 0 { startsWithCapital = true }
                }
                guard let code = Letters.code(scalar) else {
                    valid = false
                    continue
                }
                codes.append(code)
            }
            if valid, !codes.isEmpty { letters = Letters(codes: codes) }
        }

        var text: String { String(decoding: bytes, as: UTF8.self) }

        var isAcronym: Bool { capitals >= 2 && capitals * 2 > (letters?.count ?? 0) }
    }

    // MARK: Lexicon

    private func inLexicon(_ word: Word, _ letters: Letters) -> [Reading] {
        var readings = plain(letters)
        if word.isAcronym, letters.count <= 5, word.capitals == letters.count {
            // `США` is no form of a small-letter word, `СОВЕТ` is.
            readings.removeAll { $0.tag.pos != .properNoun }
            if readings.isEmpty, letters.count > 3 {
                return plain(letters).filter { _ in !isKnownAcronym(word.text) }
            }
        }
        if !word.startsWithCapital {
            // A name is not written small; but its adjective may be.
            if readings.contains(where: { $0.tag.pos != .properNoun }) {
                readings.removeAll { $0.tag.pos == .properNoun }
            }
        }
        return readings
    }

    private func isKnownAcronym(_ text: String) -> Bool {
        !lexicon.englishAcronyms(of: text).isEmpty
    }

    /// What whole forms and stems of the lexicon give.
    private func plain(_ letters: Letters) -> [Reading] {
        var readings: [Reading] = []
        var whole = tables.firstWhole(ByteHash.folded(letters.codes))
        while whole >= 0 {
            let form = tables.wholeForms[Int(whole)]
            append(form.lexeme, form.tag, 1, to: &readings)
            whole = form.next
        }
        let codes = letters.codes.map { $0 == Letters.yo ? Letters.ye : $0 }
        var hash = ByteHash.seed
        for end in 0...codes.count {
            var lexeme = tables.firstLexeme(stem: hash)
            while lexeme >= 0 {
                match(lexeme, codes[end...], stemLength: end, into: &readings)
                lexeme = tables.lexemes[Int(lexeme)].next
            }
            if end < codes.count { hash = ByteHash.next(hash, codes[end]) }
        }
        return readings
    }

    private func match(
        _ number: Int32, _ ending: ArraySlice<UInt8>, stemLength: Int,
        into readings: inout [Reading]
    ) {
        let lexeme = tables.lexemes[Int(number)]
        guard Int(lexeme.count) - Int(lexeme.cut) == stemLength else { return }
        guard lexeme.inflection >= 0 else {
            if ending.isEmpty { append(number, Tag(lexeme.pos), 1, to: &readings) }
            return
        }
        paradigms.forEachTag(of: number, ending: ByteHash.of(ending)) { tag in
            append(lexeme.owner, tag, 1, to: &readings)
            if tag.short, tag.pos == .adjective, tag.gender == .neuter {
                // `быстро`: rather the adverb than the short form.
                let adverb = make(
                    spelling: adverbLemma(tables[lemmaOf: number], ending), pos: .adverb,
                    base: number)
                readings.append(
                    Reading(
                        lexeme: adverb, tag: Tag(.adverb),
                        weight: weight(band: lexeme.band) * 1.5, source: .derived))
            }
        }
    }

    private func adverbLemma(_ adjective: Letters, _ ending: ArraySlice<UInt8>) -> Letters {
        var lemma = adjective.dropLast(2)
        lemma.codes.append(ending.last ?? 0)
        return lemma
    }

    private func append(
        _ number: Int32, _ tag: Tag, _ share: Float, to readings: inout [Reading]
    ) {
        let lexeme = tables.lexemes[Int(number)]
        var tag = tag
        if lexeme.pos == .properNoun {
            tag.pos = .properNoun
            // Names are seldom in the plural, unless they have no other.
            if tag.number == .plural, lexeme.inflection >= 0,
                !tables.classes[Int(lexeme.inflection)].pluralOnly
            {
                for reading in readings where reading.lexeme == number && reading.tag == tag {
                    return
                }
                readings.append(
                    Reading(
                        lexeme: number, tag: tag, weight: weight(band: lexeme.band) * 0.05,
                        source: .name))
                return
            }
        }
        for reading in readings where reading.lexeme == number && reading.tag == tag { return }
        var weight = weight(band: lexeme.band) * share * Analyzer.formWeight(tag)
        if lexeme.inflection < 0 { weight *= 3 }
        if lexeme.pos == .properNoun, tag.grammaticalCase == .nominative { weight *= 1.4 }
        readings.append(
            Reading(
                lexeme: number, tag: tag, weight: weight,
                source: lexeme.pos == .properNoun ? .name : .lexicon))
    }

    /// Frequencies fall by about this much from band to band.
    private func weight(band: UInt8) -> Float {
        [8, 8, 4, 2, 1, 0.5, 0.25][min(Int(band), 6)]
    }

    /// How usual a form is among those of its lexeme.
    private static func formWeight(_ tag: Tag) -> Float {
        switch tag.verbForm {
        case .imperative: return 0.15
        case .gerund: return 0.5
        case .presentPassive: return 0.5
        case .pastActive: return 0.6
        case .none: break
        default: return 1
        }
        if tag.short { return 0.5 }
        switch tag.grammaticalCase {
        case .partitive: return 0.05
        case .secondLocative: return 0.3
        case .dative: return 0.6
        case .instrumental: return 0.7
        case .locative: return 0.7
        case .genitive: return 1.1
        default: return 1
        }
    }

    // MARK: Abbreviations, acronyms and hyphens

    /// `г.`, `млн`: the word they stand for, in whatever form.
    private func abbreviation(_ word: Word) -> [Reading] {
        guard word.bytes.count <= 12 else { return [] }
        let text = word.text
        let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
        guard let full = Abbreviations.shared.word(for: bare), let letters = Letters(full)
        else { return [] }
        let lexeme = tables.lexeme(lemma: ByteHash.folded(letters.codes))
        guard lexeme >= 0 else { return [] }
        let tag = Tag(tables.lexemes[Int(lexeme)].pos)
        return [Reading(lexeme: lexeme, tag: tag, weight: 4, source: .lexicon)]
    }

    private func acronym(_ word: Word, _ letters: Letters) -> [Reading] {
        let declined = declinedAcronym(word, letters)
        guard declined.isEmpty, word.isAcronym, letters.count >= 2, letters.count <= 8,
            !letters.codes.contains(Letters.hyphen)
        else { return declined }
        var tag = Tag(.properNoun)
        tag.animate = .inanimate
        let number = make(
            spelling: letters, style: .asWritten(word.text), pos: .properNoun, base: -1)
        return [Reading(lexeme: number, tag: tag, weight: 1, source: .acronym)]
    }

    /// `МИДа`, `ОМОНом`: an acronym that ends in a consonant, with the ending
    /// of a masculine noun in small letters.
    private func declinedAcronym(_ word: Word, _ letters: Letters) -> [Reading] {
        guard word.capitals >= 2, word.capitals < letters.count, letters.count <= 10,
            let grammaticalCase = Self.acronymEndings[
                Letters(codes: letters.codes.dropFirst(word.capitals))]
        else { return [] }
        let text = String(word.text.prefix(word.capitals))
        guard text == text.uppercased(), let stem = Letters(text),
            !LetterSet.vowels.contains(stem.last)
        else { return [] }
        let number = make(spelling: stem, style: .asWritten(text), pos: .properNoun, base: -1)
        return [
            Reading(
                lexeme: number,
                tag: Tag(.properNoun, grammaticalCase, .singular, .masculine, animate: .inanimate),
                weight: 1, source: .acronym)
        ]
    }

    private static let acronymEndings: [Letters: Case] = [
        "а": .genitive, "у": .dative, "ом": .instrumental, "е": .locative,
    ]

    /// Stands for the class of a lexeme with a hyphen whose parts both decline.
    private static let bothParts: Int32 = -2

    private func hyphenated(_ word: Word, _ letters: Letters) -> [Reading] {
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
    private func onRiver(_ word: Word, _ letters: Letters) -> [Reading]? {
        let parts = word.text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1] == "на", let head = Letters(String(parts[0])) else {
            return nil
        }
        let known = plain(head)
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
    private func town(_ word: Word, _ head: Letters, _ tail: Letters) -> [Reading]? {
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
        let known = plain(head).filter { $0.tag.pos == .properNoun }
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

    private func joined(_ reading: Reading, particle: Letters, word: Word) -> Reading {
        let lemma = Letters(
            codes: letters(of: reading.lexeme).codes + [Letters.hyphen] + particle.codes)
        var reading = reading
        reading.lexeme = make(spelling: lemma, pos: reading.tag.pos, base: base(of: reading.lexeme))
        reading.source = .hyphen
        return reading
    }

    /// Readings of a part of a word, whatever its capitals were.
    private func readings(ofPart letters: Letters) -> [Reading] {
        let readings = plain(letters)
        if !readings.isEmpty { return readings.sorted { $0.weight > $1.weight } }
        let regular = derivations(letters)
        return regular.isEmpty ? guess(letters, capital: false) : regular
    }

    private func baseOf(_ letters: Letters) -> Int32 {
        plain(letters).first.map { base(of: $0.lexeme) } ?? -1
    }

    // MARK: Derivation

    /// Words that regular derivation makes: `-ость`, `не-`, `по-…-ее`, and the
    /// passive `-ся` of transitive verbs.
    private func derivations(_ letters: Letters) -> [Reading] {
        for rule in Derivation.rules {
            let readings = rule(self, letters)
            if !readings.isEmpty { return readings }
        }
        return []
    }

    func lexiconReadings(_ letters: Letters) -> [Reading] { plain(letters) }

    // MARK: Prefixes and guesses

    private static let prefixable: Set<PartOfSpeech> = [.noun, .adjective, .verb, .adverb]

    private func prefixed(_ word: Word, _ letters: Letters) -> [Reading] {
        let isName = word.startsWithCapital && word.capitals == 1
        let prefixes = isName ? Derivation.institutions : Derivation.prefixes
        for prefix in prefixes where letters.begins(with: prefix) {
            let rest = Letters(codes: letters.codes.dropFirst(prefix.count))
            guard rest.count >= (isName ? 5 : 4) else { continue }
            let readings = plain(rest).filter {
                isName ? $0.tag.pos == .noun : Self.prefixable.contains($0.tag.pos)
            }
            if readings.isEmpty { continue }
            return readings.map { reading in
                var reading = reading
                reading.lexeme = make(
                    spelling: prefix + self.letters(of: reading.lexeme), pos: reading.tag.pos,
                    base: base(of: reading.lexeme),
                    inflection: made(reading.lexeme)?.inflection
                        ?? tables.lexemes[Int(reading.lexeme)].inflection)
                reading.source = .prefix
                return reading
            }
        }
        return []
    }

    /// How likely an unknown name with that last letter, behind a consonant, is
    /// one that does not inflect, beside the best reading that does.
    private static let indeclinable: [UInt8: Float] = Dictionary(
        uniqueKeysWithValues: zip(("иоэюеу" as Letters).codes, [4, 3, 3, 1.5, 0.6, 0.3]))

    private func guess(_ letters: Letters, capital: Bool) -> [Reading] {
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

    private func foreign(_ word: Word) -> Reading {
        let number = make(spelling: "", style: .asWritten(word.text), pos: .other, base: -1)
        return Reading(lexeme: number, tag: Tag(.other), weight: 1, source: .foreign)
    }

    // MARK: Lexemes

    /// The number of a lexeme that the lexicon has not.
    func make(
        spelling lemma: Letters, style: MadeLexemes.Style = .small, pos: PartOfSpeech,
        base: Int32, inflection: Int32 = -1
    ) -> Int32 {
        Int32(tables.lexemes.count)
            + made.number(of: lemma, style, pos, base: base, inflection: inflection)
    }

    /// The lexeme of that number among those made; nil for one of the lexicon.
    private func made(_ lexeme: Int32) -> MadeLexemes.Lexeme? {
        let index = Int(lexeme) - tables.lexemes.count
        return index < 0 ? nil : made.lexemes[index]
    }

    /// The lemma of a lexeme, as it is written.
    public func lemma(of lexeme: Int32) -> String {
        made(lexeme)?.spelling ?? tables.spelling(of: lexeme)
    }

    package func letters(of lexeme: Int32) -> Letters {
        made(lexeme)?.lemma ?? tables[lemmaOf: lexeme]
    }

    public func partOfSpeech(of lexeme: Int32) -> PartOfSpeech {
        made(lexeme)?.pos ?? tables.lexemes[Int(lexeme)].pos
    }

    /// The lexeme of the lexicon whose translations serve for this one; -1
    /// where there is none.
    public func base(of lexeme: Int32) -> Int32 { made(lexeme)?.base ?? lexeme }

    /// How usual the lexeme is: 1 the most frequent words, 6 rare or unknown.
    public func band(of lexeme: Int32) -> Int {
        let base = base(of: lexeme)
        guard base >= 0 else { return 6 }
        let band = Int(tables.lexemes[Int(base)].band)
        return base == lexeme ? band : min(band + 1, 6)
    }

    /// Of a woman's surname that is listed by itself the man's, which has it
    /// among its forms: `Тихановский` of `Тихановская`; else the lexeme itself.
    package func surname(of lexeme: Int32) -> Int32 {
        guard partOfSpeech(of: lexeme) == .properNoun, let own = inflection(of: lexeme),
            own.kind == .adjectivalNoun, own.gender == .feminine
        else { return lexeme }
        let mans = readings(of: lemma(of: lexeme)).first {
            $0.lexeme != lexeme && $0.tag.pos == .properNoun
                && $0.tag.grammaticalCase == .nominative && $0.tag.gender == .feminine
                && inflection(of: $0.lexeme)?.kind == .surname
        }
        return mans?.lexeme ?? lexeme
    }

    /// Whether a lexeme has a hyphen, and what stands before it declines too.
    func bothPartsDecline(_ lexeme: Int32) -> Bool { made(lexeme)?.inflection == Self.bothParts }

    /// The number of its class in the lexicon's list; negative for none.
    func inflectionNumber(of lexeme: Int32) -> Int32 {
        made(lexeme)?.inflection ?? tables.lexemes[Int(lexeme)].inflection
    }

    func inflection(of lexeme: Int32) -> InflectionClass? {
        let number = inflectionNumber(of: lexeme)
        return number < 0 ? nil : tables.classes[Int(number)]
    }

    /// The translations of a lexeme, the most usual first.
    public func translations(of lexeme: Int32) -> [String] {
        let base = base(of: lexeme)
        guard base >= 0 else { return lexicon.englishAcronyms(of: lemma(of: lexeme)) }
        var field = tables.lexemes[Int(base)].english
        if field.isEmpty, tables.lexemes[Int(base)].pair != 0 {
            let partner = tables.lexeme(lemma: tables.lexemes[Int(base)].pair)
            if partner >= 0 { field = tables.lexemes[Int(partner)].english }
        }
        return LexiconFile.list(field).map(LexiconFile.text)
    }
}
