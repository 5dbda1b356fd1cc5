import SverkaMorphology
import SverkaSupport
import SverkaText

/// The words of one side's texts as features, each worked out when it is first
/// met; belongs to one thread.
///
/// What a feature is does not depend on what was met before it, but its number
/// does: numbers never leave the thread.
final class FeatureVocabulary {
    /// A feature that is still to be made, under the key by which words share
    /// it.
    typealias Recipe = (key: String, make: () -> WordFeature)

    // Belongs to one thread: that no two accesses overlap needs no check at each.
    @exclusivity(unchecked) private(set) var all: [WordFeature] = []
    /// Of each feature.
    @exclusivity(unchecked) private(set) var traces: [LinkTrace] = []
    private let side: Side
    /// What becomes of a word in the side's own letters.
    private let word: (String, Token) -> Recipe
    private let english: EnglishAnalyzer
    @exclusivity(unchecked) private var byForm = HashIndex(capacity: 4096)
    private var byKey: [String: FeatureID] = [:]

    init(
        _ side: Side, english: EnglishAnalyzer, word: @escaping (String, Token) -> Recipe
    ) {
        self.side = side
        self.english = english
        self.word = word
    }

    subscript(id: FeatureID) -> WordFeature {
        _read { yield all[id.index] }
    }

    /// How alike a word sounds to another one; nil where it is less than that,
    /// or has no sound.
    func similarity(of id: FeatureID, to sound: SoundForm, least: Double) -> Double? {
        guard let own = all[id.index].sound, sound.mayBeAlike(own, least: least) else { return nil }
        let similarity = sound.similarity(to: own)
        return similarity >= least ? similarity : nil
    }

    @inline(__always)
    func trace(_ id: FeatureID) -> LinkTrace { traces[id.index] }

    /// The features of a text's tokens.
    ///
    /// Cost: one look-up a token.
    func features(_ text: AnalyzedText) -> UnitFeatures {
        var tokens = text.text.withUTF8Bytes { bytes in
            text.tokens.map { token in
                let word = UnsafeBufferPointer(rebasing: bytes[token.range])
                switch token.kind {
                case .punctuation: return mark(ByteHash.of(word))
                case .symbol: return .none
                default: return self.id(of: word, token)
                }
            }
        }
        for number in ShortUnitNumbers.values(text) {
            for place in number.tokens { tokens[place] = .none }
            tokens[number.tokens.lowerBound] = id(self.number(number.value))
        }
        return UnitFeatures(tokens: tokens, length: Float(text.text.scalarCount))
    }

    // MARK: Marks

    /// Punctuation that travels with the translation; question marks tell most.
    /// Of quotation marks, which the languages write each in its way, those that
    /// open. Weights by hand, on Corpus.
    private static let marks: [UInt64: (text: String, weight: Float)] = Dictionary(
        uniqueKeysWithValues: [
            ("?", "?", 0.6), ("(", "(", 0.3), (":", ":", 0.3), ("«", "«", 0.2), ("“", "«", 0.2),
        ].map { mark, text, weight in (ByteHash.of(mark.utf8), (text, weight)) })

    private func mark(_ hash: UInt64) -> FeatureID {
        guard let (text, weight) = Self.marks[hash] else { return .none }
        return id(
            (
                text,
                {
                    WordFeature(
                        kind: .asIs, text: text, weight: weight, value: ByteHash.of(text.utf8) | 1)
                }
            ))
    }

    // MARK: Words

    /// The feature of a word.
    func id(of bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> FeatureID {
        let hash = ByteHash.of(bytes)
        let seen = byForm[hash]
        if seen >= 0 { return FeatureID(rawValue: seen) }
        let id = id(recipe(String(decoding: bytes, as: UTF8.self), token))
        byForm.update(hash, id.rawValue)
        return id
    }

    private func id(_ recipe: Recipe) -> FeatureID {
        if let id = byKey[recipe.key] { return id }
        let id = FeatureID(rawValue: Int32(all.count))
        let feature = recipe.make()
        all.append(feature)
        traces.append(LinkTrace(feature))
        byKey[recipe.key] = id
        return id
    }

    private func recipe(_ text: String, _ token: Token) -> Recipe {
        let startsWithDigit = (0x30...0x39).contains(text.utf8.first ?? 0)
        switch token.kind {
        case .number: return value(text)
        case .mixed where startsWithDigit: return value(text)
        case .cyrillic where side == .russian, .latin where side == .english:
            return word(text, token)
        default: return asIs(text)
        }
    }

    /// A number; the more digits it has, the more it tells. Weights by hand, on
    /// Corpus.
    private func value(_ text: String) -> Recipe {
        NumberValue(text).map { number($0.thousandths) } ?? asIs(text)
    }

    private func number(_ thousandths: Int64) -> Recipe {
        let digits = String(thousandths).count - 3
        return (
            "#\(thousandths)",
            {
                WordFeature(
                    kind: .number, text: "", weight: digits <= 1 ? 0.6 : digits <= 2 ? 1 : 1.4,
                    value: UInt64(bitPattern: thousandths) &* 0x9E37_79B9_7F4A_7C15 | 1)
            }
        )
    }

    /// A word in the other language's letters, an address, a `#tag`.
    private func asIs(_ text: String) -> Recipe {
        let small = text.lowercased()
        return (
            "=" + small,
            { [side, english] in
                var feature = WordFeature(
                    kind: .asIs, text: "", weight: Self.foreignWeight,
                    value: ByteHash.of(small.utf8) | 1)
                guard small.utf8.allSatisfy({ $0 < 0x80 }) else { return feature }
                feature.sound = SoundForm(english: small)
                if side == .russian {
                    // Latin in a Russian text: perhaps an English word or a name.
                    if let word = english.number(of: small) {
                        feature.english = [(word.rawValue, 1)]
                    }
                }
                return feature
            }
        )
    }

    /// Between a rare word and a name. By hand, on Corpus.
    private static let foreignWeight: Float = 1.3
}
