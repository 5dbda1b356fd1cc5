import SverkaMorphology

/// Translations of lexemes as numbers of English words.
struct Translator {
    private let lexicon: Lexicon
    /// Families of English words by number; 0 for one not asked for yet.
    private var families: [UInt64] = []

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    struct Found {
        var words: [(Int32, Float)] = []
        var phrases: [[Int32]] = []
        var families: [UInt64] = []
    }

    /// The first translation counts most, those far down the list less.
    mutating func translations(of lexeme: Lexeme.ID, _ analyzer: Analyzer) -> Found {
        var found = Found()
        for (index, words) in lexicon.translationNumbers(
            of: lexeme, analyzer: analyzer
        ).enumerated() {
            let strength: Float = index < 3 ? 1 : index < 6 ? 0.9 : 0.8
            if words.count == 1 {
                found.words.append((words[0].rawValue, strength))
                found.families.append(family(of: words[0]))
            } else {
                found.phrases.append(words.map(\.rawValue))
            }
        }
        return found
    }

    private mutating func family(of word: EnglishWord.ID) -> UInt64 {
        if families.isEmpty {
            families = [UInt64](repeating: 0, count: lexicon.englishWordCount)
        }
        let number = Int(word.rawValue)
        if families[number] == 0 { families[number] = lexicon.family(of: word) }
        return families[number]
    }
}
