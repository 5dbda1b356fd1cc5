import SverkaAlignment
import SverkaText

extension TermFinder {
    /// A term that was typed to be looked for.
    package enum Query: Sendable {
        case finder(TermFinder)
        /// There is no word in it.
        case empty
        /// It has more words than are looked for.
        case tooLong(most: Int)
    }

    /// Finds one term in texts of both languages, in any inflected form and
    /// whatever form it is given in; words of several stand one after another.
    ///
    /// - Parameter sides: the languages of the texts that it is looked for in.
    package static func query(
        _ term: String, in sides: [Side], bank: WordFeatureCache
    ) -> Query {
        let terms = sides.compactMap { QueriedTerm(term, $0, bank) }
        guard let count = terms.map(\.count).max() else { return .empty }
        guard count <= TermTrie.mostWords else { return .tooLong(most: TermTrie.mostWords) }
        return .finder(TermFinder(KnownTerms(terms.flatMap(\.known))))
    }
}
