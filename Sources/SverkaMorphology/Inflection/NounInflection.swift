/// Declension of nouns by Zaliznyak's types 0 to 8.
struct NounInflection {
    let lemma: Letters
    let inflection: InflectionClass

    /// Whether the ending bears the stress, by the schemes a to f.
    private func stressed(_ grammaticalCase: Case, _ number: Number) -> Bool {
        switch inflection.stress {
        case "b": true
        case "c": number == .plural
        case "d": number == .singular
        case "e": number == .plural && grammaticalCase != .nominative
        case "f": !(number == .plural && grammaticalCase == .nominative)
        default: false
        }
    }

    private func tag(_ grammaticalCase: Case, _ number: Number) -> Tag {
        Tag(
            .noun, grammaticalCase, number, inflection.pluralOnly ? .none : inflection.gender,
            animate: inflection.animate ? .animate : .inanimate)
    }

    /// `воевода`, `Никита`: masculines that decline as feminines do.
    private var declinesAsFeminine: Bool {
        inflection.gender == .masculine && !inflection.pluralOnly
            && (lemma.last == ("а" as ShortLetters).last
                || lemma.last == ("я" as ShortLetters).last)
    }

    func paradigm() -> Paradigm {
        var paradigm = Paradigm()
        if declinesAsFeminine {
            var feminine = inflection
            feminine.gender = .feminine
            paradigm = NounInflection(lemma: lemma, inflection: feminine).paradigm()
            for index in paradigm.forms.indices { paradigm.forms[index].tag.gender = .masculine }
            return paradigm
        }
        if inflection.type == 0 {
            for number in inflection.pluralOnly ? [Number.plural] : [.singular, .plural] {
                for grammaticalCase in Case.six {
                    paradigm.add(lemma, tag(grammaticalCase, number))
                }
            }
            return paradigm
        }
        let endings = Endings(type: Int(inflection.type), gender: inflection.gender)
        let stems = Stems(lemma: lemma, inflection: inflection)
        if !inflection.pluralOnly {
            singular(&paradigm, endings, stems)
        }
        plural(&paradigm, endings, stems)
        return paradigm
    }

    // MARK: Singular

    private func singular(_ paradigm: inout Paradigm, _ endings: Endings, _ stems: Stems) {
        let type = inflection.type
        func add(_ grammaticalCase: Case, _ form: Letters) {
            paradigm.add(form, tag(grammaticalCase, .singular))
        }
        if inflection.circle, type == 8 {
            circledEighth(&paradigm)
            return
        }
        let stem = stems.oblique
        func ending(_ grammaticalCase: Case) -> Letters {
            endings.singular(grammaticalCase, stressed: stressed(grammaticalCase, .singular))
        }
        func inflected(_ grammaticalCase: Case) -> Letters {
            stems.shaded(stem, endingStressed: stressed(grammaticalCase, .singular))
                + ending(grammaticalCase)
        }
        add(.nominative, lemma)
        add(.genitive, inflected(.genitive))
        add(.dative, inflected(.dative))
        switch inflection.gender {
        case .masculine where type == 8: add(.accusative, lemma)
        case .masculine: add(.accusative, inflection.animate ? inflected(.genitive) : lemma)
        case .feminine where type != 8: add(.accusative, inflected(.accusative))
        default: add(.accusative, lemma)
        }
        if inflection.gender == .feminine, type == 8 {
            // `церковь` keeps its vowel before -ью.
            add(.instrumental, lemma.dropLast(1) + "ью")
        } else {
            add(.instrumental, inflected(.instrumental))
            if inflection.gender == .feminine {  // `рукою`
                let form = inflected(.instrumental)
                if form.last == ("й" as ShortLetters).last {
                    add(.instrumental, form.dropLast(1) + "ю")
                }
            }
        }
        add(.locative, inflected(.locative))
        if inflection.secondLocative {
            add(
                .secondLocative,
                stem
                    + (type == 1 || type == 3 || type == 4 || type == 5
                        ? "у" : inflection.gender == .feminine ? "и" : "ю"))
        }
        if inflection.partitive {
            add(.partitive, inflected(.dative))
        }
    }

