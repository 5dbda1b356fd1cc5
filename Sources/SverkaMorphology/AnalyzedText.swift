import SverkaSupport
import SverkaText

/// A text analysed once, for all that look at it: its tokens, and what each
/// stage has found out of them.
///
/// Tokens lead back into the text by their bytes. Reading gives the tokens,
/// `tagged` the readings of Russian words in their context; nothing that comes
/// behind cuts the text anew.
@usableFromInline package struct AnalyzedText: Sendable {
    package let text: String
    package let side: Side
    package let tokens: [Token]
    /// The reading chosen for each token; none of an English text, nor before
    /// `tagged`.
    package private(set) var readings: [Reading] = []

    /// The tokens of a text.
    ///
    /// Cost: linear, about 150 MB/s.
    @usableFromInline package init(_ text: String, _ side: Side) {
        self.text = text
        self.side = side
        tokens = text.withUTF8Bytes(Tokenizer.tokens)
    }

    private init(_ text: String, _ side: Side, _ tokens: [Token], _ readings: [Reading]) {
        (self.text, self.side, self.tokens, self.readings) = (text, side, tokens, readings)
    }

    /// A text with the readings of its words.
    @usableFromInline package init(_ text: String, _ side: Side, _ analyzer: Analyzer) {
        self.init(text, side)
        tag(analyzer)
    }

    /// Chooses a reading for each Russian word by what stands beside it.
    ///
    /// Cost: linear; see `Tagger`.
    @usableFromInline package mutating func tag(_ analyzer: Analyzer) {
        guard side == .russian, readings.isEmpty else { return }
        readings = text.withUTF8Bytes {
            Tagger(analyzer: analyzer).readings(of: tokens, in: $0)
        }
    }

    /// Texts with a space between, as the units of a row stand in a table.
    package static func joined(_ texts: [AnalyzedText], _ side: Side) -> AnalyzedText {
        if texts.count == 1 { return texts[0] }
        var text = ""
        var tokens: [Token] = [], readings: [Reading] = []
        for part in texts {
            if !text.isEmpty { text += " " }
            let offset = Int32(text.utf8.count)
            text += part.text
            tokens += part.tokens.map { token in
                var token = token
                token.start += offset
                token.end += offset
                return token
            }
            readings += part.readings
        }
        return AnalyzedText(text, side, tokens, readings)
    }
}
