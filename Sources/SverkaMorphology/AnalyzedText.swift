import SverkaSupport
import SverkaText

/// A text analysed once, for all that look at it: its tokens, with the readings
/// of its Russian words.
public struct AnalyzedText: Sendable {
    public let tokens: [Token]
    /// One a token; none of an English text.
    public let readings: [Reading]

    public init(_ text: String, _ side: Side, _ analyzer: Analyzer) {
        (tokens, readings) = text.withUTF8Bytes { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            guard side == .russian else { return (tokens, []) }
            return (tokens, Tagger(analyzer: analyzer).readings(of: tokens, in: bytes))
        }
    }
}
