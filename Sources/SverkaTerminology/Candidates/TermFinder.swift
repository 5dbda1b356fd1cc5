import SverkaSupport
import SverkaAlignment
import SverkaMorphology
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
        _ glossary: Glossary, bank: WordFeatureCache, variants: Bool = false,
        analysed: (([GlossaryRow]) -> [RowTerms])? = nil
    ) {
        var glossary = glossary
        glossary.rows.removeAll { $0.status == .rejected }
        let terms = analysed?(glossary.rows) ?? glossary.rows.map { RowTerms($0, bank) }
        known = KnownTerms(glossary: glossary, terms: terms, bank: bank, variants: variants)
    }

    /// The byte ranges of the terms in a text, in order, none inside another.
    public func ranges(in text: String, _ side: Side, bank: WordFeatureCache) -> [Range<Int>] {
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
        /// Rows of persons whose surname it is but for the gender:
        /// `Тихановский`, where `Тихановская` stands.
        public var namesakes: [GlossaryRow]

        /// Whatever it may stand for.
        public var all: [GlossaryRow] { rows + variantOf + namesakes }
    }

    /// The terms of a text with their rows, in order, the longest at each
    /// place, none inside another.
    public func occurrences(
        in text: String, _ unit: AnalyzedText, _ side: Side, bank: WordFeatureCache
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
            let rows = entries.filter { !$0.isVariant }.map(\.row)
            let bytes = Int(words[range.lowerBound].start)..<words[range.upperBound - 1].end
            let namesakes =
                side == .russian
                ? rows.map { !Surnames.fit($0, String(text.slice(bytes)), bank.analyzer) }
                : rows.map { _ in false }
            out.append(
                Occurrence(
                    range: bytes, words: range,
                    rows: zip(rows, namesakes).filter { !$0.1 }.map(\.0),
                    variantOf: entries.filter(\.isVariant).map(\.row),
                    namesakes: zip(rows, namesakes).filter(\.1).map(\.0)))
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

/// Surnames, which are one term in both genders.
enum Surnames {
    /// Whether a text's words can be a person's name as far as the gender of
    /// the surname goes: `Тихановской` is no form of `Тихановский`.
    static func fit(_ row: GlossaryRow, _ words: String, _ analyzer: Analyzer) -> Bool {
        guard row.kind == .person, let name = row.russian.split(separator: " ").last,
            let word = words.split(separator: " ").last
        else { return true }
        let own = genders(String(name), analyzer) { $0.grammaticalCase == .nominative }
        let here = genders(String(word), analyzer) { _ in true }
        return own.isEmpty || here.isEmpty || !own.isDisjoint(with: here)
    }

    /// The genders that a name may have; none where it may have any.
    private static func genders(
        _ name: String, _ analyzer: Analyzer, where isMeant: (Tag) -> Bool
    ) -> Set<Gender> {
        let tags = analyzer.readings(of: name).map(\.tag).filter {
            $0.pos == .properNoun && isMeant($0)
        }
        let isAny = tags.contains { $0.number != .singular || $0.gender == .none }
        return isAny ? [] : Set(tags.map(\.gender))
    }

    /// Whether a person's listed name is a single word that stands in texts as
    /// a common noun too: `Знак`.
    static func isCommonNoun(
        _ words: [TermText.Word], _ name: String, of row: GlossaryRow, _ bank: WordFeatureCache
    ) -> Bool {
        guard row.kind == .person, words.count == 1 else { return false }
        return bank.analyzer.readings(of: name.lowercased()).contains {
            $0.source == .lexicon && $0.tag.pos != .properNoun
                && bank.entries.russian($0.lexeme).hash == words[0].hash
        }
    }
}
