import SverkaSupport
import SverkaText

/// The units that an article had in one of its states.
package struct ArticleState: Sendable, Equatable {
    /// A unit by its number, with its text.
    package struct Entry: Sendable, Equatable {
        package var number: UnitNumber
        package var text: String
    }

    package var document: String
    package var fingerprint: Fingerprint
    package var units: Bilingual<[Entry]>

    package init(_ document: String, _ fingerprint: Fingerprint, _ units: Bilingual<[Entry]>) {
        (self.document, self.fingerprint, self.units) = (document, fingerprint, units)
    }

    package init(_ document: String, _ units: Bilingual<[Unit]>) {
        self.init(
            document, Fingerprint(units),
            units.map { $0.map { Entry(number: $0.number, text: $0.text) } })
    }
}

/// The table of the texts of articles' units, `alignment.tsv.units`, that lies
/// beside an alignment table: by it decisions are followed into changed
/// articles, whatever rows were deleted from the table.
///
/// Its columns are `document`, `state` (a fingerprint), `language`, `unit` and
/// `text`.
package enum UnitTable {
    /// The path of the table beside that of an alignment.
    package static func path(beside table: String) -> String { table + ".units" }

    private struct Row {
        var document = ""
        var state = Fingerprint.unknown
        var side = Side.russian
        var number = UnitNumber(1)
        var text = ""
    }

    private static let columns: [Column<Row>] = [
        Column("document", \.document),
        Column("state") {
            .text($0.state.description)
        } read: { row, cell throws(TableError) in
            guard let state = Fingerprint(cell.text) else {
                throw cell.error("\(cell.text) is no state of an article")
            }
            row.state = state
        },
        Column("language") {
            .plain($0.side.language.rawValue)
        } read: { row, cell throws(TableError) in
            guard let side = Language(rawValue: cell.text).flatMap(Side.init) else {
                throw cell.error("\(cell.text) is neither ru nor en")
            }
            row.side = side
        },
        Column("unit") {
            .plain($0.number.description)
        } read: { row, cell throws(TableError) in
            guard let number = UnitNumber(cell.text) else {
                throw cell.error("\(cell.text) is no unit number")
            }
            row.number = number
        },
        Column("text", \.text),
    ]

    private static let kind = TableKind(
        name: "an unit table", columns: ["document", "state", "language", "unit", "text"])

    package static func bytes(_ states: [ArticleState]) -> [UInt8] {
        var bytes: [UInt8] = []
        // About what the other columns take.
        bytes.reserveCapacity(
            states.reduce(0) { sum, state in
                let row = state.document.utf8.count + 32
                return sum + state.units.both.joined().reduce(0) { $0 + $1.text.utf8.count + row }
            })
        columns.writeHeader(to: &bytes)
        for state in states {
            for side in Side.allCases {
                for entry in state.units[side] {
                    columns.write(
                        Row(
                            document: state.document, state: state.fingerprint, side: side,
                            number: entry.number, text: entry.text), to: &bytes)
                }
            }
        }
        return bytes
    }

    package static func states(of table: Table, path: String) throws(TableError) -> [ArticleState] {
        try table.require(kind, path: path)
        let reader = ColumnReader(columns, of: table, path: path)
        var out: [ArticleState] = []
        for line in table.rows {
            var row = Row()
            try reader.read(line, into: &row)
            if out.last?.document != row.document || out.last?.fingerprint != row.state {
                out.append(ArticleState(row.document, row.state, Bilingual(repeating: [])))
            }
            out[out.count - 1].units[row.side].append(
                ArticleState.Entry(number: row.number, text: row.text))
        }
        return out
    }
}
