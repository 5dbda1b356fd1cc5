/// `младший`, `старший` behind the name of one who has a namesake.
enum NameAges {
    /// What each form of theirs may be: `младшим` in `Бушем-младшим`.
    static let parts: [String: [PersonNames.Part]] = {
        var out: [String: [PersonNames.Part]] = [:]
        for lemma in ["младший", "старший"] as [Letters] {
            var inflection = InflectionClass(kind: .adjective)
            inflection.type = 4
            var paradigm = Paradigm()
            AdjectiveInflection(lemma: lemma, inflection: inflection)
                .long(Tag(.adjective), into: &paradigm)
            for form in paradigm.forms
            where form.tag.gender == .masculine || form.tag.gender == .feminine {
                // Of the accusatives that of living things.
                guard form.tag.animate != .inanimate else { continue }
                let isWoman = form.tag.gender == .feminine
                out[form.letters.description, default: []].append(
                    PersonNames.Part(
                        form: isWoman ? (lemma.dropLast(2) + "ая").description : lemma.description,
                        grammaticalCase: form.tag.grammaticalCase, gender: form.tag.gender,
                        weight: 1))
            }
        }
        return out
    }()
}
