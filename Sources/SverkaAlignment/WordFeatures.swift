import SverkaMorphology
import SverkaText

/// What a word contributes to pairing its unit, by its lemma.
struct WordFeature: Sendable {
    enum Kind: UInt8, Sendable { case function, word, name, number, asIs }

    var kind: Kind
    /// The lemma, for showing the evidence.
    var text: String
    /// How much the word tells by its rarity in the language, about 0 to 1.5.
    var weight: Float
    /// Numbers of English words in the lexicon's vocabulary: of an English
    /// word its lemmas, of a Russian one its translations, with how well each
    /// translates it.
    var english: [(number: Int32, strength: Float)] = []
    /// Translations of several words, by their numbers.
    var phrases: [[Int32]] = []
    /// Hashes of the English words' families (`defend`, `defence`).
    var families: [UInt64] = []
    /// For names and unknown words.
    var sound: SoundForm?
    /// Value of a number, or hash of a word that both languages write alike.
    var value: UInt64 = 0

    /// Each with the share of a link's strength that goes through it.
    var linkKeys: [(key: LinkKey, share: Float)] {
        var out = english.map { (LinkKey.number($0.number), $0.strength) }
        out += families.map { (.family($0), 1) }
        if value != 0 { out.append((.value(value), 1)) }
        if let sound { out.append((.sound(sound.key), 1)) }
        return out
    }
}

/// The English words by what links to them go through.
struct EnglishLinks {
    private var index = HashIndex(capacity: 4096)
    private var entries: [(feature: Int32, share: Float, next: Int32)] = []

    mutating func add(_ number: Int32, _ feature: WordFeature) {
        for (key, share) in feature.linkKeys {
            let entry = Int32(entries.count)
            let next = index.update(key.hash, entry)
            entries.append((number, share, next))
        }
    }

    /// Calls `body` with each feature that has a key, and its share.
    @inline(__always)
    func forEach(_ key: LinkKey, _ body: (_ feature: Int32, _ share: Float) -> Void) {
        var entry = index[key.hash]
        while entry >= 0 {
            let (feature, share, next) = entries[Int(entry)]
            body(feature, share)
            entry = next
        }
    }
}

/// What a link between two words goes through.
enum LinkKey {
    case number(Int32), family(UInt64), value(UInt64), sound(UInt32)

    var hash: UInt64 {
        let (key, kind): (UInt64, UInt64) =
            switch self {
            case .number(let number): (UInt64(UInt32(bitPattern: number)), 1)
            case .family(let family): (family, 2)
            case .value(let value): (value, 3)
            case .sound(let key): (UInt64(key), 4)
            }
        return (key ^ kind << 40) &* 0x9E37_79B9_7F4A_7C15
    }
}

/// What can be told of a feature without a look at it: a set of all that links
/// go through, as a Bloom filter. Two words without a common bit have no link.
struct LinkTrace {
    var kind: WordFeature.Kind
    /// Sounds of the word; 0 where sound is not compared.
    var sounds: UInt8
    private var bits = SIMD4<UInt64>()

    init(_ feature: WordFeature) {
        kind = feature.kind
        sounds = UInt8(clamping: feature.sound?.sounds.count ?? 0)
        for (key, _) in feature.linkKeys { insert(key) }
        for number in feature.phrases.joined() { insert(.number(number)) }
    }

    private mutating func insert(_ key: LinkKey) {
        let place = key.hash >> 56
        bits[Int(place >> 6)] |= 1 << (place & 63)
    }

    @inline(__always)
    func mayLink(_ other: LinkTrace) -> Bool { bits & other.bits != SIMD4() }
}

/// Turns words into features and remembers them; belongs to one thread.
public final class FeatureBank {
    public let analyzer: Analyzer
    public let english: EnglishAnalyzer
    private var translator: Translator
    private(set) var features: [[WordFeature]] = [[], []]
    /// Of each feature.
    private(set) var traces: [[LinkTrace]] = [[], []]
    private(set) var englishLinks = EnglishLinks()
    fileprivate var known = [HashIndex(capacity: 4096), HashIndex(capacity: 4096)]
    private var lemmas: [[String: Int32]] = [[:], [:]]
    private var texts = HashIndex()
    private var textFeatures: [[Int32]] = []
    fileprivate var strengthIndex = HashIndex(capacity: 4096)
    fileprivate var strengths: [Float] = []
    fileprivate var englishIndex = HashIndex(capacity: 4096)
    fileprivate var englishEntries: [WordEntry] = []
    fileprivate var russianIndex = HashIndex(capacity: 4096)
    fileprivate var russianEntries: [WordEntry] = []

