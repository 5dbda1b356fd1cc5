import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// Holds texts against a glossary; belongs to one thread.
///
/// Each kind of finding is a rule of its own in `CheckRules`; what all of them
/// look at is a `CheckedText`: the alignment, and the terms in each unit.
public final class Checker {
    /// A glossary made ready for checking, for all threads.
    public struct Terms: Sendable {
        let finder: TermFinder
        let concepts: CheckedConcepts

        /// - Parameters:
        ///   - glossary: decided rows; those of the built-in list yield notes.
        ///   - analysed: analyses the terms of rows; for those who have several
        ///     threads for it.
        public init(
            _ glossary: Glossary, bank: WordFeatureCache,
            analysed: (([GlossaryRow]) -> [RowTerms])? = nil
        ) {
            finder = TermFinder(glossary, bank: bank, variants: true, analysed: analysed)
            concepts = CheckedConcepts(glossary)
        }
    }

    private let terms: Terms
    private let bank: WordFeatureCache
    private let placer: TermPlacer
    /// The side that the other is a translation of.
    public var source: Side = .russian
    /// What kinds count as, where it is not the usual. Notes of the built-in
    /// list and in quotations stay notes.
    public var levels: [Finding.Kind: Finding.Level] = [:]

    public init(_ terms: Terms, bank: WordFeatureCache) {
        self.terms = terms
        self.bank = bank
        placer = TermPlacer(bank: bank)
    }

    /// The findings in an alignment's units, in reading order.
    ///
    /// Their place is a unit and bytes of its text; see `UnitFinding`.
    public func findings(in alignment: Alignment) -> [UnitFinding] {
        let text = CheckedText(alignment, finder: terms.finder, bank: bank)
        let context = CheckContext(
            concepts: terms.concepts, source: source, bank: bank, placer: placer)
        var out: [UnitFinding] = []
        for rule in CheckRules.all { out += rule(text, context) }
        return out.compactMap { levelled($0, text) }.sorted {
            ($0.side.rawValue, $0.unit, $0.range.lowerBound, $0.kind.rawValue)
                < ($1.side.rawValue, $1.unit, $1.range.lowerBound, $1.kind.rawValue)
        }
    }

    /// With the severity it counts as; nil where it is not reported.
    private func levelled(_ spot: UnitFinding, _ text: CheckedText) -> UnitFinding? {
        var spot = spot
        if let level = levels[spot.kind] {
            guard let severity = level.severity else { return nil }
            spot.severity = severity
        }
        let isQuoted = text.isQuoted(spot)
        if spot.isAdvice || isQuoted { spot.severity = .note }
        if isQuoted { spot.replacement = nil }
        return spot
    }
}

/// A finding by the unit it stands in.
public struct UnitFinding: Sendable, Equatable {
    public var side: Side
    /// Place of the unit among those of its side.
    public var unit: Int
    /// Bytes of the unit's text.
    public var range: Range<Int>
    public var kind: Finding.Kind
    public var severity: Finding.Severity
    public var found: String
    public var expected: [String] = []
    public var message: String
    /// Whether only the built-in list says so.
    public var isAdvice = false
    /// What can take its place without a second look; see `TermPlacer`.
    public var replacement: String?
}

/// What rules go by, besides the text.
struct CheckContext {
    let concepts: CheckedConcepts
    /// The side that the other is a translation of.
    let source: Side
    let bank: WordFeatureCache
    let placer: TermPlacer
}

/// The rows of each concept of a glossary, the preferred ones first.
struct CheckedConcepts: Sendable {
    private var rows: [String: [GlossaryRow]] = [:]

    init(_ glossary: Glossary) {
        for status in [GlossaryRow.Status.preferred, .admitted, .proposed, .deprecated] {
            for row in glossary.rows where row.status == status {
                rows[row.concept, default: []].append(row)
            }
        }
    }

    subscript(concept: String) -> [GlossaryRow] { rows[concept] ?? [] }
}

extension GlossaryRow {
    /// Whether the rendering may stand.
    var isAllowed: Bool { status == .preferred || status == .admitted || status == .proposed }
}
