import SverkaMorphology
import SverkaText

/// Puts an English term into the number of the one that it replaces, with its
/// `'s`.
struct EnglishPlacer {
    private let analyzer: EnglishAnalyzer
    private let inflector: EnglishInflector

    init(analyzer: EnglishAnalyzer) {
        self.analyzer = analyzer
        inflector = EnglishInflector(analyzer: analyzer)
    }

    func placed(_ better: String, _ worse: String, _ slot: TermSlot) -> PlacedTerm {
        var found = Self.words(slot.found)
        let worse = Self.words(worse)
        var words = Self.words(better)
        guard found.count == worse.count, !found.isEmpty, !words.isEmpty else {
            return PlacedTerm(text: better, isCertain: false)
        }
        let possessive = EnglishPossessive.ending(of: found[found.count - 1])
        if EnglishPossessive.ending(of: worse[worse.count - 1]).isEmpty {
            found[found.count - 1].removeLast(possessive.count)
        }
        let head = inflector.head(of: words)
        var isCertain = takeNumber(of: found, worse, &words, head)
        if !possessive.isEmpty, EnglishPossessive.ending(of: words[words.count - 1]).isEmpty {
            let last = words.count - 1
            let endsPlural = head == last && isPlural(words[last])
            words[last] += endsPlural ? String(possessive.dropLast()) : possessive
        } else if slot.isBeforeApostrophe, words[words.count - 1].last != "s" {
            isCertain = false
        }
        let text = words.joined(separator: " ")
        return PlacedTerm(
            text: text, isCertain: isCertain && EnglishArticle.fits(slot.before, slot.found, text))
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    /// Gives a term's words the number that the worse one has in the text.
    ///
    /// - Parameter betterHead: the word of the term that has the number.
    /// - Returns: whether its form follows from what is there.
    private func takeNumber(
        of found: [String], _ worse: [String], _ words: inout [String], _ betterHead: Int
    ) -> Bool {
        let head = inflector.head(of: worse)
        let isCertain = found.indices.allSatisfy {
            $0 == head || TermPlacer.isSame(found[$0], worse[$0])
        }
        let isPlural = isPlural(words[betterHead])
        if TermPlacer.isSame(found[head], worse[head]) {
            return isCertain && self.isPlural(worse[head]) == isPlural
        }
        if inflector.isPlural(worse[head], of: found[head]) {
            // `fighter` where the list has `fighters` and `fighter jets`.
            guard isPlural else { return false }
            words[betterHead] = analyzer.readings(of: words[betterHead])[0].lemma
            return isCertain
        }
        guard inflector.isPlural(found[head], of: worse[head]) else { return false }
        if !isPlural { words[betterHead] = inflector.plural(of: words[betterHead]) }
        return isCertain && !isPlural
    }

    private func isPlural(_ word: String) -> Bool {
        let lemma = analyzer.readings(of: word)[0].lemma
        return !TermPlacer.isSame(lemma, word) && inflector.isPlural(word, of: lemma)
    }
}
