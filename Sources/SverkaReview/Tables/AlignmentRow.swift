import SverkaAlignment
import SverkaSupport
import SverkaText

/// A row of an alignment table.
public struct AlignmentRow: Sendable, Equatable {
    public var document = ""
    /// Number of the row within the document, from 1.
    public var pair = 0
    public var units = Bilingual<[UnitNumber]>(repeating: [])
    package var origin: RowOrigin?
    /// 0 to 1.
    public var confidence = 0.0
    public var status = RowStatus.proposed
    public var flags: [Flag] = []
    /// The name of a `RowProblem`; empty for none.
    public var problem = ""
    /// The reviewer's.
    public var note = ""
    public var texts = Bilingual(repeating: "")
    /// Columns that are the reviewer's own, by name.
    public var other: [String: String] = [:]
    /// File and line that it was read from: `out/alignment.tsv:7`.
    public var place = ""
    /// The columns that its units were read from, from 1.
    var columns = Bilingual(repeating: 0)

    public init() {}

    /// Its units as messages name them: `4+5|6`.
    public var numbers: String { "\(units.russian.joined)|\(units.english.joined)" }

    public var isDecided: Bool { status != .proposed }

    var isEmpty: Bool { units.russian.isEmpty && units.english.isEmpty }

    /// Whether it pairs other units than those that a run proposed in it.
    var isEdited: Bool {
        guard let origin, origin.isProposal else { return !isEmpty }
        return Side.allCases.contains { Set(origin.units[$0]) != Set(units[$0]) }
    }

    /// Whether a reviewer has written into it beside the units and the status.
    var isAnnotated: Bool { !note.isEmpty || other.values.contains { !$0.isEmpty } }
}
