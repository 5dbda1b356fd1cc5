import SverkaText

/// Renderings that are too unsure for rows of their own, by the term that they
/// may render.
struct Suggestions {
    private var byTerm = Bilingual<[TermKey: [String]]>(repeating: [:])

    /// - Parameter doubtful: rows that are not proposed.
    init(_ doubtful: [TermProposal]) {
        let likeliest = doubtful.sorted {
            ($1.row.confidence, $0.key) < ($0.row.confidence, $1.key)
        }
        for proposal in likeliest {
            for side in Side.allCases {
                byTerm[side][proposal.key[side], default: []].append(proposal.row[side.other])
            }
        }
    }

    /// The likeliest first.
    ///
    /// - Parameter composed: what the lexicon makes of the term, if anything.
    func of(_ key: TermKey, _ side: Side, composed: String?) -> [String] {
        var out: [String] = []
        for term in (byTerm[side][key] ?? []) + (composed.map { [$0] } ?? [])
        where out.count < Self.most && !out.contains(term) {
            out.append(term)
        }
        return out
    }

    /// More would have to be read rather than seen.
    private static let most = 3
}
