import SverkaSupport
import SverkaMorphology
import SverkaText

/// The words of one side's texts as features, each worked out when it is first
/// met; belongs to one thread.
final class FeatureVocabulary {
    /// A feature that is still to be made, under the key by which words share
    /// it.
    typealias Recipe = (key: String, make: () -> WordFeature)

    private(set) var all: [WordFeature] = []
    /// Of each feature.
    private(set) var traces: [LinkTrace] = []
    private let side: Side
    /// What becomes of a word in the side's own letters.
    private let word: (String, Token) -> Recipe
    private let english: EnglishAnalyzer
    private var byForm = HashIndex(capacity: 4096)
    private var byKey: [String: Int32] = [:]
    private var texts = HashIndex()
    private var textFeatures: [[Int32]] = []

    init(
        _ side: Side, english: EnglishAnalyzer, word: @escaping (String, Token) -> Recipe
    ) {
        self.side = side
        self.english = english
        self.word = word
    }

    /// The feature numbers of a text's words, in order; function words too.
    func numbers(of text: String) -> [Int32] {
        text.withUTF8Bytes { bytes in
            let key = ByteHash.of(bytes)
            let seen = texts[key]
            if seen >= 0 { return textFeatures[Int(seen)] }
            texts.update(key, Int32(textFeatures.count))
            textFeatures.append(numbers(ofWords: bytes))
            return textFeatures[textFeatures.count - 1]
        }
    }

    /// Forgets the texts of the document before: `numbers` remembers those that
    /// it has been asked for.
    func forgetTexts() {
        texts = HashIndex()
        textFeatures.removeAll(keepingCapacity: true)
    }

    private func numbers(ofWords bytes: UnsafeBufferPointer<UInt8>) -> [Int32] {
        var out: [Int32] = []
        for token in Tokenizer.tokens(of: bytes) {
            switch token.kind {
            case .punctuation:
                let mark = UnsafeBufferPointer(rebasing: bytes[token.range])
                if let mark = Self.recipe(mark: ByteHash.of(mark)) {
                    out.append(number(mark))
                }
            case .symbol: break
            default:
                out.append(number(of: UnsafeBufferPointer(rebasing: bytes[token.range]), token))
            }
        }
        return out
    }

    /// Punctuation that travels with the translation; question marks tell most.
    /// Of quotation marks, which the languages write each in its way, those that
    /// open.
    private static let marks: [UInt64: (text: String, weight: Float)] = Dictionary(
        uniqueKeysWithValues: [
            ("?", "?", 0.6), ("(", "(", 0.3), (":", ":", 0.3), ("«", "«", 0.2), ("“", "«", 0.2),
        ].map { mark, text, weight in (ByteHash.of(mark.utf8), (text, weight)) })

    private static func recipe(mark hash: UInt64) -> Recipe? {
        guard let (text, weight) = marks[hash] else { return nil }
        return (
            text,
            {
                WordFeature(
                    kind: .asIs, text: text, weight: weight, value: ByteHash.of(text.utf8) | 1)
            }
        )
    }

    /// The number of a word's feature.
    func number(of bytes: UnsafeBufferPointer<UInt8>, _ token: Token) -> Int32 {
        let hash = ByteHash.of(bytes)
        let seen = byForm[hash]
        if seen >= 0 { return seen }
        let number = number(recipe(String(decoding: bytes, as: UTF8.self), token))
        byForm.update(hash, number)
        return number
    }

    private func number(_ recipe: Recipe) -> Int32 {
        if let number = byKey[recipe.key] { return number }
        let number = Int32(all.count)
        let feature = recipe.make()
        all.append(feature)
        traces.append(LinkTrace(feature))
        byKey[recipe.key] = number
        return number
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

    private func value(_ text: String) -> Recipe {
        guard let value = NumberValue(text) else { return asIs(text) }
        return (
            "#\(value.thousandths)",
            {
                let digits = String(value.thousandths).count - 3
                return WordFeature(
                    kind: .number, text: text,
                    weight: digits <= 1 ? 0.6 : digits <= 2 ? 1 : 1.4,
                    value: UInt64(bitPattern: value.thousandths) &* 0x9E37_79B9_7F4A_7C15 | 1)
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
                    kind: .asIs, text: text, weight: 1.3, value: ByteHash.of(small.utf8) | 1)
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
}
