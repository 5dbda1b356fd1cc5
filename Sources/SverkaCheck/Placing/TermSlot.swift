import SverkaMorphology
import SverkaSupport
import SverkaText

/// Where a term stands that another may take the place of.
struct TermSlot {
    let side: Side
    /// The unit's text, tokens and readings.
    let text: String
    let words: AnalyzedText
    /// Tokens of the term, and its bytes.
    let tokens: Range<Int>
    let bytes: Range<Int>

    /// The term as it stands there.
    var found: String { String(text.slice(bytes)) }

    /// The token before the term.
    var before: String? {
        guard tokens.lowerBound > 0 else { return nil }
        return String(text.slice(words.tokens[tokens.lowerBound - 1].range))
    }

    /// `the analysts' view`: an apostrophe close behind the term.
    var isBeforeApostrophe: Bool {
        let rest = text.utf8.dropFirst(bytes.upperBound)
        return rest.starts(with: "'".utf8) || rest.starts(with: "’".utf8)
    }
}
