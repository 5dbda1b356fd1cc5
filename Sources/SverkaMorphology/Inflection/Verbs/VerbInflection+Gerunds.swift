extension VerbInflection {
    /// `исчезнуть` with the past `исчез`.
    var losesSuffix: Bool {
        inflection.type == 3 && inflection.circle && inflection.perfective
    }

    var infinitiveStem: Letters { (reflexive ? lemma.dropLast(2) : lemma).dropLast(2) }

    func gerunds(_ parts: Parts, _ paradigm: inout Paradigm) {
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
}
