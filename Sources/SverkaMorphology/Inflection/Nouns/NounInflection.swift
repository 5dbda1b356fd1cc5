/// Declension of nouns by Zaliznyak's types 0 to 8.
struct NounInflection {
    let lemma: Letters
    let inflection: InflectionClass

    /// Whether the ending bears the stress, by the schemes a to f.
    func stressed(_ grammaticalCase: Case, _ number: Number) -> Bool {
        switch inflection.stress {
        case "b": true
        case "c": number == .plural
        case "d": number == .singular
        case "e": number == .plural && grammaticalCase != .nominative
        case "f": !(number == .plural && grammaticalCase == .nominative)
        default: false
        }
    }

    func tag(_ grammaticalCase: Case, _ number: Number) -> Tag {
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
        let endings = NounEndings(type: Int(inflection.type), gender: inflection.gender)
        let stems = NounStems(lemma: lemma, inflection: inflection)
        if !inflection.pluralOnly {
            singular(&paradigm, endings, stems)
        }
        plural(&paradigm, endings, stems)
        return paradigm
    }
}
