import SverkaMorphology
import SverkaSupport
import SverkaText

/// A sentence of one side that has no counterpart in the other.
struct PartialFlag {
    let cache: WordFeatureCache
    private static let splitter = SentenceSplitter()

    /// Weight of the words that a sentence must have to be missed, and the
    /// share of it that must be explained. By hand, on Corpus.
    private static let leastWeight: Float = 2
    private static let leastShare: Float = 0.25

    func isRaised(_ row: AnalyzedRow) -> Bool {
        guard Self.maySplit(row.texts.russian.text) || Self.maySplit(row.texts.english.text) else {
            return false
        }
        let sentences = Bilingual { side in
            Self.sentences(row.texts[side], row.features[side])
        }
        let count = sentences.map(\.count)
        guard count.russian != count.english, count.russian + count.english > 2 else {
            return false
        }
        let bitext = Bitext(sentences, order: nil, cache)
        var score = BeadScore(bitext: bitext, weights: .fitted, interleaving: 0)
        let all = count.map { 0..<$0 }
        return Side.allCases.contains { side in
            count[side] > 1
                && all[side].contains { sentence in
                    let weight = bitext.bags[side][sentence].weight
                    guard weight > Self.leastWeight else { return false }
                    var runs = all
                    runs[side] = sentence..<sentence + 1
                    return score.evidence(runs.russian, runs.english) < Self.leastShare * weight
                }
        }
    }

    private static func sentences(
        _ text: AnalyzedText, _ features: UnitFeatures
    ) -> [UnitFeatures] {
        var token = 0
        return splitter.sentences(in: text.text).map { range in
            while token < text.tokens.count, Int(text.tokens[token].start) < range.lowerBound {
                token += 1
            }
            let first = token
            while token < text.tokens.count, Int(text.tokens[token].start) < range.upperBound {
                token += 1
            }
            return UnitFeatures(
                tokens: Array(features.tokens[first..<token]),
                length: Float(String(text.text.slice(range)).scalarCount))
        }
    }

    /// Whether a mark that ends sentences stands before a space.
    private static func maySplit(_ text: String) -> Bool {
        text.withUTF8Bytes { bytes in
            var wasEnd = false
            for byte in bytes {
                if wasEnd, byte == 0x20 { return true }
                wasEnd = byte == 0x2E || byte == 0x21 || byte == 0x3F
            }
            return false
        }
    }
}
