import SverkaSupport
import SverkaMorphology
import SverkaText

/// Which of the senses of a word is the usual one of the field: how often the
/// renderings of lists and the lexicon's expressions have it.
///
/// Of `oil` most have `нефть`, and few `масло`.
struct ListedSenses {
    private struct Words: Hashable {
        var russian: LemmaKey
        var english: LemmaKey

        func hash(into hasher: inout Hasher) {
            hasher.combine(russian.value &* 0x9E37_79B9_7F4A_7C15 ^ english.value)
        }
    }

    /// In how many renderings two words stand on either side.
    private var counts: [Words: Int] = [:]

    init(_ known: KnownTerms) {
        var counted: Set<Words> = []
        var term = ""
        for entry in known.entries where entry.row.status != .deprecated {
            // Several renderings of one term count once.
            if entry.row.russian != term { counted.removeAll(keepingCapacity: true) }
            term = entry.row.russian
            for russian in entry.lemmas.russian {
                for english in entry.lemmas.english {
                    let words = Words(russian: russian, english: english)
                    if counted.insert(words).inserted { counts[words, default: 0] += 1 }
                }
            }
        }
    }

    /// What speaks against a translation, in thirds of a place in the
    /// lexeme's list: rather one that lists have, or that sounds alike, for
    /// terms are international.
    ///
    /// - Parameters:
    ///   - rank: place in the list of translations, 0 for the most usual.
    ///   - lemma: the Russian word.
    func cost(rank: Int, _ lemma: String, _ english: String) -> Int {
        let likeness = SoundForm(russian: lemma).similarity(to: SoundForm(english: english))
        let listings = min(count(lemma, english), SenseWeights.enoughListings)
        return rank * SenseWeights.place - SenseWeights.listing * listings
            - (likeness >= SenseWeights.alike ? SenseWeights.likeness : 0)
    }

    /// How likely the choice of the least cost is to be right, 0 to 1.
    static func share(of costs: [Int]) -> Double {
        guard let least = costs.min() else { return 1 }
        return 1 / costs.reduce(0) { $0 + exp(-Double($1 - least) / SenseWeights.spread) }
    }

    /// In how many renderings the lemmas stand on either side.
    private func count(_ russian: String, _ english: String) -> Int {
        counts[Words(russian: LemmaKey(russian), english: LemmaKey(english))] ?? 0
    }
}
