import SverkaSupport

/// The readings of the words of a sentence, and the best way through those so
/// far to each.
struct ReadingLattice {
    /// Those of all words, one behind the other.
    var candidates: [Reading] = []
    /// Where each word's candidates begin.
    private var starts: [Int] = []
    /// For each candidate the score of the best way to it, and the candidate
    /// before it on that way.
    private var best: [Float] = []
    private var back: [Int32] = []

    init(words: Int) {
        candidates.reserveCapacity(words * 4)
        starts.reserveCapacity(words + 1)
        best.reserveCapacity(words * 4)
        back.reserveCapacity(words * 4)
    }

    /// The candidates of the word before the last.
    private var previous: Range<Int> { starts[starts.count - 2]..<starts[starts.count - 1] }

    /// What is added to `candidates` from now on are those of the next word.
    mutating func begin() { starts.append(candidates.count) }

    /// Whether the word before the last may be a preposition.
    var isBehindPreposition: Bool {
        starts.count > 1 && previous.contains { candidates[$0].tag.pos == .adposition }
    }

    /// `Пола Манафорта`: two capitals make a name.
    mutating func preferNames() {
        for candidate in starts[starts.count - 1]..<candidates.count
        where candidates[candidate].tag.pos == .properNoun {
            candidates[candidate].weight *= TaggerWeights.nameBesideCapital
        }
    }

    /// `быстрее, чем`: no pronoun.
    mutating func preferSubordinators() {
        for candidate in starts[starts.count - 1]..<candidates.count
        where candidates[candidate].tag.pos == .subordinator {
            candidates[candidate].weight *= TaggerWeights.thanBehindComparative
        }
    }

    /// `Тилдена правила`: at the beginning of a sentence.
    mutating func preferNominatives() {
        for candidate in starts[starts.count - 1]..<candidates.count
        where candidates[candidate].tag.pos == .properNoun
            && candidates[candidate].tag.grammaticalCase == .nominative
        {
            candidates[candidate].weight *= TaggerWeights.nominativeFirst
        }
    }

    /// `в том же году`: before `же` a determiner.
    mutating func preferDeterminers() {
        for candidate in starts[starts.count - 1]..<candidates.count
        where candidates[candidate].tag.pos == .determiner {
            candidates[candidate].weight *= TaggerWeights.determinerBeforeParticle
        }
    }

    /// Finds the best way to each candidate of the last word.
    ///
    /// - Parameter cases: what the word before governs.
    mutating func link(_ cases: [Case]?) {
        let start = starts[starts.count - 1]
        for candidate in start..<candidates.count {
            var top: Float = 0, argument = -1
            if start > 0 {
                (top, argument) = (-.infinity, previous.lowerBound)
                for other in previous {
                    let score =
                        best[other]
                        + Tagger.affinity(
                            candidates[other].tag, candidates[candidate].tag, cases)
                    if score > top { (top, argument) = (score, other) }
                }
            }
            best.append(top + logf(max(candidates[candidate].weight, TaggerWeights.leastWeight)))
            back.append(Int32(argument))
        }
    }

    /// The readings on the best way; of equally good ends the last.
    func bestPath() -> [Reading] {
        let ends = starts[starts.count - 1]..<candidates.count
        var choice = Int32(ends.lowerBound), top = -Float.infinity
        for candidate in ends {
            let tag = candidates[candidate].tag
            let isAttribute =
                tag.pos == .adjective && tag.grammaticalCase != .none && ends.count > 1
                && starts.count > 1
            let score = best[candidate] + (isAttribute ? TaggerWeights.adjectiveAlone : 0)
            if score >= top { (choice, top) = (Int32(candidate), score) }
        }
        var out = [Reading](repeating: candidates[0], count: starts.count)
        for index in out.indices.reversed() {
            out[index] = candidates[Int(choice)]
            choice = back[Int(choice)]
        }
        return out
    }
}
