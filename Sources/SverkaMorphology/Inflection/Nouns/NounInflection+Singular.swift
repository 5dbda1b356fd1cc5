extension NounInflection {
    func singular(_ paradigm: inout Paradigm, _ endings: NounEndings, _ stems: NounStems) {
        func add(_ grammaticalCase: Case, _ form: Letters) {
            paradigm.add(form, tag(grammaticalCase, .singular))
        }
        if inflection.circle, inflection.type == 8 {
            circledEighth(&paradigm)
            return
        }
        func inflected(_ grammaticalCase: Case) -> Letters {
            let isStressed = stressed(grammaticalCase, .singular)
            return stems.shaded(stems.oblique, endingStressed: isStressed)
                + endings.singular(grammaticalCase, stressed: isStressed)
        }
        add(.nominative, lemma)
        add(.genitive, inflected(.genitive))
        add(.dative, inflected(.dative))
        switch inflection.gender {
        case .masculine where inflection.type == 8: add(.accusative, lemma)
        case .masculine: add(.accusative, inflection.animate ? inflected(.genitive) : lemma)
        case .feminine where inflection.type != 8: add(.accusative, inflected(.accusative))
        default: add(.accusative, lemma)
        }
        for form in instrumentals(inflected(.instrumental)) { add(.instrumental, form) }
        add(.locative, inflected(.locative))
        if inflection.secondLocative {
            add(.secondLocative, stems.oblique + secondLocativeEnding)
        }
        if inflection.partitive { add(.partitive, inflected(.dative)) }
    }

    /// The instrumental, and `рукою` beside `рукой`.
    private func instrumentals(_ regular: Letters) -> [Letters] {
        guard inflection.gender == .feminine else { return [regular] }
        // `церковь` keeps its vowel before -ью.
        if inflection.type == 8 { return [lemma.dropLast(1) + "ью"] }
        return regular.last == ("й" as ShortLetters).last
            ? [regular, regular.dropLast(1) + "ю"] : [regular]
    }

    /// `в лесу`, `в тени`, `в строю`.
    private var secondLocativeEnding: ShortLetters {
        switch inflection.type {
        case 1, 3, 4, 5: "у"
        default: inflection.gender == .feminine ? "и" : "ю"
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
}
