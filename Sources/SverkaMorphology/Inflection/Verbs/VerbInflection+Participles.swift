extension VerbInflection {
    func participles(_ parts: Parts, _ paradigm: inout Paradigm) {
        if inflection.imperfective, !parts.thirdPlural.isEmpty {
            participle(parts.thirdPlural.dropLast(1) + "щий", .presentActive, &paradigm)
        }
        pastActive(parts, &paradigm)
        if reflexive { return }
        for form in parts.passives { participle(form, .pastPassive, &paradigm) }
        if !parts.presentPassive.isEmpty {
            participle(parts.presentPassive, .presentPassive, &paradigm)
        }
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
