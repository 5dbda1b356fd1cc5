import SverkaText

/// A term without counterpart, with what the lexicon makes of it.
struct LexiconCandidate {
    var key: TermKey
    var side: Side
    var seen: TermOccurrences
    /// Its citation form.
    var term: String
    var rendering: String?
    /// A rendering that is too doubtful to be proposed.
    var draft: String?
    /// Whether it stands in paired text so often that what the lexicon makes of
    /// it would stand there, too, were it the rendering.
    var isPaired: Bool
    var evidence = TermEvidence()
    /// The chance that the rendering is right, 0 to 1; where there is none,
    /// that it is a term.
    var confidence = Self.ofTerm

    /// The chance that a row without a rendering is a term: of 150 such rows,
    /// drawn from texts on health and news in either language, 99 were.
    private static let ofTerm = 0.66
}
