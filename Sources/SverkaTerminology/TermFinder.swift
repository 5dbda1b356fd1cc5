import SverkaAlignment
import SverkaText

/// The words of an article's rows as the look-up of terms needs them, kept
/// from counting so that the review page need not analyse the text again.
public struct ArticleWords: Sendable {
    /// Two entries a row that is not rejected: Russian, English.
    private(set) var texts: [[TermWord]] = []

    mutating func append(_ words: [TermWord]) { texts.append(words) }

    func words(_ row: Int, _ side: Side) -> [TermWord] { texts[row * 2 + side.rawValue] }
}

/// Finds the terms of a glossary in texts, in any inflected form, the longest
/// first.
public struct TermFinder: Sendable {
    private let known: KnownTerms

    /// - Parameters:
    ///   - variants: whether the other forms that rows list are found too.
    ///   - analysed: analyses the terms of rows; for those who have several
    ///     threads for it.
    public init(
        _ glossary: Glossary, bank: FeatureBank, variants: Bool = false,
        analysed: (([GlossaryRow]) -> [RowTerms])? = nil
    ) {
        var glossary = glossary
        glossary.rows.removeAll { $0.status == .rejected }
        let terms = analysed?(glossary.rows) ?? glossary.rows.map { RowTerms($0, bank) }
        known = KnownTerms(glossary: glossary, terms: terms, bank: bank, variants: variants)
    }

    /// The byte ranges of the terms in a text, in order, none inside another.
    public func ranges(in text: String, _ side: Side, bank: FeatureBank) -> [Range<Int>] {
        ranges(TermText(text, side, bank).termWords, side)
    }

    /// The same for a row of an article, by its place among those that are not
    /// rejected.
    public func ranges(in article: ArticleWords, row: Int, _ side: Side) -> [Range<Int>] {
        ranges(article.words(row, side), side)
    }

    /// A place where a term of the glossary stands.
    public struct Occurrence: Sendable {
        /// Bytes of the text.
        public var range: Range<Int>
        /// Its tokens.
        public var words: Range<Int>
        /// The rows that have the term, of one concept or several.
        public var rows: [GlossaryRow]
        /// The rows that list it as another form of their term.
        public var variantOf: [GlossaryRow]
    }

    /// The terms of a text with their rows, in order, the longest at each
    /// place, none inside another.
    public func occurrences(
        in text: String, _ unit: UnitWords, _ side: Side, bank: FeatureBank
    ) -> [Occurrence] {
        let words = TermText(text, unit, side, bank).termWords
        var out: [Occurrence] = []
        var end = 0
        for range in known.find(words, side) where range.lowerBound >= end {
            let key = words[range].reduce(TermKey.seed) { TermKey.next($0, $1.hash) }
            var entries = known.entries(key, side).filter { $0.fits(words[range], side) }
            // `ВОЗ` is the acronym, although `воз` may be written so.
            if entries.contains(where: { $0.capitals[side.rawValue] != 0 }) {
                entries.removeAll { $0.capitals[side.rawValue] == 0 }
            }
            out.append(
                Occurrence(
                    range: Int(words[range.lowerBound].start)..<words[range.upperBound - 1].end,
                    words: range, rows: entries.filter { !$0.isVariant }.map(\.row),
                    variantOf: entries.filter(\.isVariant).map(\.row)))
            end = range.upperBound
        }
        return out
    }

    private func ranges(_ words: [TermWord], _ side: Side) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var end = 0
        for range in known.find(words, side) where range.lowerBound >= end {
            out.append(Int(words[range.lowerBound].start)..<words[range.upperBound - 1].end)
            end = range.upperBound
        }
        return out
    }
}
