/// How a lexeme inflects: Zaliznyak's index, as the lexicon's lines give it.
///
/// `м 3*b`, `жо 1*d ё`, `мо п 4a`, `мн ж 5a`, `п 1*a/c`, `нсв нп 6c`,
/// `св =идти`. The notation is that of the Grammatical Dictionary;
/// `LexiconFormat.md` describes it.
package struct InflectionClass: Sendable, Hashable {
    package enum Kind: UInt8, Sendable {
        case noun, adjectivalNoun, adjective, pronominal, verb, invariable
        /// Surnames that have a feminine: `Иванов`, `Зеленский`.
        case surname
        /// A participle by itself, whose verb's class does not give it.
        case participle
    }

    package var kind: Kind
    package var gender: Gender = .none
    package var animate = false
    /// `мо-жо`: of either gender, as the person is.
    package var common = false
    package var pluralOnly = false
    /// 0 for words that do not inflect.
    package var type: UInt8 = 0
    package var fleeting = false
    /// The small circle: `1°a`, `6°b`.
    package var circle = false
    /// Scheme of the stress, `a` to `f`; primes not kept apart but where they
    /// change an ending.
    package var stress: Character = "a"
    package var secondStress: Character = "a"
    package var circled: Set<UInt8> = []
    package var alternatesYo = false
    package var secondLocative = false
    package var partitive = false
    package var perfective = false
    package var imperfective = false
    package var intransitive = false
    /// A relational adjective: no short forms, no comparative.
    package var relational = false
    /// The consonants in brackets: `-д-`, `-щ-`.
    package var consonants: Letters = ""
    /// The verb that this one inflects like, behind its prefix.
    package var model: Letters = ""

    /// The participle of the kind `participle`.
    package var verbForm = VerbForm.none

    package init(kind: Kind) { self.kind = kind }

    package init(participle verbForm: VerbForm) {
        kind = .participle
        self.verbForm = verbForm
    }
}
