extension Lexicon {
    /// The translations of a lexeme as numbers of English words, the most
    /// usual translation first; those of its aspect partner behind its own.
    package func translationNumbers(of lexeme: Int32, analyzer: Analyzer) -> [[Int32]] {
        let base = analyzer.base(of: lexeme)
        let english = self.english
        guard base >= 0 else {
            return englishAcronyms(of: analyzer.lemma(of: lexeme)).map { acronym in
                acronym.lowercased().split(separator: " ").map {
                    english.words.number(of: $0.utf8)
                }
            }.filter { !$0.contains(-1) }
        }
        var out: [[Int32]] = []
        var partner = tables.lexemes[Int(base)].pair
        for source in [base, partner == 0 ? -1 : tables.lexeme(lemma: partner)] where source >= 0 {
            partner = 0
            for index in english.range(of: source) { out.append(Array(english.words(of: index))) }
        }
        return out
    }

    /// Hash of the family of an English word of the vocabulary.
    package func family(of number: Int32) -> UInt64 {
        EnglishEndings.family(english.words.bytes(of: number))
    }

    /// English words in the vocabulary.
    package var englishWordCount: Int { english.words.count }
}
