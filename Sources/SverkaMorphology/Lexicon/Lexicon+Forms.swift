extension Lexicon {
    /// Calls `body` with every form of every lexeme that inflects: lemma, form
    /// and grammemes, for checking them against other dictionaries.
    package func eachForm(_ body: (_ lemma: String, _ form: String, _ tag: Tag) -> Void) {
        for (number, lexeme) in tables.lexemes.enumerated()
        where lexeme.inflection >= 0 && lexeme.owner.index == number {
            let lemma = tables.spelling(of: lexeme.owner)
            for form in forms(of: lexeme.owner).forms {
                body(lemma, form.letters.description, form.tag)
            }
        }
    }

    /// The paradigm of a lexeme: what its class gives, with the forms that its
    /// line sets right in place of these.
    func forms(of lexeme: Lexeme.ID) -> Paradigm {
        let inflection = tables[lexeme].inflection
        guard inflection >= 0 else { return Paradigm() }
        var paradigm = Paradigm.of(tables[lemmaOf: lexeme], tables.classes[Int(inflection)])
        let own = tables.ownForms(of: lexeme)
        if !own.isEmpty {
            let tags = Set(own.map(\.tag))
            paradigm.forms.removeAll { tags.contains($0.tag) }
            paradigm.forms += own
        }
        let absent = tables.absentForms(of: lexeme)
        if !absent.isEmpty {
            paradigm.forms.removeAll { form in
                absent.contains {
                    $0.verbForm.isParticiple
                        ? $0.verbForm == form.tag.verbForm : $0 == form.tag
                }
            }
        }
        return paradigm
    }
}
