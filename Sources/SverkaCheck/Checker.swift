import SverkaAlignment
import SverkaMorphology
import SverkaTerminology
import SverkaText

/// Holds texts against a glossary; belongs to one thread.
///
/// Each kind of finding is a rule of its own in `CheckRules`; what all of them
/// look at is a `CheckedText`: the alignment, and the terms in each unit.
public final class Checker {
    private let finder: TermFinder
    private let concepts: CheckedConcepts
    private let bank: FeatureBank
    /// The side that the other is a translation of.
    public var source: Side = .russian
    /// Severities that differ from the usual ones.
    public var severities: [Finding.Kind: Finding.Severity] = [:]

    /// - Parameter glossary: decided rows; `proposed` ones of the built-in
    ///   list yield notes.
    public init(_ glossary: Glossary, bank: FeatureBank) {
        concepts = CheckedConcepts(glossary)
        self.bank = bank
        finder = TermFinder(glossary, bank: bank)
    }

    /// The findings in an alignment's units, in reading order.
    ///
    /// Their place is a unit and bytes of its text; see `Finding.Spot`.
    public func findings(in alignment: Alignment) -> [Finding.Spot] {
        let text = CheckedText(alignment, finder: finder, bank: bank)
        var out: [Finding.Spot] = []
        for rule in CheckRules.all { out += rule(text, concepts, source, bank) }
        for index in out.indices {
            if let severity = severities[out[index].kind] { out[index].severity = severity }
            if text.isQuoted(out[index]) { out[index].severity = .note }
        }
        return out.sorted {
            ($0.side.rawValue, $0.unit, $0.range.lowerBound, $0.kind.rawValue)
                < ($1.side.rawValue, $1.unit, $1.range.lowerBound, $1.kind.rawValue)
        }
    }
}

extension Finding {
    /// A finding by the unit it stands in.
    public struct Spot: Sendable, Equatable {
        public var side: Side
        /// Place of the unit among those of its side.
        public var unit: Int
        /// Bytes of the unit's text.
        public var range: Range<Int>
        public var kind: Kind
        public var severity: Severity
        public var found: String
        public var expected: [String] = []
        public var message: String
    }
}

/// The rows of each concept of a glossary, the preferred ones first.
struct CheckedConcepts {
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

/// An alignment with the terms in each of its units.
struct CheckedText {
    let alignment: Alignment
    /// Terms by side and unit.
    let terms: [[[TermFinder.Occurrence]]]
    /// The paired rows in order, and the place of each among them.
    private let paired: [Int]
    private let places: [Int: Int]

    init(_ alignment: Alignment, finder: TermFinder, bank: FeatureBank) {
        self.alignment = alignment
        terms = Side.allCases.map { side in
            let units = side == .russian ? alignment.russian : alignment.english
            return units.map { finder.occurrences(in: $0.text, side, bank: bank) }
        }
        paired = alignment.rows.indices.filter {
            alignment.rows[$0].isPaired && alignment.rows[$0].status != .rejected
        }
        places = Dictionary(
            uniqueKeysWithValues: paired.enumerated().map { ($0.element, $0.offset) })
    }

    func units(_ side: Side) -> [Unit] {
        side == .russian ? alignment.russian : alignment.english
    }

    func text(_ side: Side, _ unit: Int, _ range: Range<Int>) -> String {
        String(units(side)[unit].text.slice(range))
    }

    /// Units of one side of a row and of its paired neighbours.
    func neighbourhood(_ row: Int, _ side: Side) -> [Int] {
        guard let place = places[row] else { return [] }
        return paired[max(0, place - 1)...min(paired.count - 1, place + 1)].flatMap {
            side == .russian ? alignment.rows[$0].russian : alignment.rows[$0].english
        }
    }

    /// Whether a finding stands between quotation marks; numbers and what is
    /// left untranslated are the same there.
    func isQuoted(_ spot: Finding.Spot) -> Bool {
        guard spot.kind == .deprecated || spot.kind == .inconsistent else { return false }
        let text = units(spot.side)[spot.unit].text
        var depth = 0
        var straight = false
        var offset = 0
        for scalar in text.unicodeScalars {
            if offset >= spot.range.lowerBound { break }
            switch scalar {
            case "«", "“", "„": depth += 1
            case "»", "”": depth = max(0, depth - 1)
            case "\"": straight.toggle()
            default: break
            }
            offset += UTF8.width(scalar)
        }
        return depth > 0 || straight
    }
}
