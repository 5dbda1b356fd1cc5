/// Words in a row.
extension EnglishAnalyzer {
    /// The readings of the words of a sentence, each chosen with an eye on the
    /// words beside it.
    package func readings(ofWords words: [String]) -> [Reading] {
        var out: [Reading] = []
        for (index, word) in words.enumerated() {
            out.append(
                contraction(word, after: out.last) ?? inContext(words, index, after: out)
                    ?? choice(words, index, after: out.last))
        }
        return out
    }

    /// `the meeting`, `his thought`, `a bit`; `the following day` and `the
    /// people living there` have no noun to be.
    private func choice(_ words: [String], _ index: Int, after before: Reading?) -> Reading {
        let candidates = readings(of: words[index])
        guard candidates.count > 1, candidates[0].pos == .verb, let before,
            let noun = candidates.first(where: { $0.pos == .noun || $0.pos == .adjective }),
            noun.pos == .noun
        else { return candidates[0] }
        let isBehindAttribute =
            [.determiner, .adjective, .numeral].contains(before.pos)
            || words[index - 1].hasSuffix("'s")
        let next = index + 1 < words.count ? words[index + 1] : ""
        return isBehindAttribute || next == "of" ? noun : candidates[0]
    }

    /// `'ll=will AUX`: what is cut off from words, with its lemma and class.
    private static let contractions: [String: Reading] = {
        var table: [String: Reading] = [:]
        for item in WordList.items("contraction", .english) {
            let parts = item.split(separator: "=")
            let reading = parts.last?.split(separator: " ") ?? []
            guard parts.count == 2, reading.count == 2,
                let pos = PartOfSpeech.allCases.first(where: { $0.name == reading[1] })
            else { continue }
            table[String(parts[0])] = Reading(lemma: String(reading[0]), pos: pos)
        }
        return table
    }()

    /// What is cut off from `isn't`, `we'll`, `that's`, where words are given so.
    private func contraction(_ word: String, after before: Reading?) -> Reading? {
        guard word.utf8.count <= 5, word.utf8.contains(where: { $0 == 0x27 || $0 == 0xE2 }) else {
            return nil
        }
        let plain = String(word.map { $0 == "’" ? "'" : $0 }).lowercased()
        guard plain == "'s" else { return Self.contractions[plain] }
        let isVerb =
            before.map {
                [.pronoun, .adverb, .subordinator].contains($0.pos) || $0.lemma == "that"
            } ?? false
        return isVerb
            ? Reading(lemma: "be", pos: .auxiliary) : Reading(lemma: "'s", pos: .particle)
    }
}
