/// What several types of conjugation share.
extension Conjugation {
    /// The first conjugation on a present stem that ends in a consonant or
    /// vowel: `пиш` → `пишу`, `пишешь`, `пишут`.
    func present(_ stem: Letters, soft: Letters? = nil, stressed: Bool) -> Parts {
        var parts = Parts()
        // `пою`, `бью`, and `дремлю` behind a labial's л.
        let vowel =
            LetterSet.vowels.contains(stem.last) || stem.last == ("ь" as ShortLetters).last
            || inflection.type == 6 && !inflection.circle && stem.last == ("л" as ShortLetters).last
        parts.first = stem + (vowel ? "ю" : "у")
        parts.second = (soft ?? stem) + (stressed ? "ёшь" : "ешь")
        parts.thirdPlural = stem + (vowel ? "ют" : "ут")
        parts.gerund =
            (soft ?? stem) + (LetterSet.hushing.contains((soft ?? stem).last) ? "а" : "я")
        return parts
    }

    /// The second conjugation: `говор` → `говорю`, `говоришь`, `говорят`.
    func present(second stem: Letters, first: Letters) -> Parts {
        var parts = Parts()
        let hushing = LetterSet.hushing.contains(first.last)
        parts.first = first + (hushing ? "у" : "ю")
        parts.second = stem + "ишь"
        let hushingStem = LetterSet.hushing.contains(stem.last)
        parts.thirdPlural = stem + (hushingStem ? "ат" : "ят")
        parts.gerund = stem + (hushingStem ? "а" : "я")
        return parts
    }

    func past(_ parts: inout Parts, from stem: Letters) {
        parts.past = stem + "л"
        parts.pastFeminine = stem + "ла"
    }

    /// `пиши` with stress on the ending or behind two consonants, else `готовь`,
    /// `делай`.
    func imperative(_ stem: Letters, stressed: Bool) -> Letters {
        if LetterSet.vowels.contains(stem.last) { return stem + (stressed ? "и" : "й") }
        if stressed || cluster(stem) { return stem + "и" }
        return stem + "ь"
    }

    func cluster(_ stem: Letters) -> Bool {
        stem.count >= 2 && !LetterSet.vowels.contains(stem.last)
            && !LetterSet.vowels.contains(stem.fromEnd(1))
    }

    /// The consonant change of the second conjugation's first person: `люб` →
    /// `любл`, `вод` → `вож`, `мест` → `мещ`.
    func changed(_ stem: Letters, t: Letters = "ч", d: Letters = "ж") -> Letters {
        if stem.hasSuffix("ст") || stem.hasSuffix("ск") { return stem.dropLast(2) + "щ" }
        switch Letters(codes: [stem.last]) {
        case "б", "п", "м", "в", "ф": return stem + "л"
        case "т": return stem.dropLast(1) + t
        case "д": return stem.dropLast(1) + d
        case "з", "г": return stem.dropLast(1) + "ж"
        case "с", "х": return stem.dropLast(1) + "ш"
        case "к": return stem.dropLast(1) + "ч"
        default: return stem
        }
    }

    /// `лг` → `лж`, `тк` → `тк`: before `ё` г turns to ж, к to ч.
    func palatal(_ stem: Letters) -> Letters {
        switch Letters(codes: [stem.last]) {
        case "г": stem.dropLast(1) + "ж"
        case "к": stem.dropLast(1) + "ч"
        default: stem
        }
    }

    /// `вел` → `вёл`: a stressed е of the masculine past.
    func yoStem(_ stem: Letters, when condition: Bool) -> Letters {
        guard condition, stem.last == Letters.ye else { return stem }
        return stem.dropLast(1) + "ё"
    }
}
