/// Conjugation by Zaliznyak's types 1 to 16, and of the verbs that have a
/// model of their own.
///
/// A verb is worked out in two steps: its principal parts from infinitive and
/// class, then all forms from these.
struct VerbInflection {
    let lemma: Letters
    let inflection: InflectionClass

    var reflexive: Bool { lemma.hasSuffix("ся") || lemma.hasSuffix("сь") }

    func paradigm() -> Paradigm {
        let base = reflexive ? lemma.dropLast(2) : lemma
        let conjugation = Conjugation(infinitive: base, inflection: inflection)
        var paradigm = Paradigm()
        expand(conjugation.parts(), infinitive: base, into: &paradigm)
        return paradigm
    }

    /// `ся` behind a consonant, `сь` behind a vowel.
    func closed(_ form: Letters) -> Letters {
        guard reflexive else { return form }
        return form + (LetterSet.vowels.contains(form.last) ? "сь" : "ся")
    }

    private func expand(_ parts: Parts, infinitive: Letters, into paradigm: inout Paradigm) {
        func add(
            _ form: Letters, _ verbForm: VerbForm, _ number: Number = .none,
            _ gender: Gender = .none, person: UInt8 = 0
        ) {
            guard !form.isEmpty else { return }
            paradigm.add(
                closed(form),
                Tag(.verb, .none, number, gender, person: person, verbForm: verbForm))
        }
        add(infinitive, .infinitive)
        for (form, number, person) in persons(parts) { add(form, .present, number, person: person) }
        if !parts.imperative.isEmpty {
            add(parts.imperative, .imperative, .singular, person: 2)
            add(parts.imperative + "те", .imperative, .plural, person: 2)
        }
        if !parts.past.isEmpty {
            add(parts.past, .past, .singular, .masculine)
            add(parts.pastFeminine, .past, .singular, .feminine)
            let stem = parts.pastFeminine.dropLast(1)
            add(stem + "о", .past, .singular, .neuter)
            add(stem + "и", .past, .plural)
        }
        participles(parts, &paradigm)
        gerunds(parts, &paradigm)
    }

    /// `пишу`, `пишешь`, … `пишут`.
    private func persons(_ parts: Parts) -> [(Letters, Number, UInt8)] {
        var out: [(Letters, Number, UInt8)] = [(parts.first, .singular, 1)]
        if !parts.second.isEmpty {
            let stem = parts.second.dropLast(2)  // пише
            let others =
                parts.otherPersons.isEmpty
                ? [stem + "т", stem + "м", stem + "те"] : parts.otherPersons
            out += [
                (parts.second, .singular, 2), (others[0], .singular, 3), (others[1], .plural, 1),
                (others[2], .plural, 2),
            ]
        }
        return out + [(parts.thirdPlural, .plural, 3)]
    }
}
