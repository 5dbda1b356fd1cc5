extension TermFinder {
    /// A place where a term of the glossary stands.
    package struct Occurrence: Sendable {
        /// Bytes of the text.
        package var range: Range<Int>
        /// Its tokens.
        package var words: Range<Int>
        /// The rows that have the term, of one concept or several.
        package var rows: [GlossaryRow] = []
        /// The rows that list it as another form of their term.
        package var variantOf: [GlossaryRow] = []
        /// Rows of persons whose surname it is but for the gender:
        /// `Тихановский`, where `Тихановская` stands.
        package var namesakes: [GlossaryRow] = []

        /// Whatever it may stand for.
        package var all: [GlossaryRow] { rows + variantOf + namesakes }
    }
}