    /// `имя`, `имени`; `мать`, `матери`.
    private func circledEighth(_ paradigm: inout Paradigm) {
        let stem = lemma.dropLast(1) + (inflection.gender == .neuter ? "ен" : "ер")
        let neuter = inflection.gender == .neuter
        let forms: [(Case, Letters)] = [
            (.nominative, lemma), (.genitive, stem + "и"), (.dative, stem + "и"),
            (.accusative, lemma), (.instrumental, stem + (neuter ? "ем" : "ью")),
            (.locative, stem + "и"),
        ]
        for (grammaticalCase, form) in forms { paradigm.add(form, tag(grammaticalCase, .singular)) }
    }

    // MARK: Plural

    private func plural(_ paradigm: inout Paradigm, _ endings: Endings, _ stems: Stems) {
        let stem = stems.plural
        func shaded(_ grammaticalCase: Case) -> Letters {
            stems.shaded(stem, endingStressed: stressed(grammaticalCase, .plural), plural: true)
        }
        var nominative =
            shaded(.nominative)
            + endings.nominativePlural(
                circled: inflection.circled.contains(1), stems: stems)
        if inflection.circle, inflection.type == 1,
            nominative.fromEnd(1) == ("н" as ShortLetters).last
        {
            nominative =
                inflection.circled.contains(1)
                ? stem + "а" : stem + "е"  // `граждане`
        }
        if inflection.circle, inflection.type == 3 { nominative = stem + "а" }  // `котята`
        let genitive = genitivePlural(endings, stems)
        func add(_ grammaticalCase: Case, _ form: Letters) {
            paradigm.add(form, tag(grammaticalCase, .plural))
        }
        add(.nominative, nominative)
        for form in genitive { add(.genitive, form) }
        let (dative, instrumental, locative) = endings.obliquePlural(stem: stem)
        add(.dative, shaded(.dative) + dative)
        if inflection.animate {
            for form in genitive { add(.accusative, form) }
        } else {
            add(.accusative, nominative)
        }
        add(.instrumental, shaded(.instrumental) + instrumental)
        add(.locative, shaded(.locative) + locative)
    }

    private func genitivePlural(_ endings: Endings, _ stems: Stems) -> [Letters] {
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
    private func zeroGenitive(_ stems: Stems, type: Int, stress: Bool) -> Letters {
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
        var form = stems.shaded(stem, endingStressed: false, plural: true)
        if inflection.fleeting {
            form = FleetingVowel.inserted(
                into: form, type: inflection.type,
                // `сестёр` has a line of its own; `писем`, `мётел`, `земель`.
                stressed: insertedStress && inflection.stress != "d" && type != 2
                    && (!inflection.alternatesYo || inflection.gender == .feminine)
            )
            if type == 2 {
                // `песен`, but `земель`, `деревень`.
                let keeps = form.last != ("н" as ShortLetters).last || inflection.stress == "e"
                return keeps ? form + "ь" : form
            }
            return form
        }
        switch type {
        case 2: return stress ? form + "ей" : form + "ь"
        case 4 where stress && inflection.stress != "b": return form + "ей"
        default: return form
        }
    }
}

/// The stems of a noun: with and without its fleeting vowel, of both numbers.
struct Stems {
    let oblique: Letters
    let plural: Letters
    /// The nominative singular without ending.
    let nominativeWithVowel: Letters
    private let alternatesYo: Bool
    private let stress: Character