    public init(analyzer: Analyzer, english: EnglishAnalyzer) {
        self.analyzer = analyzer
        self.english = english
        translator = Translator(lexicon: analyzer.lexicon)
    }

    /// The feature numbers of a text's words, in order; function words too.
    func features(of text: String, side: Side) -> [Int32] {
        text.withUTF8Bytes { bytes in
            let key = ByteHash.next(ByteHash.of(bytes), UInt8(side.rawValue))
            let seen = texts[key]
            if seen >= 0 { return textFeatures[Int(seen)] }
            texts.update(key, Int32(textFeatures.count))
            textFeatures.append(features(of: bytes, side))
            return textFeatures[textFeatures.count - 1]
        }
    }

    /// Forgets the texts of the document before: `features` remembers those
    /// that it has been asked for.
    func forgetTexts() {
        texts = HashIndex()
        textFeatures.removeAll(keepingCapacity: true)
    }

    private func features(of bytes: UnsafeBufferPointer<UInt8>, _ side: Side) -> [Int32] {
        var out: [Int32] = []
        for token in Tokenizer.tokens(of: bytes) {
            switch token.kind {
            case .punctuation:
                if bytes[Int(token.start)] == 0x3F { out.append(question(side)) }
            case .symbol: break
            default:
                out.append(
                    feature(UnsafeBufferPointer(rebasing: bytes[token.range]), token, side))
            }
        }
        return out
    }

    /// A question mark: it travels with the translation.
    private func question(_ side: Side) -> Int32 {
        lemma("?", side) {
            WordFeature(kind: .asIs, text: "?", weight: 0.6, value: 0x3F)
        }
    }

    fileprivate func feature(
        _ bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ side: Side
    ) -> Int32 {
        let hash = ByteHash.of(bytes)
        let seen = known[side.rawValue][hash]
        if seen >= 0 { return seen }
        let word = String(decoding: bytes, as: UTF8.self)
        let number: Int32
        if token.kind == .number || token.kind == .mixed && (0x30...0x39).contains(bytes[0]) {
            number = self.number(word, side)
        } else if token.kind == .address {
            number = asIs(word, side)
        } else if side == .russian, token.kind == .cyrillic {
            number = russian(word, token)
        } else if side == .english, token.kind == .latin {
            number = english(word, token)
        } else {
            number = asIs(word, side)
        }
        known[side.rawValue].update(hash, number)
        return number
    }

    private func lemma(_ key: String, _ side: Side, _ make: () -> WordFeature) -> Int32 {
        if let number = lemmas[side.rawValue][key] { return number }
        let number = Int32(features[side.rawValue].count)
        let feature = make()
        features[side.rawValue].append(feature)
        traces[side.rawValue].append(LinkTrace(feature))
        if side == .english { englishLinks.add(number, feature) }
        lemmas[side.rawValue][key] = number
        return number
    }

    private func number(_ word: String, _ side: Side) -> Int32 {
        guard let value = NumberValue(word) else { return asIs(word, side) }
        return lemma("#\(value.thousandths)", side) {
            let digits = String(value.thousandths).count - 3
            return WordFeature(
                kind: .number, text: word, weight: digits <= 1 ? 0.6 : digits <= 2 ? 1 : 1.4,
                value: UInt64(bitPattern: value.thousandths) &* 0x9E37_79B9_7F4A_7C15 | 1)
        }
    }

    /// A word in the other language's letters, an address, a `#tag`.
    fileprivate func asIs(_ word: String, _ side: Side) -> Int32 {
        let small = word.lowercased()
        return lemma("=" + small, side) {
            var feature = WordFeature(
                kind: .asIs, text: word, weight: 1.3, value: ByteHash.of(small.utf8) | 1)
            if side == .english, word.utf8.allSatisfy({ $0 < 0x80 }) {
                feature.sound = SoundForm(english: small)
            } else if side == .russian, word.utf8.allSatisfy({ $0 < 0x80 }) {
                // Latin in a Russian text: perhaps an English word or a name.
                feature.sound = SoundForm(english: small)
                let number = english.number(of: small)
                if number >= 0 { feature.english = [(number, 1)] }
            }
            return feature
        }
    }

    // MARK: Russian

