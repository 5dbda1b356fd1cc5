import SverkaMorphology
import SverkaText

/// Puts terms together for those of the other language from the lexicon, word
/// by word.
///
/// What the lexicon or a list has as a whole stays whole, also as a part:
/// `UN Security Council resolution` → `резолюция Совета Безопасности ООН`.
package protocol CompositionalTranslator {
    /// The rendering of a term; nil where a word is not in the lexicon, or the
    /// words are no noun phrase.
    ///
    /// - Parameters:
    ///   - term: in its citation form.
    ///   - isPlural: whether the term is used in the plural; a Russian one shows
    ///     it.
    func rendering(of term: String, isPlural: Bool) -> ComposedTerm?
}

/// A term that was put together from the lexicon.
package struct ComposedTerm: Equatable, Sendable {
    package var text: String
    /// How likely it is that its words were rendered in their sense, 0 to 1.
    package var certainty = 1.0
}

/// The translators of both sides, by the side of the terms that they take.
package struct CompositionalTranslators {
    private let intoEnglish: TranslatorIntoEnglish
    private let intoRussian: TranslatorIntoRussian

    /// - Parameter known: lists that have expressions and tell the usual sense
    ///   of a word.
    package init(analyzer: Analyzer, known: KnownTerms) {
        self.init(analyzer, known, ListedSenses(known))
    }

    init(_ analyzer: Analyzer, _ known: KnownTerms, _ senses: ListedSenses) {
        intoEnglish = TranslatorIntoEnglish(analyzer, known, senses)
        intoRussian = TranslatorIntoRussian(analyzer, known, senses)
    }

    package subscript(side: Side) -> any CompositionalTranslator {
        side == .russian ? intoEnglish : intoRussian
    }
}
