import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText

/// Reads lines of lists of terms, `лопата — spade`: what stands on either side
/// is a term as a whole.
enum ListLine {
    /// The most words of a term in a list.
    private static let mostWords = 6

    /// The terms of a row that pairs the two parts of such a line; nil for any
    /// other row.
    static func term(
        _ row: Alignment.Row, _ alignment: Alignment, _ texts: Bilingual<TermText>
    ) -> GlossReader.Gloss? {
        guard row.units.russian.count == 1, row.units.english.count == 1 else { return nil }
        let keys = Bilingual { side in
            alignment.units[side][row.units[side][row.units[side].startIndex]].counterpart
        }
        guard let key = keys.russian, key.isTerm, key == keys.english,
            let russian = words(texts.russian), let english = words(texts.english)
        else { return nil }
        // `перекопать грядки` has no citation form that is a noun's.
        guard
            russian.count == 1 || !texts.russian.words[russian].contains(where: { $0.pos == .verb })
        else { return nil }
        let ranges = Bilingual(russian: russian, english: english)
        return GlossReader.Gloss { GlossReader.Term(text: texts[$0], range: ranges[$0]) }
    }

    /// The words of a text without marks around them, and without the article
    /// or the `to` that English lists put first; nil for too many.
    private static func words(_ text: TermText) -> Range<Int>? {
        let words = text.words
        guard var start = words.firstIndex(where: { !$0.pos.isMark }),
            let end = words.lastIndex(where: { !$0.pos.isMark })
        else { return nil }
        let isArticle = words[start].pos == .determiner || isTo(words[start], of: text)
        if isArticle, start < end { start += 1 }
        guard end - start < mostWords, !words[start...end].contains(where: \.pos.isMark) else {
            return nil
        }
        return start..<end + 1
    }

    private static func isTo(_ word: TermText.Word, of text: TermText) -> Bool {
        text.text.slice(word.token.range).lowercased() == "to"
    }
}

extension PartOfSpeech {
    fileprivate var isMark: Bool { self == .punctuation || self == .symbol }
}
