extension InflectionClass {
    /// How many letters at the lemma's end may change: what stands before them
    /// is the stem that all forms begin with (`ё` read as `е`).
    package func cut(of lemma: Letters) -> Int {
        switch kind {
        case .noun: nounCut(lemma)
        case .adjectivalNoun: lemma.hasSuffix("ся") ? 4 : 2
        case .adjective, .pronominal: adjectiveCut(lemma)
        case .verb: verbCut(lemma)
        case .surname: SurnameInflection.isPossessive(lemma) ? 0 : 2
        case .participle: lemma.hasSuffix("ся") ? 4 : lemma.hasSuffix("нный") ? 3 : 2
        case .invariable: 0
        }
    }

    private func nounCut(_ lemma: Letters) -> Int {
        if type == 0 { return 0 }
        let ending = LetterSet.endings.contains(lemma.last) ? 1 : 0
        if circle {
            switch (type, gender) {
            case (1, _): return 2
            case (3, _): return 4
            default: return 1
            }
        }
        if fleeting {
            if gender == .masculine && !pluralOnly || type == 8 { return ending + 2 }
            let before = lemma.fromEnd(ending + 1)
            let soft = before == ("ь" as ShortLetters).last || before == ("й" as ShortLetters).last
            return ending + (soft ? 2 : 1)
        }
        return ending
    }

    private func adjectiveCut(_ lemma: Letters) -> Int {
        if type == 0 { return 0 }
        if lemma.hasSuffix("ся") { return 4 }
        if relational || type == 6 { return 2 }
        if circled.contains(1) || circled.contains(2) { return 3 }
        let before = lemma.fromEnd(3)
        let soft = before == ("ь" as ShortLetters).last || before == ("й" as ShortLetters).last
        return fleeting && soft ? 4 : 3
    }

    private func verbCut(_ lemma: Letters) -> Int {
        let reflexive = lemma.hasSuffix("ся") || lemma.hasSuffix("сь")
        let base = reflexive ? lemma.dropLast(2) : lemma
        return (reflexive ? 2 : 0) + plainVerbCut(base)
    }

    private func plainVerbCut(_ base: Letters) -> Int {
        if !model.isEmpty {
            var length = model.count
            if model == "идти" { length = 3 }
            if base.count > length, base.fromEnd(length) == ("о" as ShortLetters).last {
                length += 1
            }
            return min(base.count, max(length, model == "идти" && base == "идти" ? 4 : length))
        }
        switch type {
        case 1: return base.fromEnd(2) == Letters.ye ? 3 : 2
        case 2: return 5
        case 3: return 4
        case 4, 5, 6:
            return base.hasSuffix("ст", before: 3) || base.hasSuffix("ск", before: 3) ? 5 : 4
        case 7: return consonants == "ст" ? 4 : 3
        case 8: return 2
        case 9: return 5
        case 10: return 3
        case 11: return min(base.count, 4)
        case 12: return 3
        case 13: return 4
        case 14: return min(base.count, 5)
        default: return 2
        }
    }

    /// Letters at the lemma's end that inflection looks at.
    package func context(of lemma: Letters) -> Int {
        switch kind {
        // `вы-` takes the stress of a verb; models are whole verbs.
        case .verb where lemma.hasPrefix("вы") || !model.isEmpty || type == 11 || type == 14:
            return lemma.count
        case .verb, .surname: return min(lemma.count, cut(of: lemma) + 4)
        // `ё` may stand anywhere in the stem.
        case .noun where alternatesYo: return lemma.count
        default: return min(lemma.count, cut(of: lemma) + (fleeting || circle ? 3 : 2))
        }
    }
}
