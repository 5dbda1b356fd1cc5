import SverkaSupport
import SverkaMorphology

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

    /// Weights of words that are worth learning, which leaves out particles.
    private static let leastWeight: Float = 0.3
    /// Unexplained words of a bead's side; with more, too much is guessed.
    private static let mostWords = 24
    private static let rounds = 4
    /// Expected occurrences that a kept pair must have, and its share of those
    /// of either word.
    private static let leastCount: Float = 1.5
    private static let leastShare: Float = 0.45

    init(_ bitext: Bitext, _ sure: [Bead]) {
        var beads: [Unexplained] = []
        var seen = Stamps(types: bitext.features.map(\.count))
        for (number, bead) in sure.enumerated() {
            let found = seen.unexplained(bead, bitext, Int32(number))
            guard !found.russian.isEmpty, !found.english.isEmpty,
                found.russian.count <= Self.mostWords, found.english.count <= Self.mostWords
            else { continue }
            beads.append(found)
        }
        learn(beads, bitext)
    }

    /// The words of a bead's sides without a link in it, each once.
    private typealias Unexplained = (russian: [Int32], english: [Int32])

    /// The last bead that each type was seen in, and explained in.
    private struct Stamps {
        private var russian: [Int32]
        private var english: [Int32]
        private var explained: [Int32]

        init(types: [Int]) {
            russian = [Int32](repeating: -1, count: types[0])
            english = [Int32](repeating: -1, count: types[1])
            explained = english
        }

        mutating func unexplained(
            _ bead: Bead, _ bitext: Bitext, _ number: Int32
        ) -> Unexplained {
            var out: Unexplained = ([], [])
            for unit in bead.english {
                for word in bitext.words[1].range(unit) {
                    english[Int(bitext.words[1].types[word])] = number
                }
            }
            for unit in bead.russian {
                for word in bitext.words[0].range(unit) {
                    let type = Int(bitext.words[0].types[word])
                    guard russian[type] != number else { continue }
                    russian[type] = number
                    var isExplained = false
                    for link in bitext.weighted.range(type) {
                        let other = Int(bitext.weighted.types[link])
                        guard english[other] == number else { continue }
                        explained[other] = number
                        isExplained = true
                    }
                    if !isExplained, bitext.weights[0][type] >= LexicalTranslationModel.leastWeight
                    {
                        out.russian.append(Int32(type))
                    }
                }
            }
            for unit in bead.english {
                for word in bitext.words[1].range(unit) {
                    let type = Int(bitext.words[1].types[word])
                    guard explained[type] != number else { continue }
                    // Once is enough.
                    explained[type] = number
                    if bitext.weights[1][type] >= LexicalTranslationModel.leastWeight {
                        out.english.append(Int32(type))
                    }
                }
            }
            return out
        }
    }

    private mutating func learn(
        _ beads: [Unexplained], _ bitext: Bitext
    ) {
        var occurrences = [
            [Float](repeating: 0, count: bitext.features[0].count),
            [Float](repeating: 0, count: bitext.features[1].count),
        ]
        for bead in beads {
            for type in bead.russian { occurrences[0][Int(type)] += 1 }
            for type in bead.english { occurrences[1][Int(type)] += 1 }
        }
        // Only words that recur can be learnt.
        let beads = beads.map { bead in
            (
                russian: bead.russian.filter { occurrences[0][Int($0)] >= 2 },
                english: bead.english.filter { occurrences[1][Int($0)] >= 2 }
            )
        }
        var pairs = HashIndex(capacity: 4096)
        var numbers: [(russian: Int32, english: Int32)] = []
        /// Of each pair in the beads, one behind the other.
        var places: [Int32] = []
        for bead in beads {
            for russian in bead.russian {
                for english in bead.english {
                    let key =
                        (UInt64(UInt32(bitPattern: russian)) << 32
                            | UInt64(UInt32(bitPattern: english)))
                        &* 0x9E37_79B9_7F4A_7C15
                    var number = pairs[key]
                    if number < 0 {
                        number = Int32(numbers.count)
                        pairs.update(key, number)
                        numbers.append((russian, english))
                    }
                    places.append(number)
                }
            }
        }
        var together = [Float](repeating: 0, count: numbers.count)
        for place in places { together[Int(place)] += 1 }
        var share = numbers.indices.map { index in
            let (russian, english) = numbers[index]
            return 2 * together[index]
                / (occurrences[0][Int(russian)] + occurrences[1][Int(english)])
        }
        var counts = share
        for _ in 0..<Self.rounds {
            counts = [Float](repeating: 0, count: numbers.count)
            var next = 0
            for bead in beads {
                let width = bead.english.count, start = next
                next += bead.russian.count * width
                for row in stride(from: start, to: next, by: max(width, 1)) {
                    // Something may translate nothing at all.
                    var sum: Float = 0.2
                    for place in places[row..<row + width] { sum += share[Int(place)] }
                    for place in places[row..<row + width] {
                        counts[Int(place)] += share[Int(place)] / sum
                    }
                }
            }
            for index in numbers.indices {
                let (russian, english) = numbers[index]
                share[index] =
                    2 * counts[index]
                    / (occurrences[0][Int(russian)] + occurrences[1][Int(english)])
            }
        }
        for index in numbers.indices
        where counts[index] >= Self.leastCount && share[index] >= Self.leastShare {
            let (russian, english) = numbers[index]
            links.append((russian, Bitext.Link(english: english, strength: min(1, share[index]))))
        }
    }
}
