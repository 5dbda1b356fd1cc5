/// A Russian noun phrase in some case.
struct RussianPhrase {
    var text: String
    /// The lemma that carries it.
    var head: String
    var certainty: Double
    var isOfPerson = false
    var isName = false
}
