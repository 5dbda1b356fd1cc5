/// How well the readings of two neighbours go together, as logarithms of odds.
///
/// All were set by hand, on sentences of a news treebank, by the share of
/// lemmas that came out right.
enum TaggerWeights {
    /// `Пола Манафорта`: a factor for a name whose neighbour has a capital too.
    static let nameBesideCapital: Float = 3
    /// The least that a reading is taken to weigh.
    static let leastWeight: Float = 0.01

    // Behind a preposition.
    static let governedCase: Float = 1.8
    static let otherCase: Float = -2.5
    static let wordWithoutCase: Float = -1.5

    // Behind `его`, which does not inflect.
    static let possessed: Float = 1.5
    static let possessedShort: Float = -1
    static let possessedQualified: Float = 0.5
    static let possessedOther: Float = -1

    // Behind an adjective.
    static let agreement: Float = 2
    static let disagreement: Float = -1.2
    static let adjectiveBeforeVerb: Float = -0.5
    /// An adjective that no noun follows: at the end, before a mark or `и`.
    static let adjectiveAlone: Float = -0.8
    /// A participle before what depends on it: a preposition, an instrumental.
    static let participleGoverns: Float = 0.7

    /// A locative with no preposition before it or its attribute.
    static let bareLocative: Float = -1.2
    /// `( Тилдена`: a name in the genitive behind a mark.
    static let bareGenitive: Float = -0.5
    /// A name at the beginning of a sentence in the nominative: a factor.
    static let nominativeFirst: Float = 2

    // Behind a noun.
    static let namesAlike: Float = 1.5
    static let namesOfTwoGenders: Float = 0.5
    static let nameWithoutCase: Float = 1.2
    static let namesUnlike: Float = -0.8
    static let genitive: Float = 0.9
    static let apposition: Float = 0.6
    /// `госпожи Бовари`: a name that does not inflect, behind a noun.
    static let appositionWithoutCase: Float = 0.6
    static let nounBehindNoun: Float = -0.3
    static let genitiveAttribute: Float = 0.5
    static let subject: Float = 0.7
    static let subjectOfOtherNumber: Float = -0.2

    /// `том же`: a factor.
    static let determinerBeforeParticle: Float = 6

    /// `быстрее, чем`: a factor.
    static let thanBehindComparative: Float = 6

    static let adverbBeforeVerb: Float = 0.3
    /// `она мыла`
    static let pronounBeforeVerb: Float = 0.4
    /// `висел смог`: two verbs that are no infinitives.
    static let twoVerbs: Float = -0.8
    /// `десять сёл`: a genitive behind a numeral.
    static let counted: Float = 0.8
}
