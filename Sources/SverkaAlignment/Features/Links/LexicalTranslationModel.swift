import SverkaMorphology
import SverkaSupport
import SverkaText

/// Word pairs that a document teaches: words that stand in beads which belong
/// together for other reasons, and that nothing there is known to translate.
///
/// IBM model 1 over what the lexicon leaves unexplained in sure beads: a word
/// of one side is shared out among those of the other, by what the document
/// says elsewhere (Brown et al. 1993). A pair is kept that each side chooses
/// over all others, more than once.
struct LexicalTranslationModel {
    /// Links by Russian type.
    private(set) var links: [(russian: Int32, link: Bitext.Link)] = []

    /// Unexplained words of a bead's side; with more, too much is guessed.
    private static let mostWords = 24
    private static let rounds = 4
    /// Expected occurrences that a kept pair must have, and its share of those
    /// of either word. By hand, on Corpus and pairs of files with noise.
    private static let leastCount: Float = 1.5
    private static let leastShare: Float = 0.45
    /// Weight of a word's translating nothing at all, beside 1 for one that it
    /// always stands with.
    private static let nothing: Float = 0.2

    init(_ bitext: Bitext, _ sure: [Bead]) {
        var finder = UnexplainedWords(bitext)
        var beads: [UnexplainedWords.Found] = []
        for (number, bead) in sure.enumerated() {
            let found = finder.find(in: bead, number: Int32(number))
            guard !found.russian.isEmpty, !found.english.isEmpty,
                found.russian.count <= Self.mostWords, found.english.count <= Self.mostWords
            else { continue }
            beads.append(found)
        }
        learn(beads, bitext)
    }

    private mutating func learn(_ beads: [UnexplainedWords.Found], _ bitext: Bitext) {
        let occurrences = Self.occurrences(beads, types: bitext.features.map(\.count))
        // Only words that recur can be learnt.
        let beads = beads.map { bead in
            Bilingual { side in bead[side].filter { occurrences[side][Int($0)] >= 2 } }
        }
        var pairs = WordPairs(beads)
        pairs.share(by: occurrences, pairs.together)
        var counts: [Float] = []
        for _ in 0..<Self.rounds {
            counts = pairs.expectedCounts(beads, nothing: Self.nothing)
            pairs.share(by: occurrences, counts)
        }
        for (index, count) in counts.enumerated()
        where count >= Self.leastCount && pairs.shares[index] >= Self.leastShare {
            let (russian, english) = pairs.types[index]
            links.append(
                (russian, Bitext.Link(english: english, strength: min(1, pairs.shares[index]))))
        }
    }

    /// How often each type stands among the words that are not explained.
    private static func occurrences(
        _ beads: [UnexplainedWords.Found], types: Bilingual<Int>
    ) -> Bilingual<[Float]> {
        Bilingual { side in
            var out = [Float](repeating: 0, count: types[side])
            for bead in beads { for type in bead[side] { out[Int(type)] += 1 } }
            return out
        }
    }
}

/// Pairs of words that stand in one bead, with how well one translates the
/// other.
private struct WordPairs {
    private(set) var types: [(russian: Int32, english: Int32)] = []
    /// Beads that each pair stands in.
    private(set) var together: [Float] = []
    /// How much of either word's occurrences is the other's, 0 to 1.
    private(set) var shares: [Float] = []
    /// The pairs of the beads, one behind the other.
    private var places: [Int32] = []

    init(_ beads: [UnexplainedWords.Found]) {
        var numbers = HashIndex(capacity: 4096)
        for bead in beads {
            for russian in bead.russian {
                for english in bead.english {
                    let pair =
                        UInt64(UInt32(bitPattern: russian)) << 32
                        | UInt64(UInt32(bitPattern: english))
                    let key = pair &* 0x9E37_79B9_7F4A_7C15
                    var number = numbers[key]
                    if number < 0 {
                        number = Int32(types.count)
                        numbers.update(key, number)
                        types.append((russian, english))
                    }
                    places.append(number)
                }
            }
        }
        together = [Float](repeating: 0, count: types.count)
        for place in places { together[Int(place)] += 1 }
    }

    /// Works out the shares of what pairs are counted to stand together.
    mutating func share(by occurrences: Bilingual<[Float]>, _ counts: [Float]) {
        shares = types.indices.map { index in
            let (russian, english) = types[index]
            return 2 * counts[index]
                / (occurrences.russian[Int(russian)] + occurrences.english[Int(english)])
        }
    }

    /// How often each pair is to be expected, each Russian word being shared
    /// out among the English ones of its bead.
    func expectedCounts(_ beads: [UnexplainedWords.Found], nothing: Float) -> [Float] {
        var counts = [Float](repeating: 0, count: types.count)
        var next = 0
        for bead in beads {
            let width = bead.english.count, start = next
            next += bead.russian.count * width
            for row in stride(from: start, to: next, by: max(width, 1)) {
                var sum = nothing
                for place in places[row..<row + width] { sum += shares[Int(place)] }
                for place in places[row..<row + width] {
                    counts[Int(place)] += shares[Int(place)] / sum
                }
            }
        }
        return counts
    }
}
