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
        guard texts.both.contains(where: { $0.count > longest }) else { return texts }
        let places = Bilingual { side in place(of: terms[side], in: texts[side]) }
        return Bilingual { side in
            let text = texts[side]
            guard text.count > longest else { return text }
            return around(places[side] ?? opposite(places[side.other], in: texts, side), text)
        }
    }

    /// The bytes of the first of some terms that stands in a text.
    private static func place(of terms: [String], in text: String) -> Range<Int>? {
        for term in terms where !term.isEmpty {
            if let range = text.firstRange(of: term) {
                return text.utf8.distance(
                    from: text.startIndex, to: range.lowerBound)..<text.utf8.distance(
                        from: text.startIndex, to: range.upperBound)
            }
        }
        return nil
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
        let whole = String(decoding: Array(text.utf8)[sentence], as: UTF8.self)
        guard whole.count > longest else { return whole }
        let words = whole.split(separator: " ")
        var end = sentence.lowerBound
        let middle = words.firstIndex { word in
            end += word.utf8.count + 1
            return end > place.lowerBound
        }
        return near(middle ?? 0, words)
    }

    /// As many words on both sides of one as there is room for.
    private static func near(_ middle: Int, _ words: [Substring]) -> String {
        var range = middle..<middle + 1
        // For the marks of what is left out, with a space each.
        var room = longest - words[middle].count - 4
        var isFull = false
        while !isFull {
            isFull = true
            if range.upperBound < words.count, words[range.upperBound].count < room {
                room -= words[range.upperBound].count + 1
                range = range.lowerBound..<range.upperBound + 1
                isFull = false
            }
            if range.lowerBound > 0, words[range.lowerBound - 1].count < room {
                room -= words[range.lowerBound - 1].count + 1
                range = range.lowerBound - 1..<range.upperBound
                isFull = false
            }
        }
        let text = words[range].joined(separator: " ")
        return (range.lowerBound > 0 ? "… " : "") + text
            + (range.upperBound < words.count ? " …" : "")
    }
}