    init(lemma: Letters, inflection: InflectionClass) {
        alternatesYo = inflection.alternatesYo
        stress = inflection.stress
        var base = lemma
        if inflection.pluralOnly {
            // `ножницы`: the ending of the nominative plural goes.
            base = lemma.dropLast(1)
            oblique = base
            plural = base
            nominativeWithVowel = base
            return
        }
        if let last = lemma.codes.last, LetterSet.endings.contains(last) {
            base = lemma.dropLast(1)
        }
        nominativeWithVowel = base
        var stem = base
        if inflection.fleeting, inflection.gender == .masculine || inflection.type == 8,
            !inflection.circle || inflection.type == 3
        {
            if inflection.type == 6 {
                stem = base.dropLast(1) + "ь"  // `воробей` → `воробь`
            } else {
                stem = FleetingVowel.removed(from: base, type: inflection.type)
            }
        }
        var many = stem
        if inflection.circle {
            switch (inflection.type, inflection.gender) {
            case (1, _) where lemma.hasSuffix("ин"): many = lemma.dropLast(2)
            case (3, _) where lemma.hasSuffix("ёнок"): many = lemma.dropLast(4) + "ят"
            case (3, _) where lemma.hasSuffix("енок"): many = lemma.dropLast(4) + "ят"
            case (3, _) where lemma.hasSuffix("онок"): many = lemma.dropLast(4) + "ат"
            case (8, .neuter): many = lemma.dropLast(1) + "ен"
            case (8, _): many = lemma.dropLast(1) + "ер"
            default: break
            }
            if inflection.type == 3 { stem = lemma.dropLast(2) + "к" }
        }
        oblique = stem
        plural = many
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

extension LetterSet {
    /// Letters that are the ending of a noun's lemma.
    static let endings: LetterSet = "аяоеёьйиы"
}

/// The endings of one type and gender.
struct Endings {
    let type: Int
    let gender: Gender

    /// Whether endings begin with the soft vowels: я, ю, и, е.
    private var soft: Bool { type == 2 || type >= 6 }
    /// `и` for `ы`.
    private var i: Letters { soft || type == 3 || type == 4 ? "и" : "ы" }
    private var a: Letters { soft ? "я" : "а" }
    private var u: Letters { soft ? "ю" : "у" }

    /// The vowel of `-ом`, `-ой`, `-ов`: о, or е where the stem asks for it.
    private func o(_ stressed: Bool) -> Letters {
        if soft { return stressed ? "ё" : "е" }
        if type == 4 || type == 5 { return stressed ? "о" : "е" }
        return "о"
    }

    func singular(_ grammaticalCase: Case, stressed: Bool) -> Letters {
        let seventh: Letters = type == 7 ? "и" : "е"
        if type == 8 {
            switch (grammaticalCase, gender) {
            case (.instrumental, .masculine): return "ём"
            case (.instrumental, _): return "ью"
            default: return "и"
            }
        }
        if gender == .feminine {
            switch grammaticalCase {
            case .genitive: return i
            case .dative, .locative: return seventh
            case .accusative: return u
            case .instrumental: return o(stressed) + "й"
            default: return a
            }
        }
        switch grammaticalCase {
        case .genitive: return a
        case .dative: return u
        case .instrumental: return o(stressed) + "м"
        case .locative: return seventh
        default: return ""
        }
    }

    func nominativePlural(circled: Bool, stems: Stems) -> Letters {
        let neuterLike = gender == .neuter
        if neuterLike != circled { return stemTakesA(stems) ? "а" : a }
        return i
    }

    /// Hushing stems write `а` also where the type is soft: `времена`, `котята`.
    private func stemTakesA(_ stems: Stems) -> Bool {
        type == 8 && gender == .neuter
    }

    func fullGenitivePlural(stressed: Bool) -> Letters {
        switch type {
        case 1, 3: "ов"
        case 5: stressed ? "ов" : "ев"
        case 6, 7: stressed ? "ёв" : "ев"
        default: "ей"
        }
    }

    func obliquePlural(stem: Letters) -> (Letters, Letters, Letters) {
        let hard =
            !soft || type == 8 && (LetterSet.hushing.contains(stem.last) || gender == .neuter)
        return hard ? ("ам", "ами", "ах") : ("ям", "ями", "ях")
    }
}
