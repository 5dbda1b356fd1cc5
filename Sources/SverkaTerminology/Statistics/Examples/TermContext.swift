import SverkaSupport
import SverkaText

/// The part of an example that shows a term in use: the sentence that it stands
/// in, of a long one what is around it.
enum TermContext {
    /// Characters of a text that is shown whole, and that are shown of others.
    static let longest = 200

    private static let splitter = SentenceSplitter()

    /// Both sides of an example. Where a term is not found, its counterpart's
    /// place tells where it would stand.
    static func cut(
        _ texts: Bilingual<String>, around terms: Bilingual<[String]>
    ) -> Bilingual<String> {
        guard texts.both.contains(where: { $0.isLonger(than: longest) }) else { return texts }
        let places = Bilingual { side in place(of: terms[side], in: texts[side]) }
        return Bilingual { side in
            let text = texts[side]
            guard text.isLonger(than: longest) else { return text }
            return around(places[side] ?? opposite(places[side.other], in: texts, side), text)
        }
    }

    /// The bytes of the first of some terms that stands in a text.
    private static func place(of terms: [String], in text: String) -> Range<Int>? {
        text.withUTF8Bytes { bytes in
            terms.lazy.filter { !$0.isEmpty }.compactMap { term in
                term.withUTF8Bytes { bytes.firstRange(of: $0) }
            }.first
        }
    }

    /// What stands as far into a text as a place into the other one.
    private static func opposite(
        _ place: Range<Int>?, in texts: Bilingual<String>, _ side: Side
    ) -> Range<Int> {
        guard let place else { return 0..<0 }
        let other = max(texts[side.other].utf8.count, 1)
        let start = place.lowerBound * texts[side].utf8.count / other
        return start..<start
    }

    /// The sentence that holds some bytes, or what of it is near them.
    private static func around(_ place: Range<Int>, _ text: String) -> String {
        let sentences = splitter.sentences(in: text)
        let sentence = sentences.first { $0.upperBound > place.lowerBound } ?? 0..<text.utf8.count
        let whole = String(text.slice(sentence))
        guard whole.isLonger(than: longest) else { return whole }
        let words = whole.utf8.split(separator: 0x20).map { String(Substring($0)) }
        var end = sentence.lowerBound
        let middle = words.firstIndex { word in
            end += word.utf8.count + 1
            return end > place.lowerBound
        }
        return near(middle ?? 0, words)
    }

    /// As many words on both sides of one as there is room for.
    private static func near(_ middle: Int, _ words: [String]) -> String {
        let lengths = words.map(\.scalarCount)
        var range = middle..<middle + 1
        // For the marks of what is left out, with a space each.
        var room = longest - lengths[middle] - 4
        var isFull = false
        while !isFull {
            isFull = true
            if range.upperBound < words.count, lengths[range.upperBound] < room {
                room -= lengths[range.upperBound] + 1
                range = range.lowerBound..<range.upperBound + 1
                isFull = false
            }
            if range.lowerBound > 0, lengths[range.lowerBound - 1] < room {
                room -= lengths[range.lowerBound - 1] + 1
                range = range.lowerBound - 1..<range.upperBound
                isFull = false
            }
        }
        let text = words[range].joined(separator: " ")
        return (range.lowerBound > 0 ? "… " : "") + text
            + (range.upperBound < words.count ? " …" : "")
    }
}
