/// A term as it would stand in the place of another.
struct PlacedTerm: Equatable {
    var text: String
    /// Whether it can stand there without a second look: its form follows from
    /// what is there, and the words around it need no other.
    var isCertain: Bool
}
