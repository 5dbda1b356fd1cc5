import SverkaSupport
import SverkaText

/// The order in which rows are proposed.
enum WorthOrder {
    /// The places of proposals, the first the one that is likeliest to be kept.
    ///
    /// A rendering never stands before a likelier one of its Russian or its
    /// English term.
    static func places(of proposals: [TermProposal]) -> [Int] {
        let likelihoods = proposals.map { likelihood($0.row) }
        let worth = worth(of: proposals, likelihoods)
        // Keys tell apart what different lemmas are written alike.
        return proposals.indices.sorted { first, second in
            if worth[first] != worth[second] { return worth[first] > worth[second] }
            if likelihoods[first] != likelihoods[second] {
                return likelihoods[first] > likelihoods[second]
            }
            let a = proposals[first], b = proposals[second]
            return (b.row.english, b.row.russian, b.key) > (a.row.english, a.row.russian, a.key)
        }
    }

    /// The chance that each is kept, that of a less likely rendering of a term
    /// at most that of a likelier one.
    private static func worth(
        of proposals: [TermProposal], _ likelihoods: [Double]
    ) -> [Double] {
        var worth = proposals.map { WorthWeights.fitted.chance($0.worth) }
        var seen = Bilingual<[TermKey: Double]>(repeating: [:])
        let byLikelihood = proposals.indices.sorted {
            (likelihoods[$1], worth[$1], proposals[$0].key)
                < (likelihoods[$0], worth[$0], proposals[$1].key)
        }
        for index in byLikelihood {
            for side in Side.allCases {
                let key = proposals[index].key[side]
                guard key != .none else { continue }
                worth[index] = min(worth[index], seen[side][key] ?? 1)
                seen[side][key] = worth[index]
            }
        }
        return worth
    }

    /// How likely a rendering is among those of a term: a sure one that recurs
    /// goes before a sure one that was seen once. Set by hand.
    private static func likelihood(_ row: GlossaryRow) -> Double {
        let count = max(row.russianCount, row.englishCount, 1)
        return row.confidence * (1 + doubling * log2(Double(count)))
    }

    /// What each doubling of the count adds.
    private static let doubling = 0.35
}
