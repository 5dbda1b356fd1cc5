import SverkaText

/// A word as the look-up of terms needs it, in 16 bytes: those of all articles
/// are held until the review page is written.
struct TermWord: Sendable {
    var lemma: LemmaKey
    /// Place in the text, in bytes.
    var start: Int32
    var length: UInt16
    private var traits: Traits

    private struct Traits: OptionSet, Sendable {
        let rawValue: UInt8
        static let punctuation = Traits(rawValue: 1), upper = Traits(rawValue: 2)
        static let named = Traits(rawValue: 4), verb = Traits(rawValue: 8)
    }

    init(_ word: TermText.Word) {
        lemma = word.lemma
        start = word.token.start
        length = UInt16(clamping: word.length)
        traits = []
        if word.pos == .punctuation { traits.insert(.punctuation) }
        if word.isUpper { traits.insert(.upper) }
        if !word.isFirst && word.token.shape != .lower { traits.insert(.named) }
        if word.isVerb { traits.insert(.verb) }
    }

    /// A word that is a form of a term's word, and no verb.
    init(_ word: TermText.Word, lemma: LemmaKey) {
        self.init(word)
        self.lemma = lemma
        traits.remove(.verb)
    }

    var isPunctuation: Bool { traits.contains(.punctuation) }
    var isUpper: Bool { traits.contains(.upper) }
    /// Written with a capital that does not come of a sentence's beginning.
    var isNamed: Bool { traits.contains(.named) }
    /// A predicate, hence no form of a noun or an adjective.
    var isVerb: Bool { traits.contains(.verb) }

    var end: Int { Int(start) + Int(length) }
}
