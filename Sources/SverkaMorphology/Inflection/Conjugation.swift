/// The principal parts of a verb, from its infinitive (without `ся`) and class.
struct Conjugation {
    let infinitive: Letters
    let inflection: InflectionClass

    typealias Parts = VerbInflection.Parts

    private var stressedEnding: Bool { inflection.stress == "b" }
    private var transitive: Bool { !inflection.intransitive }

    func parts() -> Parts {
        var parts = regular()
        if !inflection.imperfective { parts.presentPassive = "" }
        if !transitive { parts.presentPassive = "" }
        if !transitive { parts.passives = [] }
        // Imperfectives of this type have no past passive: `решать`, `давать`.
        if inflection.type == 1, !inflection.perfective { parts.passives = [] }
        // A perfective's `вы-` takes the stress: `вывез`, `выпьешь`.
        if inflection.perfective, infinitive.hasPrefix("вы") { parts.loseYo() }
        return parts
    }

    private func regular() -> Parts {
        if !inflection.model.isEmpty {
            return IrregularVerb.parts(of: infinitive, model: inflection.model)
        }
        switch inflection.type {
        case 1: return first()
        case 2: return second()
        case 3: return third()
        case 4: return fourth()
        case 5: return fifth()
        case 6: return sixth()
        case 7: return seventh()
        case 8: return eighth()
        case 9: return ninth()
        case 10: return tenth()
        case 11: return eleventh()
        case 12: return twelfth()
        case 13: return thirteenth()
        case 14: return fourteenth()
        case 15: return fifteenth()
        case 16: return sixteenth()
        default: return Parts()
        }
    }

    // MARK: Shared pieces

    /// The first conjugation on a present stem that ends in a consonant or
    /// vowel: `пиш` → `пишу`, `пишешь`, `пишут`.
    private func present(_ stem: Letters, soft: Letters? = nil, stressed: Bool) -> Parts {
        var parts = Parts()
        // `пою`, `бью`, and `дремлю` behind a labial's л.
        let vowel =
            LetterSet.vowels.contains(stem.last) || stem.last == ("ь" as ShortLetters).last
            || inflection.type == 6 && !inflection.circle && stem.last == ("л" as ShortLetters).last
        parts.first = stem + (vowel ? "ю" : "у")
        parts.second = (soft ?? stem) + (stressed ? "ёшь" : "ешь")
        parts.thirdPlural = stem + (vowel ? "ют" : "ут")
        parts.gerund = (soft ?? stem) + (gerundA((soft ?? stem).last) ? "а" : "я")
        return parts
    }

    /// The second conjugation: `говор` → `говорю`, `говоришь`, `говорят`.
    private func present(second stem: Letters, first: Letters) -> Parts {
        var parts = Parts()
        let hushing = LetterSet.hushing.contains(first.last)
        parts.first = first + (hushing ? "у" : "ю")
        parts.second = stem + "ишь"
        let hushingStem = LetterSet.hushing.contains(stem.last)
        parts.thirdPlural = stem + (hushingStem ? "ат" : "ят")
        parts.gerund = stem + (hushingStem ? "а" : "я")
        return parts
    }

    private func gerundA(_ code: UInt8) -> Bool { LetterSet.hushing.contains(code) }

    private func past(_ parts: inout Parts, from stem: Letters) {
        parts.past = stem + "л"
        parts.pastFeminine = stem + "ла"
    }

    /// `пиши` with stress on the ending or behind two consonants, else `готовь`,
    /// `делай`.
    private func imperative(_ stem: Letters, stressed: Bool) -> Letters {
        if LetterSet.vowels.contains(stem.last) { return stem + (stressed ? "и" : "й") }
        if stressed || cluster(stem) { return stem + "и" }
        return stem + "ь"
    }

    private func cluster(_ stem: Letters) -> Bool {
        stem.count >= 2 && !LetterSet.vowels.contains(stem.last)
            && !LetterSet.vowels.contains(stem.fromEnd(1))
    }

