/// Surnames of both genders: `Иванов`, `Иванова`; `Зеленский`, `Зеленская`.
enum SurnameInflection {
    /// Whether a surname declines in the mixed way of those in -ов and -ин.
    static func isPossessive(_ lemma: Letters) -> Bool {
        lemma.count > 3
            && possessive.contains { lemma.hasSuffix($0) }
    }

    private static let possessive: [ShortLetters] = ["ов", "ев", "ёв", "ин", "ын"]

    private static let masculine: [(Case, Letters)] = [
        (.nominative, ""), (.genitive, "а"), (.dative, "у"), (.accusative, "а"),
        (.instrumental, "ым"), (.locative, "е"),
    ]
    private static let feminine: [(Case, Letters)] = [
        (.nominative, "а"), (.genitive, "ой"), (.dative, "ой"), (.accusative, "у"),
        (.instrumental, "ой"), (.locative, "ой"),
    ]
    private static let plural: [(Case, Letters)] = [
        (.nominative, "ы"), (.genitive, "ых"), (.dative, "ым"), (.accusative, "ых"),
        (.instrumental, "ыми"), (.locative, "ых"),
    ]

    static func paradigm(_ lemma: Letters) -> Paradigm {
        var paradigm = Paradigm()
        let sets: [([(Case, Letters)], Number, Gender)] = [
            (masculine, .singular, .masculine), (feminine, .singular, .feminine),
            (plural, .plural, .none),
        ]
        for (endings, number, gender) in sets {
            for (grammaticalCase, ending) in endings {
                paradigm.add(
                    lemma + ending,
                    Tag(.noun, grammaticalCase, number, gender, animate: .animate))
            }
        }
        return paradigm
    }

    /// `Зеленский`, `Зеленская`: the long forms of the adjective.
    static func adjectival(_ lemma: Letters, _ inflection: InflectionClass) -> Paradigm {
        var plain = inflection
        plain.kind = .adjective
        var full = Paradigm()
        AdjectiveInflection(lemma: lemma, inflection: plain).long(Tag(.noun), into: &full)
        var paradigm = Paradigm()
        for form in full.forms {
            if form.tag.gender == .neuter || form.tag.animate == .inanimate { continue }
            var tag = form.tag
            tag.animate = .animate
            paradigm.add(form.letters, tag)
        }
        return paradigm
    }
}
