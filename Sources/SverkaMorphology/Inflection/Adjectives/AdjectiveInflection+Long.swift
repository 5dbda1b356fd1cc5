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
        masculineAndNeuter(tag, &paradigm)
        feminine(tag, &paradigm)
        plural(tag, &paradigm)
    }

    private func add(
        _ paradigm: inout Paradigm, _ form: Letters, _ tag: Tag, _ grammaticalCase: Case,
        _ number: Number, _ gender: Gender, _ animate: Tag.Animacy = .none
    ) {
        var tag = tag
        tag.grammaticalCase = grammaticalCase
        tag.number = number
        tag.gender = gender
        tag.animate = animate
        paradigm.add(form, tag)
    }

    private func masculineAndNeuter(_ tag: Tag, _ paradigm: inout Paradigm) {
        let e = endings
        for gender in [Gender.masculine, .neuter] {
            if gender == .masculine {
                add(&paradigm, lemma, tag, .nominative, .singular, .masculine)
                add(&paradigm, lemma, tag, .accusative, .singular, .masculine, .inanimate)
                add(&paradigm, stem + e.genitive, tag, .accusative, .singular, .masculine, .animate)
            } else {
                add(&paradigm, stem + e.neuter, tag, .nominative, .singular, .neuter)
                add(&paradigm, stem + e.neuter, tag, .accusative, .singular, .neuter)
            }
            add(&paradigm, stem + e.genitive, tag, .genitive, .singular, gender)
            add(&paradigm, stem + e.dative, tag, .dative, .singular, gender)
            add(&paradigm, stem + e.instrumental, tag, .instrumental, .singular, gender)
            add(&paradigm, stem + e.locative, tag, .locative, .singular, gender)
        }
    }

    private func feminine(_ tag: Tag, _ paradigm: inout Paradigm) {
        let e = endings
        func add(_ ending: Letters, _ grammaticalCase: Case) {
            self.add(&paradigm, stem + ending, tag, grammaticalCase, .singular, .feminine)
        }
        add(e.feminine, .nominative)
        add(e.feminineAccusative, .accusative)
        for grammaticalCase in [Case.genitive, .dative, .instrumental, .locative] {
            add(e.feminineOblique, grammaticalCase)
        }
        add(e.feminineOblique.dropLast(1) + "ю", .instrumental)
    }

    private func plural(_ tag: Tag, _ paradigm: inout Paradigm) {
        let e = endings
        func add(_ ending: Letters, _ grammaticalCase: Case, _ animate: Tag.Animacy = .none) {
            self.add(&paradigm, stem + ending, tag, grammaticalCase, .plural, .none, animate)
        }
        add(e.plural, .nominative)
        add(e.plural, .accusative, .inanimate)
        add(e.pluralGenitive, .accusative, .animate)
        add(e.pluralGenitive, .genitive)
        add(e.pluralDative, .dative)
        add(e.pluralInstrumental, .instrumental)
        add(e.pluralGenitive, .locative)
    }
}
