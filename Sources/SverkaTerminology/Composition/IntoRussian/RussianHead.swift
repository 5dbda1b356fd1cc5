import SverkaMorphology

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
