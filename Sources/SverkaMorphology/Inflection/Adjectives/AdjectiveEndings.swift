/// The endings of an adjective's long forms.
struct AdjectiveEndings: Sendable {
    var masculine, genitive, dative, instrumental, locative: ShortLetters
    var feminine, feminineOblique, feminineAccusative, neuter: ShortLetters
    var plural, pluralGenitive, pluralDative, pluralInstrumental: ShortLetters

    static let hard = AdjectiveEndings(
        masculine: "ый", genitive: "ого", dative: "ому", instrumental: "ым", locative: "ом",
        feminine: "ая", feminineOblique: "ой", feminineAccusative: "ую", neuter: "ое",
        plural: "ые", pluralGenitive: "ых", pluralDative: "ым", pluralInstrumental: "ыми")
    static let soft = AdjectiveEndings(
        masculine: "ий", genitive: "его", dative: "ему", instrumental: "им", locative: "ем",
        feminine: "яя", feminineOblique: "ей", feminineAccusative: "юю", neuter: "ее",
        plural: "ие", pluralGenitive: "их", pluralDative: "им", pluralInstrumental: "ими")
    static let velar = AdjectiveEndings(
        masculine: "ий", genitive: "ого", dative: "ому", instrumental: "им", locative: "ом",
        feminine: "ая", feminineOblique: "ой", feminineAccusative: "ую", neuter: "ое",
        plural: "ие", pluralGenitive: "их", pluralDative: "им", pluralInstrumental: "ими")
    static let hushing = AdjectiveEndings(
        masculine: "ий", genitive: "его", dative: "ему", instrumental: "им", locative: "ем",
        feminine: "ая", feminineOblique: "ей", feminineAccusative: "ую", neuter: "ее",
        plural: "ие", pluralGenitive: "их", pluralDative: "им", pluralInstrumental: "ими")
    static let fifth = AdjectiveEndings(
        masculine: "ый", genitive: "его", dative: "ему", instrumental: "ым", locative: "ем",
        feminine: "ая", feminineOblique: "ей", feminineAccusative: "ую", neuter: "ее",
        plural: "ые", pluralGenitive: "ых", pluralDative: "ым", pluralInstrumental: "ыми")
    static let possessive = AdjectiveEndings(
        masculine: "ий", genitive: "ьего", dative: "ьему", instrumental: "ьим", locative: "ьем",
        feminine: "ья", feminineOblique: "ьей", feminineAccusative: "ью", neuter: "ье",
        plural: "ьи", pluralGenitive: "ьих", pluralDative: "ьим", pluralInstrumental: "ьими")
}
