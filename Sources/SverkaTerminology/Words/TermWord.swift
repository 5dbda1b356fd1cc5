/// A word as the look-up of terms needs it.
struct TermWord: Sendable {
    var lemma: LemmaKey
    /// Place in the text, in bytes.
    var start: Int32
    var length: UInt16
    var isPunctuation: Bool
    var isUpper: Bool
    /// Written with a capital that does not come of a sentence's beginning.
    var isNamed: Bool
    /// A predicate, hence no form of a noun or an adjective.
    var isVerb: Bool

    init(_ word: TermText.Word) {
        lemma = word.lemma
        start = word.token.start
        length = UInt16(clamping: word.length)
        isPunctuation = word.pos == .punctuation
        isUpper = word.isUpper
        isNamed = !word.isFirst && word.token.shape != .lower
        isVerb = word.isVerb
    }

    var end: Int { Int(start) + Int(length) }
}
