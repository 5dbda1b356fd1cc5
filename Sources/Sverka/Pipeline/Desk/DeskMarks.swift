import SverkaAlignment
import SverkaExport
import SverkaMorphology
import SverkaSupport
import SverkaText

/// What the review page marks in a row beside the terms: words that stand for
/// one another, and numbers and names that nothing stands for.
///
/// Cost: the product of a row's numbers of words, for rows of up to 40 000.
struct DeskMarks {
    let bank: WordFeatureCache

    /// How surely a word must translate another to be shown with it, and a name
    /// to stand for it.
    private static let leastStrength: Float = 0.4
    private static let most = 40_000

    func marks(_ alignment: Alignment, _ number: Int) -> Desk.RowMarks {
        var out = Desk.RowMarks()
        let row = alignment.rows[number]
        guard row.isPaired else { return out }
        let texts = Bilingual { alignment.analyzed(row, $0) }
        if row.flags.contains(.numbers) {
            let missing = Quantity.differences(texts.russian, texts.english)
            out.numbers = Bilingual(
                russian: missing.russian.map(\.range), english: missing.english.map(\.range))
        }
        let words = texts.map(words)
        guard words.russian.count * words.english.count <= Self.most else { return out }
        var isTaken = [Bool](repeating: false, count: words.english.count)
        var isMatched = [Bool](repeating: false, count: words.russian.count)
        for (place, word) in words.russian.enumerated() {
            var best: (place: Int, strength: Float)?
            for (other, theirs) in words.english.enumerated() where !isTaken[other] {
                let strength = bank.strength(word.id, theirs.id)
                if strength >= Self.leastStrength, strength > best?.strength ?? 0 {
                    best = (other, strength)
                }
            }
            guard let best else { continue }
            isTaken[best.place] = true
            isMatched[place] = true
            out.matches.append(
                (Int(word.token.start), Int(words.english[best.place].token.start)))
        }
        if row.flags.contains(.names) {
            out.names = Bilingual(
                russian: names(words.russian, isMatched), english: names(words.english, isTaken))
        }
        return out
    }

    private struct Word {
        var id: FeatureID
        var token: Token
        /// Stands behind a word, so that its capital says something.
        var isInside: Bool
    }

    private func words(_ text: AnalyzedText) -> [Word] {
        text.text.withUTF8Bytes { bytes in
            var out: [Word] = []
            var isInside = false
            for token in text.tokens {
                guard token.kind != .punctuation, token.kind != .symbol else {
                    isInside = isInside && bytes[Int(token.start)] == 0x2C
                    continue
                }
                let word = UnsafeBufferPointer(rebasing: bytes[token.range])
                out.append(
                    Word(
                        id: bank.feature(of: word, token, text.side), token: token,
                        isInside: isInside))
                isInside = true
            }
            return out
        }
    }

    /// Words with a capital that no other stands for.
    private func names(_ words: [Word], _ isMatched: [Bool]) -> [Range<Int>] {
        words.indices.filter {
            !isMatched[$0] && words[$0].isInside && words[$0].token.shape != .lower
                && words[$0].token.kind != .number
        }.map { words[$0].token.range }
    }
}