    private func russian(_ word: String, _ token: Token) -> Int32 {
        let readings = analyzer.readings(of: word)
        let first = readings[0]
        let text = analyzer.lemma(of: first.lexeme)
        // A form's other readings are evidence too: forms share a feature only
        // where they have the same ones in the same order.
        var key = "\(first.tag.pos.rawValue)"
        if token.shape != .lower, first.source == .guess || first.source == .foreign { key += "C" }
        var lexemes: [Int32] = []
        for reading in readings.prefix(6) where !lexemes.contains(reading.lexeme) {
            lexemes.append(reading.lexeme)
            key += " \(reading.lexeme)"
        }
        return lemma(key, .russian) {
            makeRussian(text, readings, capital: token.shape != .lower)
        }
    }

    private func makeRussian(
        _ text: String, _ readings: [SverkaMorphology.Reading], capital: Bool
    ) -> WordFeature {
        let pos = readings[0].tag.pos
        let content = pos.isContent
        let isName =
            pos == .properNoun
            || capital && (readings[0].source == .guess || readings[0].source == .foreign)
        let band = analyzer.band(of: readings[0].lexeme)
        var feature = WordFeature(
            kind: isName ? .name : content ? .word : .function, text: text,
            weight: content ? FeatureBank.weight(band: band, name: isName) : 0.08)
        var seen: Set<Int32> = []
        var rank = 0
        for reading in readings.prefix(6) {
            guard seen.insert(reading.lexeme).inserted else { continue }
            let found = translator.translations(of: reading.lexeme, analyzer)
            let share: Float = rank == 0 ? 1 : 0.8
            rank += 1
            for (number, strength) in found.words {
                feature.english.append((number, strength * share))
            }
            feature.phrases += found.phrases
            feature.families += found.families
        }
        if isName || feature.english.isEmpty { feature.sound = SoundForm(russian: text) }
        return feature
    }

    // MARK: English

    private func english(_ word: String, _ token: Token) -> Int32 {
        let readings = english.readings(of: word)
        let text = readings[0].lemma
        let key = readings.map { "\($0.lemma) \($0.pos.rawValue)" }.joined(separator: " ")
        return lemma(key, .english) {
            let pos = readings[0].pos
            let content = pos.isContent
            let band = english.band(of: text.lowercased())
            let isName = pos == .properNoun
            var feature = WordFeature(
                kind: isName ? .name : content ? .word : .function, text: text,
                weight: content ? FeatureBank.weight(band: band, name: isName) : 0.08)
            for reading in readings {
                let number = english.number(of: reading.lemma.lowercased())
                if number >= 0 { feature.english.append((number, 1)) }
            }
            for part in text.lowercased().split(separator: "-") where text.contains("-") {
                let number = english.number(of: String(part))
                if number >= 0 { feature.english.append((number, 0.6)) }
            }
            if content {
                feature.families = [EnglishEndings.family(text.lowercased().utf8)]
            }
            if isName || band == 9 {
                feature.sound = SoundForm(english: text)
                feature.value = ByteHash.of(text.lowercased().utf8) | 1
            }
            return feature
        }
    }

    private static func weight(band: Int, name: Bool) -> Float {
        if name { return 1.5 }
        return [0.4, 0.45, 0.65, 0.85, 1.05, 1.2, 1.3, 1.3, 1.3, 1.3][min(band, 9)]
    }
}

/// Translations of lexemes as numbers of English words.
struct Translator {
    private let lexicon: Lexicon
    /// Families of English words by number; 0 for one not asked for yet.
    private var families: [UInt64] = []

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    struct Found {
        var words: [(Int32, Float)] = []
        var phrases: [[Int32]] = []
        var families: [UInt64] = []
    }

    /// The first translation counts most, those far down the list less.
    mutating func translations(of lexeme: Int32, _ analyzer: Analyzer) -> Found {
        var found = Found()
        for (index, words) in lexicon.translationNumbers(
            of: lexeme, analyzer: analyzer
        ).enumerated() {
            let strength: Float = index < 3 ? 1 : index < 6 ? 0.9 : 0.8
            if words.count == 1 {
                found.words.append((words[0], strength))
                found.families.append(family(of: words[0]))
            } else {
                found.phrases.append(words)
            }
        }
        return found
    }

    private mutating func family(of number: Int32) -> UInt64 {
        if families.isEmpty {
            families = [UInt64](repeating: 0, count: lexicon.englishWordCount)
        }
        if families[Int(number)] == 0 { families[Int(number)] = lexicon.family(of: number) }
        return families[Int(number)]
    }
}

