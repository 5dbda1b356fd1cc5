/// What a glossary takes in.
package struct GlossaryThresholds: Sendable, Equatable {
    /// The least times a term must have been seen, on the side where it was
    /// seen more often.
    package var minCount = 2
    /// The least confidence of a row of paired text, 0 to 1. At this the rows
    /// that `Corpus` calls for are nine in ten of all.
    package var minConfidence = 0.7
    /// The same of a rendering from the dictionary, of a term that stands in one
    /// language alone: what is rather right than wrong is worth a look.
    package var minDraftConfidence = 0.5
    /// The least keyness of a row, in doublings; nil for any. Everyday words and
    /// undisputed places, too, are then left out.
    package var minKeyness: Int?
    /// Whether these are taken in all the same.
    package var takesEveryday = false
    /// The most rows that are proposed; 0 for any number.
    package var top = 0

    package init() {}

    func least(_ evidence: TermProposal.Evidence) -> Double {
        switch evidence {
        case .paired: minConfidence
        case .listed, .composed, .none: minDraftConfidence
        }
    }
}
