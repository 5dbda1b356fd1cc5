/// The short names of single forms in the lexicon's last column.
enum FormSlot {
    typealias Field = LexiconFile.Field

    /// Calls `body` with each form of a field such as `pn=люди; pg=людей` and
    /// the tags of its slot; `-` for a form that there is not is passed over.
    static func read(
        _ field: Field, _ inflection: InflectionClass,
        _ body: (_ form: Field, _ tags: [Tag]) -> Void
    ) {
        for item in LexiconFile.list(field) {
            guard let equals = item.firstIndex(of: 0x3D) else { continue }
            let form = Field(rebasing: item[(equals + 1)...])
            let slot = String(decoding: item[..<equals], as: UTF8.self)
            guard form.count > 1, let tags = tags(slot, inflection), !tags.isEmpty else { continue }
            body(form, tags)
        }
    }

    /// The forms of a field with all that follow from them.
    static func forms(_ field: Field, _ inflection: InflectionClass) -> [Paradigm.Form] {
        var out: [Paradigm.Form] = []
        read(field, inflection) { form, tags in
            guard let letters = LexiconFile.letters(form) else { return }
            if tags[0].verbForm.isParticiple {
                out +=
                    Paradigm.of(letters, InflectionClass(participle: tags[0].verbForm)).forms
            } else {
                out += tags.map { Paradigm.Form(letters: letters, tag: $0) }
                if tags[0].verbForm == .imperative {
                    var plural = tags[0]
                    plural.number = .plural
                    let reflexive = letters.hasSuffix("ся") || letters.hasSuffix("сь")
                    let form = reflexive ? letters.dropLast(2) + "тесь" : letters + "те"
                    out.append(Paradigm.Form(letters: form, tag: plural))
                }
            }
        }
        return out
    }

    /// The tags of the slots that are set to `-`: forms that are not in use.
    static func absent(_ field: Field, _ inflection: InflectionClass) -> [Tag] {
        var out: [Tag] = []
        for item in LexiconFile.list(field) {
            guard let equals = item.firstIndex(of: 0x3D),
                item.distance(from: equals, to: item.endIndex) == 2,
                item.last == 0x2D,
                let tags = tags(String(decoding: item[..<equals], as: UTF8.self), inflection)
            else { continue }
            out += tags
            if tags[0].verbForm == .imperative {
                var plural = tags[0]
                plural.number = .plural
                out.append(plural)
            }
        }
        return out
    }

    /// The tags of a slot such as `pn`; nil where there is no such slot.
    private static func tags(_ slot: String, _ inflection: InflectionClass) -> [Tag]? {
        switch inflection.kind {
        case .noun, .adjectivalNoun:
            let letters = Array(slot)
            guard letters.count == 2, let grammaticalCase = cases[letters[1]] else { return nil }
            let number: Number = letters[0] == "p" ? .plural : .singular
            let animacy: Tag.Animacy = inflection.animate ? .animate : .inanimate
            let tag = Tag(
                .noun, grammaticalCase, number,
                inflection.pluralOnly ? .none : inflection.gender, animate: animacy)
            var tags = [tag]
            if number == .plural,
                grammaticalCase == (inflection.animate ? .genitive : .nominative)
            {
                var accusative = tag
                accusative.grammaticalCase = .accusative
                tags.append(accusative)
            }
            return tags
        case .verb: return verbs[slot].map { [$0] }
        case .adjective, .pronominal: return adjectives[slot].map { [$0] }
        case .invariable, .surname, .participle: return nil
        }
    }

    private static let cases: [Character: Case] = [
        "n": .nominative, "g": .genitive, "d": .dative, "a": .accusative, "i": .instrumental,
        "l": .locative,
    ]
    private static let adjectives: [String: Tag] = [
        "cmp": Tag(.adjective, degree: .comparative),
        "sm": Tag(.adjective, .none, .singular, .masculine, short: true),
        "sf": Tag(.adjective, .none, .singular, .feminine, short: true),
        "sn": Tag(.adjective, .none, .singular, .neuter, short: true),
        "sp": Tag(.adjective, .none, .plural, short: true),
    ]
    private static let verbs: [String: Tag] = [
        "1s": Tag(.verb, .none, .singular, person: 1, verbForm: .present),
        "2s": Tag(.verb, .none, .singular, person: 2, verbForm: .present),
        "3s": Tag(.verb, .none, .singular, person: 3, verbForm: .present),
        "1p": Tag(.verb, .none, .plural, person: 1, verbForm: .present),
        "2p": Tag(.verb, .none, .plural, person: 2, verbForm: .present),
        "3p": Tag(.verb, .none, .plural, person: 3, verbForm: .present),
        "pm": Tag(.verb, .none, .singular, .masculine, verbForm: .past),
        "pf": Tag(.verb, .none, .singular, .feminine, verbForm: .past),
        "pn": Tag(.verb, .none, .singular, .neuter, verbForm: .past),
        "pp": Tag(.verb, .none, .plural, verbForm: .past),
        "im": Tag(.verb, .none, .singular, person: 2, verbForm: .imperative),
        "ger": Tag(.verb, verbForm: .gerund),
        "ppp": Tag(.verb, .nominative, .singular, .masculine, verbForm: .pastPassive),
        "pap": Tag(.verb, .nominative, .singular, .masculine, verbForm: .presentActive),
        "past": Tag(.verb, .nominative, .singular, .masculine, verbForm: .pastActive),
    ]
}
