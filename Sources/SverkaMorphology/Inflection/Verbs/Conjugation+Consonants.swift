/// Types 7 to 10: stems that end in a consonant.
extension Conjugation {
    /// `вести`
    func seventh() -> Parts {
        let head =
            infinitive.dropLast(3)
        var consonant = inflection.consonants
        if consonant.isEmpty { consonant = Letters(codes: [infinitive.fromEnd(2)]) }
        let stem = head + consonant
        var parts = present(stem, stressed: stressedEnding)
        parts.imperative = stressedEnding || cluster(stem) ? stem + "и" : stem + "ь"
        switch consonant {
        case "д", "т":
            parts.past = yoStem(head, when: infinitive.hasSuffix("ти")) + "л"
            parts.pastFeminine = head + "ла"
        case "ст":
            parts.past =
                head.last == ("а" as ShortLetters).last ? head.dropLast(1) + "ос" : head + "с"
            parts.pastFeminine =
                head.last == ("а" as ShortLetters).last
                ? head.dropLast(1) + "осла" : head + "сла"
        default:
            parts.past = yoStem(head, when: infinitive.hasSuffix("ти")) + consonant
            parts.pastFeminine = stem + "ла"
        }
        // `ведённый`, but `краденный`: the past's stress decides.
        parts.passives = [stem + (inflection.secondStress == "a" ? "енный" : "ённый")]
        parts.presentPassive = stressedEnding ? stem + "омый" : ""
        return parts
    }

    /// `помочь`
    func eighth() -> Parts {
        let head = infinitive.dropLast(2)
        let consonant = inflection.consonants.isEmpty ? "г" : inflection.consonants
        let stem = head + consonant
        let hushed = head + (consonant == "к" ? "ч" : "ж")
        var parts = Parts()
        parts.first = stem + "у"
        parts.second = hushed + (stressedEnding ? "ёшь" : "ешь")
        parts.thirdPlural = stem + "ут"
        parts.imperative = stem + "и"
        parts.past = yoStem(head, when: true) + consonant
        parts.pastFeminine = stem + "ла"
        parts.passives = [hushed + (inflection.secondStress == "a" ? "енный" : "ённый")]
        return parts
    }

    /// `тереть`
    func ninth() -> Parts {
        let past = infinitive.dropLast(5)
        let stem = past + "р"
        var parts = present(stem, stressed: true)
        parts.imperative = stem + "и"
        parts.past = past + (inflection.fleeting ? "ер" : "ёр")
        parts.pastFeminine = past + (inflection.fleeting ? "ерла" : "ёрла")
        parts.passives = [past + (inflection.fleeting ? "ертый" : "ёртый")]
        parts.gerund = ""
        return parts
    }

    /// `бороться`
    func tenth() -> Parts {
        let stem = infinitive.dropLast(3)
        var parts = present(stem, stressed: false)
        parts.first = stem + "ю"
        parts.thirdPlural = stem + "ют"
        parts.imperative = stem + "и"
        parts.gerund = stem + "я"
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = [infinitive.dropLast(2) + "тый"]
        return parts
    }
}
