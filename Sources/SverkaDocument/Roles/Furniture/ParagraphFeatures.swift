import SverkaSupport
import SverkaText

/// What the rules of furniture look at in a paragraph.
struct ParagraphFeatures: Sendable {
    var text: String
    /// The beginning, as phrases are compared with it.
    var key: PhraseKey
    var language: Language
    var block: Block
    /// Stands in a quotation: a short line there is a verse or who is quoted.
    var isQuotation: Bool
    var words = 0
    /// Bytes of the words.
    var letters = 0
    /// Words that begin with a digit.
    var digits = 0
    /// Ends as a sentence does.
    var closed = false
    /// Ends in an ellipsis.
    var cutOff = false
    /// Times the same text stands in the document.
    var copies = 1
    /// Stands behind a heading such as `2 comments`.
    var followsComments = false
    /// Stands on several pages that were read together.
    var isRepeatedOverPages = false

    var isHeading: Bool { block == .heading }

    init(_ unit: Unit) {
        text = unit.text
        key = PhraseKey(unit.text)
        language = unit.language
        block = unit.block
        isQuotation = unit.isQuotation
        count(unit.text)
        look(atEndOf: unit.text)
    }

    private mutating func count(_ text: String) {
        text.withUTF8Bytes { bytes in
            for token in Tokenizer.tokens(of: bytes) {
                switch token.kind {
                case .punctuation, .symbol: break
                case .number:
                    words += 1
                    digits += 1
                default:
                    words += 1
                    letters += Int(token.end - token.start)
                    if token.kind == .mixed, (0x30...0x39).contains(bytes[Int(token.start)]) {
                        digits += 1
                    }
                }
            }
        }
    }

    // MARK: The end

    /// Marks that may stand behind the end of a sentence.
    private static let closing: Set<Unicode.Scalar> = [
        "\"", "»", "”", "’", "'", ")", "]", "“", " ",
    ]
    private static let sentenceEnds: Set<Unicode.Scalar> = [".", "!", "?", "…", ":", ";"]
    /// So many words in front of a closing bracket are a sentence.
    private static let wordsOfSentence = 12

    private mutating func look(atEndOf text: String) {
        let bytes = text.utf8
        func ends(_ end: String) -> Bool {
            bytes.count >= end.utf8.count && bytes.suffix(end.utf8.count).elementsEqual(end.utf8)
        }
        var rest = Substring(text).unicodeScalars
        while let last = rest.last, Self.closing.contains(last) { rest.removeLast() }
        cutOff =
            rest.last == "…" || Substring(rest).utf8.suffix(3).elementsEqual("...".utf8)
            || ends("[…]") || ends("[...]")
        let isEnd = rest.last.map { Self.sentenceEnds.contains($0) } ?? false
        closed = isEnd || ends(")") && words > Self.wordsOfSentence
        // `Image source:` names what stands behind it.
        if ends("source:") { closed = false }
    }
}
