/// Nouns that decline like adjectives.
extension AdjectiveInflection {
    /// `рабочий`, `столовая`, `прошлое`, `данные`.
    func nounParadigm() -> Paradigm {
        var full = Paradigm()
        let gender = inflection.gender
        let base = masculineLemma
        var plain = inflection
        plain.kind = .adjective
        AdjectiveInflection(lemma: base, inflection: plain).long(Tag(.noun), into: &full)
        let animacy: Tag.Animacy = inflection.animate ? .animate : .inanimate
        var paradigm = Paradigm()
        for form in full.forms {
            if form.tag.number == .singular {
                if inflection.pluralOnly || form.tag.gender != gender { continue }
            }
            if form.tag.animate != .none, form.tag.animate != animacy { continue }
            var tag = form.tag
            tag.gender = inflection.pluralOnly ? .none : gender
            tag.animate = animacy
            paradigm.add(form.letters, tag)
        }
        return paradigm
    }

    /// The masculine that a noun like `столовая` would have as an adjective.
    private var masculineLemma: Letters {
        if inflection.gender == .masculine, !inflection.pluralOnly { return lemma }
        if type == 6 {
            return lemma.dropLast(2) + "ий"
        }
        let stem = lemma.dropLast(2)
        switch type {
        case 2, 3, 4: return stem + (inflection.stress == "b" ? "ой" : "ий")
        default: return stem + (inflection.stress == "b" ? "ой" : "ый")
        }
    }
}
