/// Conjugation by Zaliznyak's types 1 to 16, and of the verbs that have a
/// model of their own.
///
/// A verb is worked out in two steps: its principal parts from infinitive and
/// class, then all forms from these.
struct VerbInflection {
    let lemma: Letters
    let inflection: InflectionClass

    /// What all other forms follow from. Empty parts do not exist.
    struct Parts {
        var first: Letters = ""  // пишу
        var second: Letters = ""  // пишешь
        var thirdPlural: Letters = ""  // пишут
        var imperative: Letters = ""  // пиши
        var past: Letters = ""  // писал
        var pastFeminine: Letters = ""  // писала
        var passives: [Letters] = []  // писанный
        var gerund: Letters = ""  // пиша
        /// `делаемый`: from the first person plural, for these types alone.
        var presentPassive: Letters = ""
        /// `даст дадим дадите`, where they do not follow from `second`.
        var otherPersons: [Letters] = []

        /// Writes е for every ё, where none bears the stress.
        mutating func loseYo() {
            for part in [
                \Parts.first, \.second, \.thirdPlural, \.past, \.pastFeminine, \.gerund,
                \.presentPassive,
            ] { self[keyPath: part] = self[keyPath: part].withoutYo }
            passives = passives.map(\.withoutYo)
            otherPersons = otherPersons.map(\.withoutYo)
        }
    }

    private var reflexive: Bool { lemma.hasSuffix("ся") || lemma.hasSuffix("сь") }

    func paradigm() -> Paradigm {
        let base = reflexive ? lemma.dropLast(2) : lemma
        let conjugation = Conjugation(infinitive: base, inflection: inflection)
        var paradigm = Paradigm()
        expand(conjugation.parts(), infinitive: base, into: &paradigm)
        return paradigm
    }

    /// `ся` behind a consonant, `сь` behind a vowel.
    private func closed(_ form: Letters) -> Letters {
        guard reflexive else { return form }
        return form + (LetterSet.vowels.contains(form.last) ? "сь" : "ся")
    }

    private func expand(_ parts: Parts, infinitive: Letters, into paradigm: inout Paradigm) {
        func add(
            _ form: Letters, _ verbForm: VerbForm, _ number: Number = .none,
            _ gender: Gender = .none, person: UInt8 = 0
        ) {
            guard !form.isEmpty else { return }
            paradigm.add(
                closed(form),
                Tag(.verb, .none, number, gender, person: person, verbForm: verbForm))
        }
        add(infinitive, .infinitive)
        add(parts.first, .present, .singular, person: 1)
        if !parts.second.isEmpty {
            let stem = parts.second.dropLast(2)  // пише
            add(parts.second, .present, .singular, person: 2)
            let others =
                parts.otherPersons.isEmpty
                ? [stem + "т", stem + "м", stem + "те"] : parts.otherPersons
            add(others[0], .present, .singular, person: 3)
            add(others[1], .present, .plural, person: 1)
            add(others[2], .present, .plural, person: 2)
        }
        add(parts.thirdPlural, .present, .plural, person: 3)
        if !parts.imperative.isEmpty {
            add(parts.imperative, .imperative, .singular, person: 2)
            add(parts.imperative + "те", .imperative, .plural, person: 2)
        }
        if !parts.past.isEmpty {
            add(parts.past, .past, .singular, .masculine)
            add(parts.pastFeminine, .past, .singular, .feminine)
            let stem = parts.pastFeminine.dropLast(1)
            add(stem + "о", .past, .singular, .neuter)
            add(stem + "и", .past, .plural)
        }
        if inflection.imperfective, !parts.thirdPlural.isEmpty {
            let stem = parts.thirdPlural.dropLast(1)
            participle(stem + "щий", .presentActive, &paradigm)
        }
        pastActive(parts, &paradigm)
        if !reflexive {
            for form in parts.passives { participle(form, .pastPassive, &paradigm) }
            if !parts.presentPassive.isEmpty {
                participle(parts.presentPassive, .presentPassive, &paradigm)
            }
        }
        gerunds(parts, &paradigm)
    }