    /// The consonant change of the second conjugation's first person: `люб` →
    /// `любл`, `вод` → `вож`, `мест` → `мещ`.
    private func changed(_ stem: Letters, t: Letters = "ч", d: Letters = "ж") -> Letters {
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

    // MARK: Types

    private func first() -> Parts {
        let stem = infinitive.dropLast(2)
        var parts = present(stem, stressed: false)
        parts.imperative = stem + "й"
        past(&parts, from: stem)
        parts.passives = [stem.last == Letters.ye ? stem.dropLast(1) + "ённый" : stem + "нный"]
        parts.presentPassive = stem + "емый"
        return parts
    }

    private func second() -> Parts {
        let stem = infinitive.dropLast(2)
        let root = infinitive.dropLast(5)
        let yu =
            stem.hasSuffix("ева") && !LetterSet.hushing.contains(root.last)
            && root.last != ("ц" as ShortLetters).last
        let now = root + (yu ? "ю" : "у")
        // The ending is stressed where the root has no vowel: `кую`, `жую`.
        let rootHasVowel = root.codes.contains { LetterSet.vowels.contains($0) }
        var parts = present(now, stressed: stressedEnding && !rootHasVowel)
        parts.imperative = now + "й"
        past(&parts, from: stem)
        parts.passives = [stem + "нный"]
        parts.presentPassive = now + "емый"
        return parts
    }

    private func third() -> Parts {
        let stem = infinitive.dropLast(3)  // крикн-у-ть → крикн
        let root = infinitive.dropLast(4)
        var parts = present(stem, stressed: stressedEnding)
        parts.imperative =
            stressedEnding || inflection.stress == "c"
            ? stem + "и" : LetterSet.vowels.contains(root.last) ? stem + "ь" : stem + "и"
        if inflection.circle {
            parts.past = LetterSet.vowels.contains(root.last) ? root + "л" : root
            parts.pastFeminine = root + "ла"
        } else {
            past(&parts, from: infinitive.dropLast(2))
        }
        parts.passives = [infinitive.dropLast(2) + "тый"]
        parts.gerund = ""
        return parts
    }

    private func fourth() -> Parts {
        let stem = infinitive.dropLast(3)
        let shch = inflection.consonants.hasPrefix("щ")
        let first = changed(stem, t: shch ? "щ" : "ч")
        var parts = present(second: stem, first: first)
        // `вы-` takes the stress, but the imperative keeps its ending: `выдави`.
        let taken = inflection.perfective && infinitive.hasPrefix("вы")
        parts.imperative = imperative(
            stem,
            stressed: stressedEnding || inflection.stress == "c"
                || taken && !LetterSet.vowels.contains(stem.last))
        past(&parts, from: infinitive.dropLast(2))
        let passive = inflection.consonants == "жд" ? changed(stem, d: "жд") : first
        parts.passives = [passive + (stressedEnding ? "ённый" : "енный")]
        parts.presentPassive = stem + "имый"
        return parts
    }

    private func fifth() -> Parts {
        let stem = infinitive.dropLast(3)
        let hushingStem = LetterSet.hushing.contains(stem.last)
        let first = inflection.circle ? stem : changed(stem)
        var parts = present(second: stem, first: first)
        if LetterSet.vowels.contains(stem.last) {
            // `стоять`, `бояться`
            parts.imperative = stem + "й"
        } else {
            parts.imperative = imperative(
                stem, stressed: stressedEnding || inflection.stress == "c")
        }
        past(&parts, from: infinitive.dropLast(2))
        let vowel = infinitive.fromEnd(2)
        if vowel == Letters.ye {
            parts.passives = [
                (inflection.consonants.isEmpty ? stem : changed(stem))
                    + (stressedEnding ? "ённый" : "енный")
            ]
        } else {
            parts.passives = [infinitive.dropLast(2) + "нный"]
        }
        parts.presentPassive = stem + "имый"
        if hushingStem { parts.gerund = stem + "а" }
        return parts
    }

    private func sixth() -> Parts {
        let stem = infinitive.dropLast(3)
        let vowelStem = LetterSet.vowels.contains(stem.last)
        let now =
            inflection.circle || vowelStem
            ? stem : changed(stem, t: inflection.consonants.hasPrefix("щ") ? "щ" : "ч")
        var parts = present(
            now, soft: inflection.circle ? palatal(stem) : nil, stressed: stressedEnding)
        if vowelStem {
            parts.imperative = stem + "й"
        } else {
            parts.imperative = imperative(
                now, stressed: stressedEnding || inflection.stress == "c")
        }
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = [infinitive.dropLast(2) + "нный"]
        parts.presentPassive = vowelStem ? stem + "емый" : ""
        if inflection.circle { parts.gerund = "" }
        return parts
    }

    /// `лг` → `лж`, `тк` → `тк`: before `ё` г turns to ж, к to ч.
    private func palatal(_ stem: Letters) -> Letters {
        switch Letters(codes: [stem.last]) {
        case "г": stem.dropLast(1) + "ж"
        case "к": stem.dropLast(1) + "ч"
        default: stem
        }
    }

    private func seventh() -> Parts {
        let head =
            infinitive.hasSuffix("сти") || infinitive.hasSuffix("зти")
            ? infinitive.dropLast(3) : infinitive.dropLast(3)
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

    /// `вел` → `вёл`: a stressed е of the masculine past.
    private func yoStem(_ stem: Letters, when condition: Bool) -> Letters {
        guard condition, stem.last == Letters.ye else { return stem }
        return stem.dropLast(1) + "ё"
    }

    private func eighth() -> Parts {
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

    private func ninth() -> Parts {
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

    private func tenth() -> Parts {
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

    private func eleventh() -> Parts {
        let root = infinitive.dropLast(3)
        // `разбить` → `разобью`: a prefix that ends in a consonant gets its о.
        let head = root.dropLast(1)
        let needsO = head.last != 0 && !LetterSet.vowels.contains(head.last)
        let now = (needsO ? head + "о" : head) + Letters(codes: [root.last]) + "ь"
        var parts = present(now, stressed: true)
        parts.imperative = root + "ей"
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = [infinitive.dropLast(2) + "тый"]
        parts.gerund = ""
        return parts
    }

    private func twelfth() -> Parts {
        let root = infinitive.dropLast(3)
        let vowel = infinitive.fromEnd(2)
        let now: Letters
        switch Letters(codes: [vowel]) {
        case "ы": now = root + "о"
        case "е" where root.hasSuffix("п"): now = root + "о"
        case "и" where root.hasSuffix("р"): now = root + "е"
        default: now = infinitive.dropLast(2)
        }
        var parts = present(now, stressed: stressedEnding)
        parts.imperative = now + "й"
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = [infinitive.dropLast(2) + "тый"]
        return parts
    }

    private func thirteenth() -> Parts {
        let stem = infinitive.dropLast(4)  // да-вать
        let now = stem
        var parts = present(now, stressed: true)
        parts.imperative = infinitive.dropLast(2) + "й"
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = []
        parts.presentPassive = infinitive.dropLast(2) + "емый"
        parts.gerund = infinitive.dropLast(2) + "я"
        return parts
    }

    private func fourteenth() -> Parts {
        let consonants = inflection.consonants
        let vowelStem = infinitive.dropLast(2)  // нача, поня
        let head: Letters =
            switch consonants {
            case "йм", "ним", "им": infinitive.dropLast(infinitive.hasSuffix("нять") ? 4 : 3)
            case "м" where infinitive.hasSuffix("нять"): infinitive.dropLast(4)
            default: infinitive.dropLast(3)
            }
        var stem = head + (consonants.isEmpty ? "н" : consonants)
        // `сжать` → `сожму`, `размять` → `разомну`
        if consonants == "м" || consonants == "н", !infinitive.hasSuffix("нять"), head.count >= 2,
            !LetterSet.vowels.contains(head.fromEnd(1)), !infinitive.hasSuffix("чать"),
            !infinitive.hasSuffix("пять")
        {
            stem = head.dropLast(1) + "о" + head.suffix(1) + consonants
        }
        var parts = present(stem, stressed: stressedEnding)
        parts.imperative = stem + "и"
        past(&parts, from: vowelStem)
        parts.passives = [vowelStem + "тый"]
        parts.gerund = ""
        return parts
    }

    private func fifteenth() -> Parts {
        let stem = infinitive.dropLast(2)
        var parts = present(stem + "н", stressed: false)
        parts.imperative = stem + "нь"
        past(&parts, from: stem)
        parts.passives = [stem + "тый"]
        parts.gerund = ""
        return parts
    }

    private func sixteenth() -> Parts {
        let stem = infinitive.dropLast(2)
        var parts = present(stem + "в", stressed: true)
        parts.imperative = stem + "ви"
        past(&parts, from: stem)
        parts.passives = [stem + "тый"]
        return parts
    }
}
