extension Lexicon {
    /// The translations of a lexeme as numbers of English words, the most
    /// usual translation first; those of its aspect partner behind its own.
    package func translationNumbers(of lexeme: Int32, analyzer: Analyzer) -> [[Int32]] {
        let base = analyzer.base(of: lexeme)
        guard base >= 0 else {
            return englishAcronyms(of: analyzer.lemma(of: lexeme)).map { acronym in
                acronym.lowercased().split(separator: " ").map {
                    tables.english.number(of: $0.utf8)
                }
            }.filter { !$0.contains(-1) }
        }
        var out: [[Int32]] = []
        var partner = tables.lexemes[Int(base)].pair
        for source in [base, partner == 0 ? -1 : tables.lexeme(lemma: partner)] where source >= 0 {
            partner = 0
            for index in tables.translationRange(of: source) {
                let entry = tables.translations[index]
                out.append(
                    (entry.first..<entry.first + entry.count).map {
                        tables.translationWords[Int($0)]
                    })
            }
        }
        return out
    }

    /// Hash of the family of an English word of the vocabulary.
    package func family(of number: Int32) -> UInt64 {
        EnglishEndings.family(tables.english.bytes(of: number))
    }

    /// English words in the vocabulary.
    package var englishWordCount: Int { tables.english.count }

    /// The English word of that number.
    package func englishWord(_ number: Int32) -> String { tables.english.word(number) }
}
