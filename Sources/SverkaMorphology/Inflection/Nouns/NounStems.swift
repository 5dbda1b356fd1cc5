/// The stems of a noun: with and without its fleeting vowel, of both numbers.
struct NounStems {
    let oblique: Letters
    let plural: Letters
    /// The nominative singular without ending.
    let nominativeWithVowel: Letters
    private let alternatesYo: Bool

    init(lemma: Letters, inflection: InflectionClass) {
        alternatesYo = inflection.alternatesYo
        let hasEnding = LetterSet.endings.contains(lemma.last)
        // `ножницы`: the ending of the nominative plural goes.
        let base = hasEnding || inflection.pluralOnly ? lemma.dropLast(1) : lemma
        nominativeWithVowel = base
        guard !inflection.pluralOnly else {
            (oblique, plural) = (base, base)
            return
        }
        let stem = Self.withoutVowel(base, inflection)
        plural = inflection.circle ? Self.circledPlural(lemma, inflection) ?? stem : stem
        oblique = inflection.circle && inflection.type == 3 ? lemma.dropLast(2) + "к" : stem
    }

    /// `отец` → `отц`, `воробей` → `воробь`; a stem without a fleeting vowel
    /// as it is.
    private static func withoutVowel(_ base: Letters, _ inflection: InflectionClass) -> Letters {
        guard inflection.fleeting, inflection.gender == .masculine || inflection.type == 8,
            !inflection.circle || inflection.type == 3
        else { return base }
        return inflection.type == 6
            ? base.dropLast(1) + "ь" : FleetingVowel.removed(from: base, type: inflection.type)
    }

    /// The stem of the plural where the class has the circle: `гражд`, `котят`,
    /// `имен`, `матер`; nil where it is that of the singular.
    private static func circledPlural(
        _ lemma: Letters, _ inflection: InflectionClass
    ) -> Letters? {
        switch (inflection.type, inflection.gender) {
        case (1, _) where lemma.hasSuffix("ин"): lemma.dropLast(2)
        case (3, _) where lemma.hasSuffix("ёнок"): lemma.dropLast(4) + "ят"
        case (3, _) where lemma.hasSuffix("енок"): lemma.dropLast(4) + "ят"
        case (3, _) where lemma.hasSuffix("онок"): lemma.dropLast(4) + "ат"
        case (8, .neuter): lemma.dropLast(1) + "ен"
        case (8, _): lemma.dropLast(1) + "ер"
        default: nil
        }
    }

    /// The stem with `ё` where it is stressed and `е` where it is not, for the
    /// nouns whose stem alternates so.
    func shaded(_ stem: Letters, endingStressed: Bool, plural: Bool = false) -> Letters {
        guard alternatesYo else { return stem }
        if endingStressed, let index = stem.codes.lastIndex(of: Letters.yo) {
            var out = stem
            out.codes[index] = Letters.ye
            return out
        }
        if !endingStressed, plural, !stem.codes.contains(Letters.yo),
            let index = stem.codes.lastIndex(of: Letters.ye)
        {
            var out = stem
            out.codes[index] = Letters.yo
            return out
        }
        return stem
    }
}
