import SverkaAlignment
import SverkaSupport
import SverkaText

/// A row of an alignment table.
package struct AlignmentRow: Sendable, Equatable {
    package var document = ""
    /// Number of the row within the document, from 1.
    package var pair = 0
    package var units = Bilingual<[UnitNumber]>(repeating: [])
    package var origin: RowOrigin?
    /// 0 to 1.
    package var confidence = 0.0
    package var status = RowStatus.proposed
    package var flags: [Flag] = []
    /// The name of a `RowProblem`; empty for none.
    package var problem = ""
    /// The reviewer's.
    package var note = ""
    package var texts = Bilingual(repeating: "")
    /// Columns that are the reviewer's own, by name.
    package var other: [String: String] = [:]
    /// File and line that it was read from: `out/alignment.tsv:7`.
    package var place = ""
    /// The columns that its units were read from, from 1.
    var columns = Bilingual(repeating: 0)

    package init() {}

    /// Its units as messages name them: `4+5|6`.
    package var numbers: String { "\(units.russian.joined)|\(units.english.joined)" }

    package var isDecided: Bool { status != .proposed }

    var isEmpty: Bool { units.russian.isEmpty && units.english.isEmpty }

    /// Whether it pairs other units than those that a run proposed in it.
    var isEdited: Bool {
        guard let origin, origin.isProposal else { return !isEmpty }
        return Side.allCases.contains { Set(origin.units[$0]) != Set(units[$0]) }
    }

    /// Whether a reviewer has written into it beside the units and the status.
    var isAnnotated: Bool { !note.isEmpty || other.values.contains { !$0.isEmpty } }
}
