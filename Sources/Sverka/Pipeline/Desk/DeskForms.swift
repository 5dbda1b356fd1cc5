import SverkaAlignment
import SverkaExport
import SverkaMorphology
import SverkaSupport
import SverkaText

extension Pipeline {
    /// The forms of the words of alignments, by which the review page searches.
    ///
    /// Cost: a look-up a word of the text, and the paradigm of each lexeme once.
    func forms(of alignments: [ReviewedAlignment]) -> Desk.Forms {
        let seen = Parallel.map(
            Parallel.ranges(of: alignments.count, parts: jobs), jobs: jobs, workers: { _ in }
        ) { _, places in
            Bilingual { side in SeenWords.words(of: alignments[places], side) }
        }
        let words = Bilingual { side in
            Array(seen.reduce(into: Set<String>()) { $0.formUnion($1[side]) }).sorted()
        }
        return pool.with { worker in
            let bank = worker.aligner.cache
            return Desk.Forms(
                russian: Self.russian(words.russian, bank.analyzer),
                english: Self.english(words.english, bank.english))
        }
    }

    private static func russian(_ words: [String], _ analyzer: Analyzer) -> [WordForms] {
        var known: Set<Lexeme.ID> = []
        var out: [WordForms] = []
        for word in words {
            for reading in analyzer.readings(of: word).prefix(3)
            where reading.lexeme.exists && known.insert(reading.lexeme).inserted {
                if let forms = analyzer.wordForms(of: reading.lexeme) { out.append(forms) }
            }
        }
        return out
    }

    /// Of English words those that the texts have, and the lemma before them.
    private static func english(_ words: [String], _ analyzer: EnglishAnalyzer) -> [WordForms] {
        var byLemma: [String: [String]] = [:]
        for word in words {
            let lemma = analyzer.readings(of: word)[0].lemma.lowercased()
            if lemma != word { byLemma[lemma, default: [lemma]].append(word) }
        }
        return byLemma.sorted { $0.key < $1.key }.map { WordForms($1, kind: .other) }
    }
}

/// The different words of alignments' texts, small and `ё` as `е`.
private enum SeenWords {
    static func words(of alignments: ArraySlice<ReviewedAlignment>, _ side: Side) -> Set<String> {
        var hashes: Set<UInt64> = []
        var out: Set<String> = []
        for alignment in alignments.lazy.map(\.alignment) {
            for place in alignment.units[side].indices {
                let text = alignment.analyzed(place, side)
                text.text.withUTF8Bytes { bytes in
                    for token in text.tokens where isWord(token, side) {
                        let word = UnsafeBufferPointer(rebasing: bytes[token.range])
                        guard hashes.insert(ByteHash.of(word)).inserted else { continue }
                        out.insert(WordFeatureCache.folded(String(decoding: word, as: UTF8.self)))
                    }
                }
            }
        }
        return out
    }

    private static func isWord(_ token: Token, _ side: Side) -> Bool {
        token.kind == (side == .russian ? .cyrillic : .latin) || token.kind == .mixed
    }
}
