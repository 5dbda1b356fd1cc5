/// Declension of adjectives, pronominal adjectives and the nouns that decline
/// like them, by Zaliznyak's types 1 to 6.
struct AdjectiveInflection {
    let lemma: Letters
    let inflection: InflectionClass

    private var type: Int { Int(inflection.type) }

    /// The lemma without its ending: `красн`, `син`, `лис`.
    private var stem: Letters { lemma.dropLast(2) }

    // MARK: Long forms

    private struct Endings {
        var masculine, genitive, dative, instrumental, locative: Letters
        var feminine, feminineOblique, feminineAccusative, neuter: Letters
        var plural, pluralGenitive, pluralDative, pluralInstrumental: Letters
    }

    private static let hard = Endings(
        masculine: "ый", genitive: "ого", dative: "ому", instrumental: "ым", locative: "ом",
        feminine: "ая", feminineOblique: "ой", feminineAccusative: "ую", neuter: "ое",
        plural: "ые", pluralGenitive: "ых", pluralDative: "ым", pluralInstrumental: "ыми")
    private static let soft = Endings(
        masculine: "ий", genitive: "его", dative: "ему", instrumental: "им", locative: "ем",
        feminine: "яя", feminineOblique: "ей", feminineAccusative: "юю", neuter: "ее",
        plural: "ие", pluralGenitive: "их", pluralDative: "им", pluralInstrumental: "ими")
    private static let velar = Endings(
        masculine: "ий", genitive: "ого", dative: "ому", instrumental: "им", locative: "ом",
        feminine: "ая", feminineOblique: "ой", feminineAccusative: "ую", neuter: "ое",
        plural: "ие", pluralGenitive: "их", pluralDative: "им", pluralInstrumental: "ими")
    private static let hushing = Endings(
        masculine: "ий", genitive: "его", dative: "ему", instrumental: "им", locative: "ем",
        feminine: "ая", feminineOblique: "ей", feminineAccusative: "ую", neuter: "ее",
        plural: "ие", pluralGenitive: "их", pluralDative: "им", pluralInstrumental: "ими")
    private static let fifth = Endings(
        masculine: "ый", genitive: "его", dative: "ему", instrumental: "ым", locative: "ем",
        feminine: "ая", feminineOblique: "ей", feminineAccusative: "ую", neuter: "ее",
        plural: "ые", pluralGenitive: "ых", pluralDative: "ым", pluralInstrumental: "ыми")
    private static let possessive = Endings(
        masculine: "ий", genitive: "ьего", dative: "ьему", instrumental: "ьим", locative: "ьем",
        feminine: "ья", feminineOblique: "ьей", feminineAccusative: "ью", neuter: "ье",
        plural: "ьи", pluralGenitive: "ьих", pluralDative: "ьим", pluralInstrumental: "ьими")

