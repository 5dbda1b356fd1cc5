import SverkaSupport
import SverkaText

/// What words may be parts of a name.
extension PersonNames {
    /// What the lexicon knows of a word with a capital.
    struct Knowledge {
        var names: [Reading] = []
        /// Words that are no names, or are names of places.
        var others: [Reading] = []
        var isGuess = false
        var isPlace = false
        /// Whether it is a word and nothing else.
        var isOnlyWord: Bool { names.isEmpty && !isGuess }
    }

    func knowledge(of word: Tagger.Word) -> Knowledge {
        var known = Knowledge()
        let parts = word.text.hyphenParts.filter { !$0.isEmpty }
        if parts.count > 1, parts.allSatisfy({ $0.first?.isUppercase == true }) {
            known.isGuess = true
        }
        for reading in analyzer.readings(of: Self.bare(word.text)) {
            if reading.source == .guess {
                known.isGuess = true
            } else if reading.source == .hyphen {
                known.isGuess = reading.tag.pos == .properNoun || known.isGuess
                if reading.tag.pos != .properNoun { known.others.append(reading) }
            } else if reading.tag.pos == .properNoun, reading.tag.animate == .animate,
                reading.tag.number == .singular, !analyzer.lexicon.isPlace(reading.lexeme)
            {
                known.names.append(reading)
            } else {
                known.others.append(reading)
                if analyzer.lexicon.isPlace(reading.lexeme) { known.isPlace = true }
            }
        }
        return known
    }

    /// `аль-Башира` without what does not inflect before the hyphen.
    static func bare(_ text: String) -> String {
        guard let hyphen = text.unicodeScalars.firstIndex(of: "-"),
            articles.contains(text[..<hyphen].lowercased())
        else { return text }
        return String(text[text.unicodeScalars.index(after: hyphen)...])
    }

    static let articles = Set(WordList.items("name-article", .russian))
    /// What stands inside a name and does not inflect.
    static let particles = Set(WordList.items("name-particle", .russian))

    /// Whether a word may be one of a name: with a capital, and not all
    /// capitals.
    static func isPart(_ word: Tagger.Word) -> Bool {
        guard word.token.kind == .cyrillic, let first = bare(word.text).first, first.isUppercase,
            !word.text.hasSuffix(".")
        else { return false }
        return word.text.count > 1 && word.text.dropFirst().contains { $0.isLowercase }
    }

    /// Whether an adjective may be of that ending, which is no name by itself.
    static func isAdjectival(_ text: String) -> Bool {
        ["ского", "скому", "ским", "ском", "ской", "скую", "ская", "ское", "ские", "ских", "цкой"]
            .contains { text.hasSuffix($0) }
    }
}
