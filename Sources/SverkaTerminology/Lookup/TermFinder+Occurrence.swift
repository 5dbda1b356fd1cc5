extension TermFinder {
    /// A place where a term of the glossary stands.
    public struct Occurrence: Sendable {
        /// Bytes of the text.
        public var range: Range<Int>
        /// Its tokens.
        public var words: Range<Int>
        /// The rows that have the term, of one concept or several.
        public var rows: [GlossaryRow] = []
        /// The rows that list it as another form of their term.
        public var variantOf: [GlossaryRow] = []
        /// Rows of persons whose surname it is but for the gender:
        /// `Тихановский`, where `Тихановская` stands.
        public var namesakes: [GlossaryRow] = []

        /// Whatever it may stand for.
        public var all: [GlossaryRow] { rows + variantOf + namesakes }
    }
}
