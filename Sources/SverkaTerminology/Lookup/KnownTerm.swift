import SverkaText

/// A rendering that is known beforehand, with where it is known from.
struct KnownTerm: Sendable {
    var row: GlossaryRow
    /// Keys of its terms; `TermKey.none` for an empty one.
    var keys: TermPair
    /// The lexicon's expressions are evidence, and make no rows by
    /// themselves.
    var isEvidence: Bool
    /// What words must be like to be the term.
    var shape = TermShape()
    /// The lemmas of its words.
    var lemmas = Bilingual<[LemmaKey]>(repeating: [])
    /// Place of the rendering among those that the lexicon has of the
    /// Russian term, 0 for the most usual; 0 for a list's.
    var rank = 0
    /// Whether the key is that of another form of the term, not its own.
    var isVariant = false

    /// The less, the rather it is the one to use.
    var order: Int {
        isEvidence ? 2 + rank : row.status == .preferred ? 0 : 1
    }

    /// Whether words of a text that have the term's lemmas are the term.
    func fits(_ words: ArraySlice<TermWord>, _ side: Side) -> Bool { shape.fits(words, side) }
}

/// What the words of a text must be like to be a term whose lemmas they have.
///
/// Kept apart from the term, so that look-up touches no text.
struct TermShape: Sendable {
    /// Of each side the words of its term that are acronyms, a bit a word.
    /// They must stand in capitals: `WHO` is not `who`.
    var capitals = SIMD2<UInt32>()
    /// Whether the Russian term is a surname that is a common noun too, and
    /// must have a capital of its own: `знак` is not `Знак`.
    var isCommonNoun = false
    /// Whether the Russian term has no verb in it: `задержали` is not
    /// `задержанный`, though both are of one verb.
    var isNominal = false
    /// Whether the English term is one word and no verb: `talks` is not
    /// what `talked` is a form of.
    var isNoun = false

    func fits(_ words: ArraySlice<TermWord>, _ side: Side) -> Bool {
        if isCommonNoun, side == .russian, !words[words.startIndex].isNamed { return false }
        if isNominal, side == .russian, words.contains(where: \.isVerb) { return false }
        if isNoun, side == .english, words[words.startIndex].isVerb { return false }
        var bits = capitals[side.rawValue]
        var index = words.startIndex
        while bits != 0, index < words.endIndex {
            if bits & 1 == 1, !words[index].isUpper { return false }
            bits >>= 1
            index += 1
        }
        return true
    }
}

extension KnownTerm {
    /// A row of a list or of the lexicon.
    init(_ row: GlossaryRow, _ terms: RowTerms, isEvidence: Bool) {
        let words = terms.words
        self.init(row: row, keys: terms.keys, isEvidence: isEvidence)
        shape.capitals = SIMD2(Self.acronyms(words.russian), Self.acronyms(words.english))
        lemmas = words.map { $0.map(\.lemma) }
        shape.isCommonNoun = terms.isCommonNoun
        shape.isNominal = !words.russian.contains(where: \.isVerb)
        // What renders a verb is a verb too: `appealed` of `обжаловать = appeal`.
        shape.isNoun =
            words.english.count == 1 && !words.english[0].isVerb && shape.isNominal
            && row.pos.uppercased() != "VERB"
    }

    /// Another form of a row's term.
    init(
        variant words: [TermText.Word], of row: GlossaryRow, _ side: Side, isCommonNoun: Bool
    ) {
        self.init(
            row: row, keys: TermPair(russian: .none, english: .none), isEvidence: false)
        shape.capitals[side.rawValue] = Self.acronyms(words)
        isVariant = true
        shape.isCommonNoun = side == .russian && isCommonNoun
        shape.isNominal = side == .russian && !words.contains(where: \.isVerb)
    }

    /// The words that are acronyms; none where all of several words are in
    /// capitals, which is a way of writing.
    static func acronyms(_ words: [TermText.Word]) -> UInt32 {
        var bits: UInt32 = 0
        for (index, word) in words.prefix(32).enumerated() where word.isUpper { bits |= 1 << index }
        return words.count > 1 && words.allSatisfy(\.isUpper) ? 0 : bits
    }
}
