/// Declension of adjectives, pronominal adjectives and the nouns that decline
/// like them, by Zaliznyak's types 1 to 6.
struct AdjectiveInflection {
    let lemma: Letters
    let inflection: InflectionClass

    var type: Int { Int(inflection.type) }

    /// The lemma without its ending: `красн`, `син`, `лис`.
    var stem: Letters { lemma.dropLast(2) }

    func paradigm() -> Paradigm {
        var paradigm = Paradigm()
        let pos: PartOfSpeech = inflection.kind == .pronominal ? .determiner : .adjective
        if inflection.type == 0 {
            paradigm.add(lemma, Tag(pos))
            return paradigm
        }
        long(Tag(pos), into: &paradigm)
        if pos == .adjective, !inflection.relational, type != 6 {
            short(Tag(.adjective, short: true), into: &paradigm)
            degrees(&paradigm)
        }
        return paradigm
    }
}
