import SverkaAlignment
import SverkaText

extension TermStatistics {
    /// Reads an alignment.
    ///
    /// - Parameter order: the document's place among all, another one for each;
    ///   where documents disagree, the first one's word stands.
    /// - Returns: the words of its rows, for marking terms.
    package mutating func read(
        _ alignment: Alignment, order: Int, known: KnownTerms, bank: WordFeatureCache
    ) -> ArticleWords {
        var article = ArticleWords()
        let dates = SeenDates(path: alignment.document)
        for row in alignment.rows {
            let example = TermExample(row, in: alignment, order: order, dates: dates)
            article.append(read(row, alignment, example, known, bank))
        }
        return article
    }

    /// Reads a row and returns its words.
    private mutating func read(
        _ row: Alignment.Row, _ alignment: Alignment, _ example: TermExample,
        _ known: KnownTerms, _ bank: WordFeatureCache
    ) -> Bilingual<[TermWord]> {
        let texts = Bilingual<TermText> { side in
            TermText(alignment.analyzed(row, side), bank, features: row.isPaired)
        }
        let words = texts.map(\.termWords)
        let counted = Bilingual<CountedText> { side in
            TermCounter(side: side, isPaired: row.isPaired, example: example).count(
                texts[side], listed: known.find(words[side], side), into: &seen[side])
        }
        var pairs = row.isPaired ? TermPairer(counted, known, bank).pairs() : RowPairs()
        for side in Side.allCases {
            self.words[side] += texts[side].words.count
            let glosses = GlossReader(side: side, bank: bank).glosses(in: texts[side].text)
            for gloss in glosses { note(gloss, &pairs, example) }
        }
        if let line = ListLine.term(row, alignment, texts) { note(line, &pairs, example) }
        for (pair, links) in pairs.links {
            self.pairs[pair, default: Cooccurrence(in: example.order)].note(
                links: links, isGloss: pairs.glosses.contains(pair), example)
        }
        return words
    }

    private mutating func note(
        _ gloss: GlossReader.Gloss, _ pairs: inout RowPairs, _ example: TermExample
    ) {
        for side in Side.allCases {
            seen[side][gloss[side].key, default: TermOccurrences(order: example.order)]
                .noteGloss(gloss[side].text, gloss[side].range, in: example.order)
        }
        let pair = TermPair(russian: gloss.russian.key, english: gloss.english.key)
        pairs.add(pair, links: 1)
        pairs.glosses.insert(pair)
    }
}
