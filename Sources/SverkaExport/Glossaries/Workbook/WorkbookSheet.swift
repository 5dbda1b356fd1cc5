import SverkaSupport
import SverkaTerminology

/// The sheet of a table, with its texts and what it had no room for.
struct WorkbookSheet {
    /// What a sheet and a cell have room for, the header among the rows
    /// (Excel's specifications and limits).
    private static let mostRows = 1_048_576
    private static let mostUnits = 32_767

    private let table: Table
    private let rows: ArraySlice<Table.Row>
    /// Of the columns, in characters.
    private var widths: [Int] = []
    private(set) var strings = WorkbookStrings()
    private(set) var omissions: [Message] = []
    private var cut = 0

    init(_ table: Table) {
        self.table = table
        rows = table.rows.prefix(Self.mostRows - 1)
        if rows.count < table.rows.count {
            omissions.append(
                "\(table.rows.count - rows.count) rows not written: xlsx has no room for more")
        }
        widths = table.columns.indices.map(width)
    }

    /// All cells, `$A$1:$S$20`.
    var range: String {
        "$A$1:$\(Self.letters(table.columns.count - 1))$\(rows.count + 1)"
    }

    mutating func xml() -> String {
        let all = range.filter { $0 != "$" }
        var out = "<worksheet xmlns=\"\(SpreadsheetML.namespace)\"><dimension ref=\"\(all)\"/>"
        out += Self.frozenHeader + columns + "<sheetData>"
        out += row(1, table.columns, style: SpreadsheetML.headerFormat)
        for (index, row) in rows.enumerated() {
            out += self.row(index + 2, row.values, style: SpreadsheetML.textFormat)
        }
        out += "</sheetData><autoFilter ref=\"\(all)\"/>" + statusList
        out += """
            <pageSetup paperSize="9" orientation="landscape"/><ignoredErrors>\
            <ignoredError sqref="\(all)" numberStoredAsText="1"/></ignoredErrors></worksheet>
            """
        if cut > 0 {
            omissions.append(
                "\(counted(cut, "value")) cut to 32,767 characters: xlsx has room for no more")
        }
        return out
    }

    private static let frozenHeader = """
        <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
        activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
        """

    /// The widths of the columns, with room for the filter's button.
    private var columns: String {
        let columns = widths.enumerated().map { index, width in
            "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(width + 2)\" customWidth=\"1\"/>"
        }
        return "<cols>\(columns.joined())</cols>"
    }

    private mutating func row(_ number: Int, _ values: [String], style: Int) -> String {
        var out = "<row r=\"\(number)\""
        // In points, of which a row has up to 409.
        let height = min(15 * lines(values), 405)
        out += height > 15 ? " ht=\"\(height)\">" : ">"
        for (column, value) in values.enumerated() where !value.isEmpty {
            out += "<c r=\"\(Self.letters(column))\(number)\" s=\"\(style)\" t=\"s\"><v>"
            out += "\(strings.number(shortened(value)))</v></c>"
        }
        return out + "</row>"
    }

    /// As much of a text as a cell has room for, in units of UTF-16.
    private mutating func shortened(_ text: String) -> String {
        guard text.utf16.count > Self.mostUnits else { return text }
        cut += 1
        var room = Self.mostUnits
        return String(
            text.prefix { character in
                room -= character.utf16.count
                return room >= 0
            })
    }

    /// Room for the longest line of a column, within bounds that leave
    /// several columns on a screen.
    private func width(_ column: Int) -> Int {
        let lines = rows.lazy.flatMap { Self.lines($0.values[column]) }.map(\.count)
        return min(max(lines.max() ?? 0, table.columns[column].count + 3, 8), 42)
    }

    private static func lines(_ text: String) -> [Substring] {
        text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    /// How many lines a row of cells takes, about.
    private func lines(_ values: [String]) -> Int {
        zip(values, widths).map { value, width in
            Self.lines(value).reduce(0) {
                $0 + max(1, ($1.count + width - 1) / width)
            }
        }.max() ?? 1
    }

    /// The words that a status can be, to choose from.
    private var statusList: String {
        guard let column = table.column("status") else { return "" }
        let words = GlossaryRow.Status.allCases.map(\.rawValue)
        let letters = Self.letters(column)
        return """
            <dataValidations count="1"><dataValidation type="list" allowBlank="1" \
            showErrorMessage="1" errorTitle="status" error="Write one of \
            \(words.joined(separator: ", "))." \
            sqref="\(letters)2:\(letters)\(Self.mostRows)"><formula1>\
            "\(words.joined(separator: ","))"</formula1></dataValidation></dataValidations>
            """
    }

    /// The name of a column, from 0: `A` to `Z`, `AA` and so on.
    private static func letters(_ column: Int) -> String {
        let letter = String(UnicodeScalar(UInt8(0x41 + column % 26)))
        return column < 26 ? letter : letters(column / 26 - 1) + letter
    }
}
