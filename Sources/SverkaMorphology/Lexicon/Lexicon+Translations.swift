/// From Russian lexemes to English words and back.
extension Lexicon {
    /// Russian lexemes that an English word translates by itself, with the
    /// place of the translation in the lexeme's list (0 the most usual), in the
    /// lexicon's order.
    package func russian(for english: String) -> [(lexeme: Lexeme.ID, rank: Int)] {
        russian(forWords: [self.english.number(of: english.utf8)])
    }

    /// The same for a translation of several words.
    package func russian(forPhrase english: String) -> [(lexeme: Lexeme.ID, rank: Int)] {
        let words = english.split(separator: " ").map {
            self.english.number(of: $0.utf8)
        }
        return words.count > 1 ? russian(forWords: words) : []
    }

    private func russian(forWords words: [EnglishWord.ID?]) -> [(lexeme: Lexeme.ID, rank: Int)] {
        let known = words.compactMap(\.self)
        guard known.count == words.count, let first = known.first else { return [] }
        let tables = english
        var out: [(Lexeme.ID, Int)] = []
        for lexeme in tables.lexemes(with: first) where out.last?.0 != lexeme {
            let rank = tables.range(of: lexeme).enumerated().first {
                tables.words(of: $0.element).elementsEqual(known)
            }?.offset
            if let rank { out.append((lexeme, rank)) }
        }
        return out
    }

    /// The translations of a lexeme as numbers of English words, the most
    /// usual translation first; those of its aspect partner behind its own.
    package func translationNumbers(of lexeme: Lexeme.ID, analyzer: Analyzer) -> [[EnglishWord.ID]]
    {
        guard let base = analyzer.base(of: lexeme) else {
            return englishAcronyms(of: analyzer.lemma(of: lexeme)).compactMap(numbers)
        }
        let english = self.english
        let sources = [base, partner(of: base)].compactMap(\.self)
        return sources.flatMap { source in
            english.range(of: source).map { Array(english.words(of: $0)) }
        }
    }

    /// The words of a phrase by number; nil where one has none.
    private func numbers(_ phrase: String) -> [EnglishWord.ID]? {
        let words = phrase.lowercased().split(separator: " ")
        let numbers = words.compactMap { english.number(of: $0.utf8) }
        return numbers.count == words.count ? numbers : nil
    }

    /// The verb of the other aspect that lends a verb its translations; nil
    /// where there is none.
    func partner(of lexeme: Lexeme.ID) -> Lexeme.ID? {
        let pair = tables[lexeme].pair
        return pair == 0 ? nil : tables.lexeme(lemma: pair)
    }

    /// Hash of the family of an English word of the vocabulary.
    package func family(of word: EnglishWord.ID) -> UInt64 {
        EnglishEndings.family(english.bytes(of: word))
    }

    /// English words in the vocabulary.
    package var englishWordCount: Int { english.wordCount }
}
