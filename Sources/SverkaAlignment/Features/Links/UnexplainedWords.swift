import SverkaText

/// Finds the words of beads that nothing in them is known to translate.
struct UnexplainedWords {
    /// The words of a bead's sides without a link in it, each once, by type.
    typealias Found = Bilingual<[Int32]>

    private let bitext: Bitext
    /// The last bead that each type was seen in.
    private var seen: Bilingual<[Int32]>
    /// The last bead that each English type was explained in.
    private var explained: [Int32]

    /// Weight of words that are worth learning, which leaves out particles.
    private static let leastWeight: Float = 0.3

    init(_ bitext: Bitext) {
        self.bitext = bitext
        seen = bitext.features.map { [Int32](repeating: -1, count: $0.count) }
        explained = seen.english
    }

    /// - Parameter number: the bead's, another one at each call.
    mutating func find(in bead: Bead, number: Int32) -> Found {
        for unit in bead.english {
            for word in bitext.words.english.range(unit) {
                seen.english[Int(bitext.words.english.columns[word])] = number
            }
        }
        let russian = russian(bead, number)
        return Found(russian: russian, english: english(bead, number))
    }

    private mutating func russian(_ bead: Bead, _ number: Int32) -> [Int32] {
        var out: [Int32] = []
        for unit in bead.russian {
            for word in bitext.words.russian.range(unit) {
                let type = Int(bitext.words.russian.columns[word])
                guard seen.russian[type] != number else { continue }
                seen.russian[type] = number
                let isExplained = explain(type, number)
                if !isExplained, bitext.weights.russian[type] >= Self.leastWeight {
                    out.append(Int32(type))
                }
            }
        }
        return out
    }

    /// Notes the English words of the bead that a Russian one explains, and
    /// tells whether there are any.
    private mutating func explain(_ type: Int, _ number: Int32) -> Bool {
        var isExplained = false
        for link in bitext.weighted.range(type) {
            let other = Int(bitext.weighted.columns[link])
            guard seen.english[other] == number else { continue }
            explained[other] = number
            isExplained = true
        }
        return isExplained
    }

    private mutating func english(_ bead: Bead, _ number: Int32) -> [Int32] {
        var out: [Int32] = []
        for unit in bead.english {
            for word in bitext.words.english.range(unit) {
                let type = Int(bitext.words.english.columns[word])
                guard explained[type] != number else { continue }
                // Once is enough.
                explained[type] = number
                if bitext.weights.english[type] >= Self.leastWeight { out.append(Int32(type)) }
            }
        }
        return out
    }
}
