import SverkaAlignment
import SverkaText

/// Reads glosses: `термин (term)` and `term (термин)`. A short stretch of the
/// other script in brackets names the term before them.
struct GlossReader {
    /// The side of the text that the brackets stand in.
    let side: Side
    let bank: WordFeatureCache

    /// A term of a gloss, in as much of the text as was looked at.
    struct Term {
        var text: TermText
        var range: Range<Int>

        var key: TermKey { TermKey(text.words[range]) }
    }

    typealias Gloss = Bilingual<Term>

    /// The glosses of a text, in its order.
    func glosses(in text: String) -> [Gloss] {
        guard text.withUTF8Bytes({ $0.contains(UInt8(ascii: "(")) }) else { return [] }
        return Glosses.find(in: text, side: side).compactMap { before, inside in
            let outer = TermText(before, side, bank, features: true)
            let inner = TermText(inside, side.other, bank, features: true)
            guard !outer.words.isEmpty, !inner.words.isEmpty,
                let range = Glosses.term(outer.words, namedBy: inner.words, side: side, bank)
            else { return nil }
            let named = Term(text: outer, range: range)
            let name = Term(text: inner, range: inner.words.indices)
            return Gloss { $0 == side ? named : name }
        }
    }
}
