import SverkaMorphology

/// Citation forms of English terms.
enum EnglishCitation {
    private static let english = EnglishAnalyzer()

    static func reading(of word: String) -> EnglishAnalyzer.Reading {
        english.readings(of: word)[0]
    }

    /// Whether the lexicon has the word by itself.
    static func isKnown(_ lemma: String) -> Bool { english.frequencyBand(of: lemma) < 9 }

    /// Whether a word is a verb first of all, or its form in -ing.
    static func isPrimarilyVerb(_ word: String) -> Bool {
        english.isPrimarilyVerb(word) || english.readings(of: word)[0].pos == .verb
    }

    /// Whether a word is an adjective first of all.
    static func isPrimarilyAdjective(_ word: String) -> Bool {
        english.isPrimarilyAdjective(word)
    }

    /// The singular, unless the term is used in the plural; without possessive.
    static func citation(of term: String, plural: Bool, isName: Bool) -> String {
        var words = term.split(separator: " ").map(String.init)
        let end = words.firstIndex { $0 == "of" || $0 == "on" }.map { $0 - 1 } ?? words.count - 1
        guard end >= 0 else { return term }
        for ending in ["'s", "’s"] where words[words.count - 1].hasSuffix(ending) {
            words[words.count - 1].removeLast(ending.count)
        }
        if !plural, !isName {
            let reading = english.readings(of: words[end])[0]
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
