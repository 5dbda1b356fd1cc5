extension AdjectiveInflection {
    private var endings: AdjectiveEndings {
        switch type {
        case 2: .soft
        case 3: .velar
        case 4 where inflection.stress == "b": .velar
        case 4: .hushing
        case 5: .fifth
        case 6: .possessive
        default: .hard
        }
    }

    /// The forms of a full adjective, participle or ordinal.
    ///
    /// - Parameter tag: what all of them have in common.
    func long(_ tag: Tag, into paradigm: inout Paradigm) {
        if lemma.hasSuffix("ся") {  // `выдающийся`
            var plain = Paradigm()
            AdjectiveInflection(lemma: lemma.dropLast(2), inflection: inflection)
                .long(tag, into: &plain)
            for form in plain.forms { paradigm.add(form.letters + "ся", form.tag) }
            return
        }
        let table = LongForms(stem: stem, endings: endings, tag: tag)
        paradigm.forms.reserveCapacity(paradigm.forms.count + LongForms.count)
        table.masculineAndNeuter(lemma, &paradigm)
        table.feminine(&paradigm)
        table.plural(&paradigm)
    }
}

/// The long forms that are made of one stem.
private struct LongForms {
    let stem: Letters
    let endings: AdjectiveEndings
    /// What all forms have in common.
    let tag: Tag

    /// Forms in all.
    static let count = 29

    private func add(
        _ paradigm: inout Paradigm, _ form: Letters, _ grammaticalCase: Case,
        _ number: Number, _ gender: Gender, _ animate: Tag.Animacy = .none
    ) {
        var tag = tag
        tag.grammaticalCase = grammaticalCase
        tag.number = number
        tag.gender = gender
        tag.animate = animate
        paradigm.add(form, tag)
    }

    func masculineAndNeuter(_ lemma: Letters, _ paradigm: inout Paradigm) {
        let genitive = stem + endings.genitive, dative = stem + endings.dative
        let instrumental = stem + endings.instrumental, locative = stem + endings.locative
        for gender in [Gender.masculine, .neuter] {
            if gender == .masculine {
                add(&paradigm, lemma, .nominative, .singular, .masculine)
                add(&paradigm, lemma, .accusative, .singular, .masculine, .inanimate)
                add(&paradigm, genitive, .accusative, .singular, .masculine, .animate)
            } else {
                let neuter = stem + endings.neuter
                add(&paradigm, neuter, .nominative, .singular, .neuter)
                add(&paradigm, neuter, .accusative, .singular, .neuter)
            }
            add(&paradigm, genitive, .genitive, .singular, gender)
            add(&paradigm, dative, .dative, .singular, gender)
            add(&paradigm, instrumental, .instrumental, .singular, gender)
            add(&paradigm, locative, .locative, .singular, gender)
        }
    }

    func feminine(_ paradigm: inout Paradigm) {
        func add(_ form: Letters, _ grammaticalCase: Case) {
            self.add(&paradigm, form, grammaticalCase, .singular, .feminine)
        }
        add(stem + endings.feminine, .nominative)
        add(stem + endings.feminineAccusative, .accusative)
        let oblique = stem + endings.feminineOblique
        for grammaticalCase in [Case.genitive, .dative, .instrumental, .locative] {
            add(oblique, grammaticalCase)
        }
        add(oblique.dropLast(1) + "ю", .instrumental)
    }

    func plural(_ paradigm: inout Paradigm) {
        func add(_ form: Letters, _ grammaticalCase: Case, _ animate: Tag.Animacy = .none) {
            self.add(&paradigm, form, grammaticalCase, .plural, .none, animate)
        }
        let nominative = stem + endings.plural, genitive = stem + endings.pluralGenitive
        add(nominative, .nominative)
        add(nominative, .accusative, .inanimate)
        add(genitive, .accusative, .animate)
        add(genitive, .genitive)
        add(stem + endings.pluralDative, .dative)
        add(stem + endings.pluralInstrumental, .instrumental)
        add(genitive, .locative)
    }
}