extension FeatureBank {
    /// What is known of a word apart from its context, for finding terms.
    package struct WordEntry {
        /// Hash of the lemma in small letters, `ё` as `е`; of a woman's surname
        /// that of the man's.
        package var hash: UInt64
        package var pos: PartOfSpeech
        /// 1 for the most frequent words to 9 for unknown ones.
        package var band: UInt8
        /// English words: a form in `s` of a lemma without it, and one with an
        /// apostrophe for the possessive.
        package var isPlural = false
        package var isPossessive = false

        package init(hash: UInt64, pos: PartOfSpeech, band: Int) {
            (self.hash, self.pos, self.band) = (hash, pos, UInt8(band))
        }
    }

    /// The entry of an English word as it stands in a text.
    package func englishEntry(_ bytes: UnsafeBufferPointer<UInt8>) -> WordEntry {
        let key = ByteHash.of(bytes)
        let seen = englishIndex[key]
        if seen >= 0 { return englishEntries[Int(seen)] }
        let word = String(decoding: bytes, as: UTF8.self)
        let reading = english.readings(of: word)[0]
        // `people` is the plural of `person` in terms: `disabled people`.
        let lemma = reading.lemma == "people" ? "person" : Self.folded(reading.lemma)
        var entry = WordEntry(
            hash: ByteHash.of(lemma.utf8), pos: reading.pos, band: english.band(of: lemma))
        entry.isPlural = word.lowercased().hasSuffix("s") && !lemma.hasSuffix("s")
        entry.isPossessive = ["'s", "’s", "s'", "s’"].contains { word.hasSuffix($0) }
        englishIndex.update(key, Int32(englishEntries.count))
        englishEntries.append(entry)
        return entry
    }

    /// The entry of a Russian lexeme.
    package func russianEntry(_ lexeme: Int32) -> WordEntry {
        let key = UInt64(UInt32(bitPattern: lexeme)) &* 0x9E37_79B9_7F4A_7C15
        let seen = russianIndex[key]
        if seen >= 0 { return russianEntries[Int(seen)] }
        let lemma = Self.folded(analyzer.lemma(of: analyzer.surname(of: lexeme)))
        let entry = WordEntry(
            hash: ByteHash.of(lemma.utf8), pos: analyzer.partOfSpeech(of: lexeme),
            band: analyzer.band(of: lexeme))
        russianIndex.update(key, Int32(russianEntries.count))
        russianEntries.append(entry)
        return entry
    }

    /// Small letters, `ё` as `е`, plain apostrophes and hyphens: how terms are
    /// compared.
    package static func folded(_ text: String) -> String {
        var out = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let value = LetterCase.lower(scalar.value)
            switch value {
            case 0x451: out.append("е")
            case 0x2019: out.append("'")
            case 0x2010, 0x2011: out.append("-")
            default: out.append(Unicode.Scalar(value)!)
            }
        }
        return String(out)
    }

    /// How surely a Russian word translates an English one, 0 to 1, by lexicon,
    /// family, sound or value.
    ///
    /// - Parameters: numbers of the words' features.
    package func strength(_ russian: Int32, _ english: Int32) -> Float {
        guard traces[0][Int(russian)].mayLink(traces[1][Int(english)]) else { return 0 }
        let key = UInt64(UInt32(bitPattern: russian)) << 32 | UInt64(UInt32(bitPattern: english))
        let seen = strengthIndex[key &* 0x9E37_79B9_7F4A_7C15]
        if seen >= 0 { return strengths[Int(seen)] }
        let strength = Self.strength(features[0][Int(russian)], features[1][Int(english)])
        strengthIndex.update(key &* 0x9E37_79B9_7F4A_7C15, Int32(strengths.count))
        strengths.append(strength)
        return strength
    }

    /// The number of a word's feature, for `strength`.
    package func number(
        of bytes: UnsafeBufferPointer<UInt8>, _ token: Token, _ side: Side
    ) -> Int32 {
        feature(bytes, token, side)
    }

    private static func strength(_ a: WordFeature, _ b: WordFeature) -> Float {
        var best: Float = 0
        for (number, strength) in a.english {
            for (other, share) in b.english where other == number {
                best = max(best, strength * share)
            }
        }
        if best < 0.7, a.families.contains(where: { b.families.contains($0) }) { best = 0.7 }
        if a.value != 0, a.value == b.value { best = 1 }
        if best < 1, let sound = a.sound, let other = b.sound, sound.key == other.key {
            let similarity = Float(sound.similarity(to: other))
            if similarity >= (sound.sounds.count <= 4 ? 0.85 : 0.7) { best = max(best, similarity) }
        }
        if best < 0.7 {
            for phrase in a.phrases where b.english.contains(where: { phrase.contains($0.number) })
            {
                best = max(best, b.kind == .function ? 0 : 0.6)
            }
        }
        return best
    }
}
