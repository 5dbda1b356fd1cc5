import SverkaMorphology

/// Citation forms of English terms.
struct EnglishCitation {
    private let analyzer: EnglishAnalyzer

    /// - Parameter analyzer: knows the words of the lexicon that is used.
    init(_ analyzer: EnglishAnalyzer) { self.analyzer = analyzer }

    func reading(of word: String) -> EnglishAnalyzer.Reading { analyzer.readings(of: word)[0] }

    /// Whether the lexicon has the word by itself.
    func isKnown(_ lemma: String) -> Bool {
        analyzer.frequencyBand(of: lemma) < FrequencyBands.unknown
    }

    /// How usual a lemma is; see `EnglishAnalyzer.zipf(of:)`.
    func zipf(of lemma: String) -> Double? { analyzer.zipf(of: lemma) }

    /// Whether a word is a verb first of all, or its form in -ing.
    func isPrimarilyVerb(_ word: String) -> Bool {
        analyzer.isPrimarilyVerb(word) || reading(of: word).pos == .verb
    }

    /// Whether a word is an adjective first of all.
    func isPrimarilyAdjective(_ word: String) -> Bool { analyzer.isPrimarilyAdjective(word) }

    /// The singular, unless the term is used in the plural; without possessive.
    func citation(of term: String, plural: Bool, isName: Bool) -> String {
        var words = term.split(separator: " ").map(String.init)
        let tail = words.firstIndex { CandidateWords.englishTailWords.contains($0[...]) }
        let end = (tail ?? words.count) - 1
        guard end >= 0 else { return term }
        for ending in ["'s", "’s"] where words[words.count - 1].hasSuffix(ending) {
            words[words.count - 1].removeLast(ending.count)
        }
        if !plural, !isName {
            let reading = reading(of: words[end])
            if reading.pos == .noun, reading.lemma != words[end].lowercased() {
                words[end] = Self.capitals(of: words[end], on: reading.lemma)
            }
        }
        return words.joined(separator: " ")
    }

    private static func capitals(of model: String, on word: String) -> String {
        model.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
}
