import SverkaSupport
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
    let tables: LexiconTables
    private var made = MadeLexemes()
    var paradigms: ParadigmIndex
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

    private static let chain: [@Sendable (Analyzer, WrittenWord, Letters) -> [Reading]] = [
        { $0.inLexicon($1, $2) }, { analyzer, word, _ in analyzer.abbreviation(word) },
        { $0.acronym($1, $2) }, { $0.hyphenated($1, $2) },
        { $0.derivations($2) }, { $0.prefixed($1, $2) },
        { $0.guess($2, capital: $1.startsWithCapital) },
    ]

    private func analysed(_ bytes: UnsafeBufferPointer<UInt8>) -> [Reading] {
        let word = WrittenWord(bytes)
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

    // MARK: Lexicon

    private func inLexicon(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        var readings = lexiconReadings(letters)
        if word.isAcronym, letters.count <= 5, word.capitals == letters.count {
            // `МУС` is no form of `Муса` either.
            if isKnownAcronym(word.text) { return [] }
            // `США` is no form of a small-letter word, `СОВЕТ` is.
            readings.removeAll { $0.tag.pos != .properNoun }
            if readings.isEmpty, letters.count > 3 { return lexiconReadings(letters) }
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
    func lexiconReadings(_ letters: Letters) -> [Reading] {
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
                        weight: weight(frequencyBand: lexeme.frequencyBand) * 1.5, source: .derived)
                )
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
                        lexeme: number, tag: tag,
                        weight: weight(frequencyBand: lexeme.frequencyBand) * 0.05,
                        source: .name))
                return
            }
        }
        for reading in readings where reading.lexeme == number && reading.tag == tag { return }
        var weight = weight(frequencyBand: lexeme.frequencyBand) * share * Analyzer.formWeight(tag)
        if lexeme.inflection < 0 { weight *= 3 }
        if lexeme.pos == .properNoun, tag.grammaticalCase == .nominative { weight *= 1.4 }
        readings.append(
            Reading(
                lexeme: number, tag: tag, weight: weight,
                source: lexeme.pos == .properNoun ? .name : .lexicon))
    }

    /// Frequencies fall by about this much from band to band.
    private func weight(frequencyBand: UInt8) -> Float {
        [8, 8, 4, 2, 1, 0.5, 0.25][min(Int(frequencyBand), 6)]
    }

    /// How usual a form is among those of its lexeme.
    static func formWeight(_ tag: Tag) -> Float {
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

    // MARK: Abbreviations and acronyms

    /// `г.`, `млн`: the word they stand for, in whatever form.
    private func abbreviation(_ word: WrittenWord) -> [Reading] {
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

    private func acronym(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
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
    private func declinedAcronym(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        guard word.capitals >= 2, word.capitals < letters.count, letters.count <= 10,
            let grammaticalCase = Self.acronymEndings[
                Letters(codes: letters.codes.dropFirst(word.capitals))]
        else { return [] }
        let stem = Letters(codes: letters.codes.prefix(word.capitals))
        guard word.capitalsStandFirst, !stem.codes.contains(Letters.hyphen),
            !LetterSet.vowels.contains(stem.last)
        else { return [] }
        let text = stem.description.uppercased()
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

    /// Readings of a part of a word, whatever its capitals were.
    func readings(ofPart letters: Letters) -> [Reading] {
        let readings = lexiconReadings(letters)
        if !readings.isEmpty { return readings.sorted { $0.weight > $1.weight } }
        let regular = derivations(letters)
        return regular.isEmpty ? guess(letters, capital: false) : regular
    }

    func baseOf(_ letters: Letters) -> Int32 {
        lexiconReadings(letters).first.map { base(of: $0.lexeme) } ?? -1
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

    private static let prefixable: Set<PartOfSpeech> = [.noun, .adjective, .verb, .adverb]

    private func prefixed(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        let isName = word.startsWithCapital && word.capitals == 1
        let prefixes = isName ? Derivation.institutions : Derivation.prefixes
        for prefix in prefixes where letters.begins(with: prefix) {
            let rest = Letters(codes: letters.codes.dropFirst(prefix.count))
            guard rest.count >= (isName ? 5 : 4) else { continue }
            let readings = lexiconReadings(rest).filter {
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

    private func foreign(_ word: WrittenWord) -> Reading {
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
    public func frequencyBand(of lexeme: Int32) -> Int {
        let base = base(of: lexeme)
        guard base >= 0 else { return 6 }
        let frequencyBand = Int(tables.lexemes[Int(base)].frequencyBand)
        return base == lexeme ? frequencyBand : min(frequencyBand + 1, 6)
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
