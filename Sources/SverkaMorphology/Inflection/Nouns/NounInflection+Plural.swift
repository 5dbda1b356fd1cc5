extension NounInflection {
    func plural(_ paradigm: inout Paradigm, _ endings: NounEndings, _ stems: NounStems) {
        func shaded(_ grammaticalCase: Case) -> Letters {
            stems.shaded(
                stems.plural, endingStressed: stressed(grammaticalCase, .plural), plural: true)
        }
        func add(_ grammaticalCase: Case, _ form: Letters) {
            paradigm.add(form, tag(grammaticalCase, .plural))
        }
        let nominative = nominativePlural(endings, stems)
        let genitive = genitivePlural(endings, stems)
        add(.nominative, nominative)
        for form in genitive { add(.genitive, form) }
        let (dative, instrumental, locative) = endings.obliquePlural(stem: stems.plural)
        add(.dative, shaded(.dative) + dative)
        for form in inflection.animate ? genitive : [nominative] { add(.accusative, form) }
        add(.instrumental, shaded(.instrumental) + instrumental)
        add(.locative, shaded(.locative) + locative)
    }

    /// `столы`, `города`, `граждане`, `котята`.
    private func nominativePlural(_ endings: NounEndings, _ stems: NounStems) -> Letters {
        let circled = inflection.circled.contains(1)
        let stem = stems.plural
        if inflection.circle, inflection.type == 3 { return stem + "а" }
        let shaded = stems.shaded(
            stem, endingStressed: stressed(.nominative, .plural), plural: true)
        let regular = shaded + endings.nominativePlural(circled: circled)
        if inflection.circle, inflection.type == 1,
            regular.fromEnd(1) == ("н" as ShortLetters).last
        {
            return circled ? stem + "а" : stem + "е"
        }
        return regular
    }

    private func genitivePlural(_ endings: NounEndings, _ stems: NounStems) -> [Letters] {
        let type = Int(inflection.type)
        let stress = stressed(.genitive, .plural)
        let plain = stems.shaded(stems.plural, endingStressed: stress, plural: true)
        if inflection.circle {
            switch (type, inflection.gender) {
            case (8, .neuter): return [stems.plural.dropLast(2) + "ён"]
            case (8, _): return [plain + "ей"]
            default: return [plain]  // `граждан`, `котят`
            }
        }
        let flipped = inflection.circled.contains(2)
        let zero = (inflection.gender == .masculine) == flipped
        if inflection.gender == .masculine || !zero, !(inflection.gender == .masculine && zero) {
            return [plain + endings.fullGenitivePlural(stressed: stress)]
        }
        if type == 8 { return [plain + "ей"] }
        if inflection.gender == .masculine {
            // `солдат`, `раз`: the nominative singular serves.
            return [type == 2 || type == 6 ? lemma : stems.nominativeWithVowel]
        }
        return [zeroGenitive(stems, type: type, stress: stress)]
    }

    /// The genitive plural without ending: `карт`, `сказок`, `недель`, `статей`.
    private func zeroGenitive(_ stems: NounStems, type: Int, stress: Bool) -> Letters {
        let stem = stems.plural
        let insertedStress =
            inflection.stress == "b" || inflection.stress == "d"
            || inflection.stress == "f"
        if type == 6 || type == 7 {
            // `шей`, `гой` of `Гойя`.
            guard inflection.fleeting else {
                return stem.last == ("й" as ShortLetters).last ? stem : stem + "й"
            }
            // `стать` + `ей`, `гость` + `ий`: the soft sign gives way.
            return stem.dropLast(1) + (insertedStress ? "ей" : "ий")
        }
        let form = stems.shaded(stem, endingStressed: false, plural: true)
        if inflection.fleeting { return withVowel(form, stressed: insertedStress) }
        switch type {
        case 2: return stress ? form + "ей" : form + "ь"
        case 4 where stress && inflection.stress != "b": return form + "ей"
        default: return form
        }
    }

    /// `сказок`, `писем`, `мётел`, `земель`; `сестёр` has a line of its own.
    private func withVowel(_ stem: Letters, stressed: Bool) -> Letters {
        let type = inflection.type
        let form = FleetingVowel.inserted(
            into: stem, type: type,
            stressed: stressed && inflection.stress != "d" && type != 2
                && (!inflection.alternatesYo || inflection.gender == .feminine))
        guard type == 2 else { return form }
        // `песен`, but `земель`, `деревень`.
        let keeps = form.last != ("н" as ShortLetters).last || inflection.stress == "e"
        return keeps ? form + "ь" : form
    }
}
