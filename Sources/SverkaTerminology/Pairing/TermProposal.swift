/// A row that may stand in the glossary.
package struct TermProposal {
    /// What its confidence comes from.
    package enum Evidence {
        /// Paired text.
        case paired(TermEvidence)
        /// A list that has the rendering.
        case listed
        /// The lexicon, word by word.
        case composed(TermEvidence)
        /// It has no rendering.
        case none
    }

    /// Keys of its terms; `TermKey.none` for one that was not seen.
    var key: TermPair
    package var row: GlossaryRow
    package var evidence: Evidence
    /// What speaks for it to be kept by a reviewer.
    package var worth = WorthEvidence()
}
