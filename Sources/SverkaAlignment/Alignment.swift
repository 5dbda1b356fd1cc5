import SverkaMorphology
import SverkaText

/// An alignment of one article or pair of files: which units say the same.
public struct Alignment: Sendable {
    /// Units of both sides that belong together, or some of one side that have
    /// no counterpart.
    @usableFromInline package struct Row: Sendable, Equatable {
        /// Positions among the units of each side, rising.
        package var units: Bilingual<[Int]>
        /// The chance that these units and no others belong together, 0 to 1;
        /// of a one-sided row, that it has no counterpart.
        package var confidence: Double
        /// Share of the weight of its words that the evidence reaches, about 0
        /// to 1; 0 for rows that were not searched for.
        package var explained = 0.0
        /// Why its sides were paired; nil unless it was asked for.
        package var evidence: Evidence?
        /// Whether a constraint has put it there, or the document's format.
        package var isFixed: Bool
        /// Whether the document's format says that somebody has settled it.
        package var isSettled = false
        package var flags: [Flag]

        package init(
            _ units: Bilingual<[Int]>, confidence: Double, isFixed: Bool = false,
            flags: [Flag] = []
        ) {
            self.units = units
            self.confidence = confidence
            self.isFixed = isFixed
            self.flags = flags
        }

        @usableFromInline package var isPaired: Bool {
            !units.russian.isEmpty && !units.english.isEmpty
        }
    }

    /// What the document is called: a path, or the name that was given.
    public var document: String
    /// The units of each side, in order.
    package var units: Bilingual<[Unit]>
    /// Every unit once, in the order of the document.
    package var rows: [Row]
    /// The units as they were analysed for aligning.
    private var texts: Bilingual<[AnalyzedText]>

    @usableFromInline package init(document: String, units: Bilingual<[Unit]>, rows: [Row]) {
        self.init(
            document: document, units: units, rows: rows,
            texts: Bilingual { side in units[side].map { AnalyzedText($0.text, side) } })
    }

    init(
        document: String, units: Bilingual<[Unit]>, rows: [Row], texts: Bilingual<[AnalyzedText]>
    ) {
        self.document = document
        self.units = units
        self.rows = rows
        self.texts = texts
    }

    @usableFromInline package func units(_ row: Row, _ side: Side) -> [Unit] {
        row.units[side].map { units[side][$0] }
    }

    /// The text of one side of a row.
    @usableFromInline package func text(_ row: Row, _ side: Side) -> String {
        let places = row.units[side]
        if places.count == 1 { return units[side][places[0]].text }
        return units(row, side).map(\.text).joined(separator: " ")
    }

    /// The text of one side of a row with its tokens.
    package func analyzed(_ row: Row, _ side: Side) -> AnalyzedText {
        AnalyzedText.joined(row.units[side].map { texts[side][$0] }, side)
    }

    /// The tokens of a unit.
    package func analyzed(_ unit: Int, _ side: Side) -> AnalyzedText { texts[side][unit] }

    /// The numbers of one side of a row, as tables show them: `4+5`.
    @usableFromInline package func numbers(_ row: Row, _ side: Side) -> String {
        units(row, side).map(\.number.description).joined(separator: "+")
    }
}

extension Alignment.Row {
    /// A row that the document's format gives.
    init(_ given: FormatPairs.Row) {
        self.init(
            given.units, confidence: given.isSettled ? 1 : FormatPairs.confidence, isFixed: true)
        isSettled = given.isSettled
    }
}