    private var endings: Endings {
        switch type {
        case 2: Self.soft
        case 3: Self.velar
        case 4 where inflection.stress == "b": Self.velar
        case 4: Self.hushing
        case 5: Self.fifth
        case 6: Self.possessive
        default: Self.hard
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
        let e = endings
        func add(
            _ ending: Letters, _ grammaticalCase: Case, _ number: Number, _ gender: Gender,
            _ animate: Tag.Animacy = .none
        ) {
            var form = tag
            form.grammaticalCase = grammaticalCase
            form.number = number
            form.gender = gender
            form.animate = animate
            paradigm.add(stem + ending, form)
        }
        for gender in [Gender.masculine, .neuter] {
            if gender == .masculine {
                var form = tag
                form.grammaticalCase = .nominative
                form.number = .singular
                form.gender = .masculine
                paradigm.add(lemma, form)
                form.grammaticalCase = .accusative
                form.animate = .inanimate
                paradigm.add(lemma, form)
                add(e.genitive, .accusative, .singular, .masculine, .animate)
            } else {
                add(e.neuter, .nominative, .singular, .neuter)
                add(e.neuter, .accusative, .singular, .neuter)
            }
            add(e.genitive, .genitive, .singular, gender)
            add(e.dative, .dative, .singular, gender)
            add(e.instrumental, .instrumental, .singular, gender)
            add(e.locative, .locative, .singular, gender)
        }
        add(e.feminine, .nominative, .singular, .feminine)
        add(e.feminineAccusative, .accusative, .singular, .feminine)
        for grammaticalCase in [Case.genitive, .dative, .instrumental, .locative] {
            add(e.feminineOblique, grammaticalCase, .singular, .feminine)
        }
        add(e.feminineOblique.dropLast(1) + "ю", .instrumental, .singular, .feminine)
        add(e.plural, .nominative, .plural, .none)
        add(e.plural, .accusative, .plural, .none, .inanimate)
        add(e.pluralGenitive, .accusative, .plural, .none, .animate)
        add(e.pluralGenitive, .genitive, .plural, .none)
        add(e.pluralDative, .dative, .plural, .none)
        add(e.pluralInstrumental, .instrumental, .plural, .none)
        add(e.pluralGenitive, .locative, .plural, .none)
    }

    // MARK: Short forms and degrees

    func paradigm() -> Paradigm {
        var paradigm = Paradigm()
        let pos: PartOfSpeech = inflection.kind == .pronominal ? .determiner : .adjective
        if inflection.type == 0 {
            paradigm.add(lemma, Tag(pos))
            return paradigm
        }
        long(Tag(pos), into: &paradigm)
        if pos == .adjective, !inflection.relational, type != 6 {
            short(Tag(.adjective, short: true), into: &paradigm)
            degrees(&paradigm)
        }
        return paradigm
    }

    func short(_ tag: Tag, into paradigm: inout Paradigm) {
        let soft = type == 2
        var masculine = stem
        if inflection.circled.contains(1) || inflection.circled.contains(2),
            stem.hasSuffix("нн")
        {
            masculine = stem.dropLast(1)  // `связан`
        } else if inflection.fleeting {
            masculine = shortMasculine
        } else if soft {
            masculine = stem + "ь"
        }
        let e: Letters =
            type == 4 || type == 5 ? (inflection.secondStress == "b" ? "о" : "е") : "о"
        let i: Letters = type == 1 || type == 5 ? "ы" : "и"
        var form = tag
        func add(_ letters: Letters, _ number: Number, _ gender: Gender) {
            form.number = number
            form.gender = gender
            paradigm.add(letters, form)
        }
        add(masculine, .singular, .masculine)
        // `решён`, but `решена`.
        let stem =
            tag.verbForm == .pastPassive && stem.hasSuffix("ён")
            ? stem.dropLast(2) + "ен" : stem
        add(stem + (soft ? "я" : "а"), .singular, .feminine)
        add(stem + (soft ? "е" : e), .singular, .neuter)
        add(stem + i, .plural, .none)
    }

    /// `красен`, `силен`, `спокоен`, `лёгок`, `тяжек`.
    private var shortMasculine: Letters {
        let form = FleetingVowel.inserted(
            into: stem, type: inflection.type, stressed: false)
        if type == 2, form.last == ("н" as ShortLetters).last { return form }
        return form
    }

    private func degrees(_ paradigm: inout Paradigm) {
        guard type == 1 || type == 3 || type == 4 || type == 2 else { return }
        let comparative = Tag(.adjective, degree: .comparative)
        if type == 3 {
            let hushed: Letters
            switch Letters(codes: [stem.last]) {
            case "к": hushed = stem.dropLast(1) + "ч"
            case "г": hushed = stem.dropLast(1) + "ж"
            default: hushed = stem.dropLast(1) + "ш"
            }
            paradigm.add(hushed + "е", comparative)
        } else if type != 4 {
            for ending in ["ее", "ей"] as [Letters] {
                paradigm.add(stem + ending, comparative)
            }
        }
    }

    // MARK: Nouns

    /// `рабочий`, `столовая`, `прошлое`, `данные`.
    func nounParadigm() -> Paradigm {
        var full = Paradigm()
        let gender = inflection.gender
        let base = masculineLemma
        var plain = inflection
        plain.kind = .adjective
        AdjectiveInflection(lemma: base, inflection: plain).long(Tag(.noun), into: &full)
        let animacy: Tag.Animacy = inflection.animate ? .animate : .inanimate
        var paradigm = Paradigm()
        for form in full.forms {
            if form.tag.number == .singular {
                if inflection.pluralOnly || form.tag.gender != gender { continue }
            }
            if form.tag.animate != .none, form.tag.animate != animacy { continue }
            var tag = form.tag
            tag.gender = inflection.pluralOnly ? .none : gender
            tag.animate = animacy
            paradigm.add(form.letters, tag)
        }
        return paradigm
    }

    /// The masculine that a noun like `столовая` would have as an adjective.
    private var masculineLemma: Letters {
        if inflection.gender == .masculine, !inflection.pluralOnly { return lemma }
        if type == 6 {
            return lemma.dropLast(lemma.hasSuffix("ья") || lemma.hasSuffix("ье") ? 2 : 2) + "ий"
        }
        let stem = lemma.dropLast(2)
        switch type {
        case 2, 3, 4: return stem + (inflection.stress == "b" ? "ой" : "ий")
        default: return stem + (inflection.stress == "b" ? "ой" : "ый")
        }
    }
}
