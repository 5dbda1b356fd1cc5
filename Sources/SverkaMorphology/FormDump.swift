extension Lexicon {
    /// Calls `body` with every form of every lexeme that inflects: lemma, form
    /// and grammemes, for checking them against other dictionaries.
    public func eachForm(_ body: (_ lemma: String, _ form: String, _ tag: Tag) -> Void) {
        for (number, lexeme) in tables.lexemes.enumerated() where lexeme.inflection >= 0 {
            let lemma = lexeme.spelling ?? lexeme.lemma.description
            for form in forms(of: Int32(number)).forms {
                body(lemma, form.letters.description, form.tag)
            }
        }
    }

    /// The paradigm of a lexeme: what its class gives, with the forms that its
    /// line sets right in place of these.
    func forms(of number: Int32) -> Paradigm {
        let lexeme = tables.lexemes[Int(number)]
        guard lexeme.inflection >= 0 else { return Paradigm() }
        var paradigm = Paradigm.of(lexeme.lemma, tables.classes[Int(lexeme.inflection)])
        if let own = tables.ownForms[number] {
            let tags = Set(own.map(\.tag))
            paradigm.forms.removeAll { tags.contains($0.tag) }
            paradigm.forms += own
        }
        return paradigm
    }
}