    private func pastActive(_ parts: Parts, _ paradigm: inout Paradigm) {
        guard !parts.past.isEmpty else { return }
        if parts.past.hasSuffix("шёл") || parts.past.hasSuffix("вышел") {
            participle(parts.past.dropLast(2) + "едший", .pastActive, &paradigm)
        } else if inflection.type == 7, parts.past.last == ("л" as ShortLetters).last,
            !lemma.hasSuffix("сть"), !lemma.hasSuffix("сться")
        {
            // `ведший` from the stem with its consonant.
            participle(parts.first.dropLast(1) + "ший", .pastActive, &paradigm)
        } else if parts.past.last == ("л" as ShortLetters).last {
            participle(parts.past.dropLast(1) + "вший", .pastActive, &paradigm)
        } else {
            participle(parts.past + "ший", .pastActive, &paradigm)
        }
        // Beside `исчезший`: `подвергнувший`.
        if losesSuffix { participle(infinitiveStem + "вший", .pastActive, &paradigm) }
    }

    /// `исчезнуть` with the past `исчез`.
    private var losesSuffix: Bool {
        inflection.type == 3 && inflection.circle && inflection.perfective
    }

    private var infinitiveStem: Letters { (reflexive ? lemma.dropLast(2) : lemma).dropLast(2) }

    private func gerunds(_ parts: Parts, _ paradigm: inout Paradigm) {
        let base = reflexive ? lemma.dropLast(2) : lemma
        func add(_ form: Letters) {
            guard !form.isEmpty else { return }
            paradigm.add(
                reflexive ? form + "сь" : form, Tag(.verb, verbForm: .gerund))
        }
        // Of perfectives only `приведя`, `принеся`, `придя`, `учтя`; neither `упадя` nor `соберя`.
        let seventh = inflection.type == 7
        let falls = seventh && base.hasSuffix("сть")
        let grows = seventh && inflection.consonants == "ст"
        let climbs = seventh && (base.hasSuffix("лезть") || base.hasSuffix("лезти"))
        let perfectiveHas =
            seventh && !falls && !grows && !climbs
            || ["идти", "йти", "честь", "обрести", "скрести"].contains(inflection.model)
        if !parts.gerund.isEmpty, inflection.imperfective || perfectiveHas { add(parts.gerund) }
        if perfectiveHas || parts.past.hasSuffix("шёл") || parts.past.hasSuffix("вышел") { return }
        if inflection.perfective, parts.past.last == ("л" as ShortLetters).last {
            let stem = parts.past.dropLast(1)
            if !reflexive { add(stem + "в") }
            add(stem + "вши")
        } else if inflection.perfective, !parts.past.isEmpty {
            add(parts.past + "ши")
            if losesSuffix { add(reflexive ? infinitiveStem + "вши" : infinitiveStem + "в") }
        }
    }

    private func participle(
        _ form: Letters, _ verbForm: VerbForm, _ paradigm: inout Paradigm
    ) {
        let reflexive = reflexive ? form + "ся" : form
        paradigm.forms += Self.participle(reflexive, verbForm).forms
    }

    /// The forms of a participle: long ones, and short ones of passives.
    static func participle(_ lemma: Letters, _ verbForm: VerbForm) -> Paradigm {
        let passive = verbForm == .pastPassive || verbForm == .presentPassive
        var adjective = InflectionClass(kind: .adjective)
        adjective.type = passive ? 1 : 4
        let tag = Tag(.verb, verbForm: verbForm)
        var paradigm = Paradigm()
        if lemma.hasSuffix("ся") {
            AdjectiveInflection(lemma: lemma.dropLast(2), inflection: adjective)
                .long(tag, into: &paradigm)
            for index in paradigm.forms.indices {
                paradigm.forms[index].letters = paradigm.forms[index].letters + "ся"
            }
            return paradigm
        }
        AdjectiveInflection(lemma: lemma, inflection: adjective).long(tag, into: &paradigm)
        if passive {
            // `сделан`, `сделана`: one н in all short forms.
            let base = lemma.hasSuffix("нный") ? lemma.dropLast(3) + "ый" : lemma
            AdjectiveInflection(lemma: base, inflection: adjective).short(
                Tag(.verb, verbForm: verbForm, short: true), into: &paradigm)
        }
        return paradigm
    }
}

extension Letters {
    var withoutYo: Letters { Letters(codes: codes.map { $0 == Letters.yo ? Letters.ye : $0 }) }
}
