/// Forms of lexemes.
extension Analyzer {
    /// A form of the lexeme that a reading is of.
    ///
    /// - Parameter animate: of what an adjective stands with; told apart in
    ///   the accusative alone.
    /// - Returns: nil where the lexeme has no such form.
    package func form(
        of reading: Reading, case grammaticalCase: Case, number: Number, gender: Gender,
        animate: Tag.Animacy = .none
    ) -> String? {
        guard let paradigm = paradigm(of: reading.lexeme) else {
            return hyphenatedForm(of: reading, grammaticalCase, number, gender)
        }
        return paradigm.forms.first {
            $0.tag.isForm(of: reading.tag, grammaticalCase, number, gender)
                && (animate == .none || $0.tag.animate == .none || $0.tag.animate == animate)
        }?.letters.description
    }

    /// The paradigm of a lexeme; nil where it is put together from parts that
    /// decline by themselves.
    func paradigm(of lexeme: Lexeme.ID) -> Paradigm? {
        if lexeme.index < lexicon.tables.lexemes.count { return lexicon.forms(of: lexeme) }
        return inflection(of: lexeme).map { Paradigm.of(letters(of: lexeme), $0) }
    }
}
