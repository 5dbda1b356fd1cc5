import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText

/// Finds the terms of a glossary in texts, in any inflected form, the longest
/// first.
package struct TermFinder: Sendable {
    private let known: KnownTerms

    /// Finds some terms and nothing else.
    init(_ known: KnownTerms) { self.known = known }

    /// - Parameters:
    ///   - variants: whether the other forms that rows list are found too.
    ///   - analysed: analyses the terms of rows; for those who have several
    ///     threads for it.
    package init(
        _ glossary: Glossary, bank: WordFeatureCache, variants: Bool = false,
        analysed: (([GlossaryRow]) -> [RowTerms])? = nil
    ) {
        var glossary = glossary
        glossary.rows.removeAll { $0.status == .rejected }
        let terms = analysed?(glossary.rows) ?? glossary.rows.map { RowTerms($0, bank) }
        known = KnownTerms(glossary: glossary, terms: terms, bank: bank, variants: variants)
    }

    /// The byte ranges of the terms in a text, in order, none inside another.
    package func ranges(in text: String, _ side: Side, bank: WordFeatureCache) -> [Range<Int>] {
        ranges(known.termWords(TermText(text, side, bank), side, bank), side)
    }

    /// The same for a row of an article, by its place among those that are not
    /// rejected.
    package func ranges(in article: ArticleWords, row: Int, _ side: Side) -> [Range<Int>] {
        ranges(article.words(row, side), side)
    }

    private func ranges(_ words: [TermWord], _ side: Side) -> [Range<Int>] {
        apart(words, side).map { Self.bytes(of: words[$0]) }
    }

    /// The terms among words, none inside another.
    ///
    /// - Parameter isNone: whether words that look like a term are none.
    private func apart(
        _ words: [TermWord], _ side: Side, except isNone: (Range<Int>) -> Bool = { _ in false }
    ) -> [Range<Int>] {
        var end = 0
        return known.find(words, side).filter { range in
            guard range.lowerBound >= end, !isNone(range) else { return false }
            end = range.upperBound
            return true
        }
    }

    private static func bytes(of words: ArraySlice<TermWord>) -> Range<Int> {
        Int(words[words.startIndex].start)..<words[words.endIndex - 1].end
    }

    /// The same, each with the place of a row that has the term among those of
    /// the glossary that are not rejected.
    package func marks(
        in article: ArticleWords, row: Int, _ side: Side
    ) -> [(range: Range<Int>, row: Int)] {
        let words = article.words(row, side)
        return apart(words, side).compactMap { range in
            known.number(words[range], side).map { (Self.bytes(of: words[range]), $0) }
        }
    }

    // MARK: With their rows

    /// The terms of a text with their rows, in order, the longest at each
    /// place, none inside another.
    package func occurrences(
        in text: String, _ unit: AnalyzedText, _ side: Side, bank: WordFeatureCache
    ) -> [Occurrence] {
        let words = known.termWords(TermText(unit, bank), side, bank)
        let found = apart(words, side) { range in
            isArticleOfNext(words, range, text, side, bank)
        }.filter { !isSomethingElse(words, $0, text, side) }
        return found.map { range in
            occurrence(words, range, side) { row, bytes in
                side == .russian
                    && !Surnames.fit(row, String(text.slice(bytes)), bank.analyzer)
            }
        }
    }

    /// Whether an English word is part of a phrase or a name that is no form of its
    /// term: `in charge of`, `Chicken Kiev`.
    private func isSomethingElse(
        _ words: [TermWord], _ range: Range<Int>, _ text: String, _ side: Side
    ) -> Bool {
        guard side == .english, range.count == 1 else { return false }
        func word(_ index: Int) -> String {
            words.indices.contains(index)
                ? text.slice(Int(words[index].start)..<words[index].end).lowercased() : ""
        }
        let index = range.lowerBound
        let itself = word(index), before = word(index - 1), after = word(index + 1)
        if words[index].isNamed,
            PhraseLists.isFixedName(before)
                || after == "," && PhraseLists.isRegionOfNamesake(word(index + 2))
        {
            return true
        }
        let pair = before + " " + itself, further = word(index - 2) + " " + pair
        return [pair, pair + " " + after, further, further + " " + after].contains {
            PhraseLists.isSetPhrase($0)
        }
    }

    /// Whether the article that a term begins with is that of a noun behind it:
    /// `the Ukraine` in `the Ukraine war`.
    private func isArticleOfNext(
        _ words: [TermWord], _ range: Range<Int>, _ text: String, _ side: Side,
        _ bank: WordFeatureCache
    ) -> Bool {
        guard side == .english, range.count > 1, words.indices.contains(range.upperBound) else {
            return false
        }
        func slice(_ index: Int) -> Substring {
            text.slice(Int(words[index].start)..<words[index].end)
        }
        let last = words[range.upperBound - 1], next = words[range.upperBound]
        guard Int(next.start) == last.end + 1, !next.isPunctuation,
            slice(range.lowerBound).lowercased() == "the",
            // `the Ukraine's army`
            !["'s", "’s"].contains(where: slice(range.upperBound - 1).hasSuffix)
        else { return false }
        var noun = slice(range.upperBound)
        guard noun.first?.isLowercase == true else { return false }
        return noun.withUTF8 { bank.entries.english($0).pos == .noun }
    }

    /// - Parameter isNamesake: whether a row's person is another one of the
    ///   surname that stands in bytes of the text.
    private func occurrence(
        _ words: [TermWord], _ range: Range<Int>, _ side: Side,
        _ isNamesake: (GlossaryRow, Range<Int>) -> Bool
    ) -> Occurrence {
        let key = words[range].reduce(TermKey.start) { $0.next($1.lemma) }
        var entries = known.entries(key, side).filter { $0.fits(words[range], side) }
        // `ВОЗ` is the acronym, although `воз` may be written so.
        if entries.contains(where: { $0.shape.capitals[side.rawValue] != 0 }) {
            entries.removeAll { $0.shape.capitals[side.rawValue] == 0 }
        }
        let bytes = Self.bytes(of: words[range])
        var out = Occurrence(range: bytes, words: range)
        for entry in entries {
            if entry.isVariant {
                out.variantOf.append(entry.row)
            } else if isNamesake(entry.row, bytes) {
                out.namesakes.append(entry.row)
            } else {
                out.rows.append(entry.row)
            }
        }
        return out
    }
}
