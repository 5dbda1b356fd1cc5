/// Short forms and degrees.
extension AdjectiveInflection {
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

    func degrees(_ paradigm: inout Paradigm) {
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
}
