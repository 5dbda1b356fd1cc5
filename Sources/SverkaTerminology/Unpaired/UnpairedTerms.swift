import SverkaSupport
import SverkaMorphology
import SverkaText

extension TermOccurrences {
    /// Whether it has stood in paired text so often that a rendering of a list or
    /// the lexicon, were it the one, would stand there, too.
    var isMostlyPaired: Bool { paired >= UnpairedTerms.enoughPaired || paired * 2 > count }
}

/// Rows of terms that no paired text has a rendering of, as in texts of one
/// language: the rendering of a list, one put together from the lexicon, or
/// none, for a reviewer to fill in.
struct UnpairedTerms {
    private let listed: ListedTerms
    private let lexicon: LexiconTerms

    init(known: KnownTerms, thresholds: GlossaryThresholds, workshop: GlossaryWorkshop) {
        listed = ListedTerms(
            known: known, thresholds: thresholds, phrasing: workshop.first.phrasing)
        lexicon = LexiconTerms(thresholds: thresholds, workshop: workshop)
    }

    /// Times that a term must have stood in paired text without the rendering
    /// of a list or the lexicon, for that not to be meant. Set by hand.
    static let enoughPaired = 3

    /// - Parameters:
    ///   - paired: the rows of terms that are paired in the text.
    ///   - doubtful: those that are not sure enough to be proposed.
    func proposals(
        _ terms: TermStatistics, beside paired: [TermProposal], doubtful: [TermProposal]
    ) -> [TermProposal] {
        var covered = Bilingual<Set<TermKey>> { side in Set(paired.map { $0.key[side] }) }
        let listed = listed.proposals(terms, &covered)
        return listed + lexicon.proposals(terms, covered, Suggestions(doubtful))
    }
}
