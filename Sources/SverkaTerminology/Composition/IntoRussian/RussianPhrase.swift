import SverkaMorphology

/// A Russian noun phrase in some case.
struct RussianPhrase {
    var text: String
    /// The lemma that carries it.
    var head: String
    var certainty: Double
    var isOfPerson = false
    var isName = false
}

/// The head of a Russian phrase, in its case and number.
struct RussianHead {
    var text: String
    var lemma: String
    var number: Number
    var gender: Gender
    var isAnimate: Bool
    var isOfPerson = false
    /// Written with a capital, so that the place it is of stands behind it:
    /// `Совет Безопасности России`.
    var isName = false
    var certainty = 1.0
}
