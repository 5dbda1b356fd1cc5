import SverkaAlignment
import SverkaText

/// The terms of a glossary's row, analysed.
///
/// Most of the time that a glossary takes to be made ready goes here; rows may
/// be analysed on several threads.
package struct RowTerms: Sendable {
    let words: Bilingual<[TermText.Word]>
    /// Whether the Russian term is a surname and a common noun.
    let isCommonNoun: Bool

    package init(_ row: GlossaryRow, _ bank: WordFeatureCache) {
        self.init(row, TermText(row.russian, .russian, bank).words, bank)
    }

    /// The same where the words of the Russian term are known.
    init(_ row: GlossaryRow, _ russian: [TermText.Word], _ bank: WordFeatureCache) {
        words = Bilingual(
            russian: russian, english: TermText(row.english, .english, bank).words)
        isCommonNoun = Surnames.isCommonNoun(words.russian, row.russian, of: row, bank)
    }

    /// Keys of both terms; `TermKey.none` for an empty one.
    var keys: TermPair {
        TermPair(russian: TermKey(words.russian), english: TermKey(words.english))
    }
}
