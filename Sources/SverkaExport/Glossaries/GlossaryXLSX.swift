import SverkaSupport
import SverkaTerminology
import SverkaText

/// All columns as a workbook of one sheet (ECMA-376, SpreadsheetML). Every cell
/// is text: a term that begins with `=` is none to be computed.
struct GlossaryXLSX: GlossaryFormat {
    static let name = "xlsx"
    static let carries: Set<String> = ["*", "title", "author"]
    static let isBinary = true

    func export(_ glossary: ExportedGlossary) -> GlossaryExport {
        let bytes = Glossary(rows: glossary.rows, otherColumns: glossary.otherColumns).bytes()
        // The same cells as the table's, read back from it.
        guard let table = try? Table(parsing: bytes, path: "") else {
            return GlossaryExport(bytes: [])
        }
        var sheet = Sheet(table)
        let main = sheet.xml()
        let package = OfficePackage(
            title: glossary.title, author: glossary.author, mainName: "xl/workbook.xml",
            mainType: "spreadsheetml.sheet.main", main: Self.workbook(sheet.range),
            parts: [
                .init(
                    kind: "worksheet", name: "worksheets/sheet1.xml",
                    type: "spreadsheetml.worksheet", xml: main),
                .init(
                    kind: "styles", name: "styles.xml", type: "spreadsheetml.styles",
                    xml: Self.styles),
                .init(
                    kind: "sharedStrings", name: "sharedStrings.xml",
                    type: "spreadsheetml.sharedStrings", xml: sheet.strings.xml),
            ])
        return GlossaryExport(bytes: package.bytes(), omissions: sheet.omissions)
    }

    private static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

    /// One sheet, whose first row is repeated on every printed page.
    ///
    /// - Parameter range: the cells that the filter is for, `$A$1:$S$20`.
    private static func workbook(_ range: String) -> String {
        """
        <workbook xmlns="\(namespace)" xmlns:r="\(OfficePackage.relationships)">\
        <sheets><sheet name="Glossary" sheetId="1" r:id="rId1"/></sheets><definedNames>\
        <definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Glossary!\(range)\
        </definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Glossary!$1:$1\
        </definedName></definedNames></workbook>
        """
    }

    /// The formats of cells by number: 0 for none, 1 text, 2 the header.
    /// `numFmtId` 49 is text, in which what is typed stays as it is.
    private static let styles = """
        <styleSheet xmlns="\(namespace)">\
        <fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font>\
        <font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>\
        <fills count="3"><fill><patternFill patternType="none"/></fill>\
        <fill><patternFill patternType="gray125"/></fill>\
        <fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill></fills>\
        <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
        <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
        <cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>\
        <xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" \
        applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>\
        <xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" \
        applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs>\
        <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>\
        </styleSheet>
        """

    /// The texts of all cells, each once.
    private struct Strings {
        private var numbers: [String: Int] = [:]
        private var items = ""

        /// The number of a text, from 0.
        mutating func number(_ text: String) -> Int {
            if let known = numbers[text] { return known }
            numbers[text] = numbers.count
            items += "<si><t xml:space=\"preserve\">\(Markup.escaped(Self.literal(text)))</t></si>"
            return numbers.count - 1
        }

        /// With `_x0041_` in a text, which would be read as `A`, kept from it
        /// (ECMA-376 part 1, 22.9.2.19).
        private static func literal(_ text: String) -> String {
            guard text.contains("_x") else { return text }
            return text.replacing(#/_x(?=[0-9A-Fa-f]{4}_)/#, with: "_x005F_x")
        }

        var xml: String {
            "<sst xmlns=\"\(namespace)\" uniqueCount=\"\(numbers.count)\">\(items)</sst>"
        }
    }

    /// The sheet at work.
    private struct Sheet {
        /// What a sheet and a cell have room for, the header among the rows
        /// (Excel's specifications and limits).
        private static let mostRows = 1_048_576
        private static let mostUnits = 32_767

        private let table: Table
        private let rows: ArraySlice<Table.Row>
        /// Of the columns, in characters.
        private var widths: [Int] = []
        private(set) var strings = Strings()
        private(set) var omissions: [String] = []
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
            var out = "<worksheet xmlns=\"\(namespace)\"><dimension ref=\"\(all)\"/>"
            out += """
                <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" \
                activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>
                """
            for column in table.columns.indices {
                out += "<col min=\"\(column + 1)\" max=\"\(column + 1)\" "
                out += "width=\"\(widths[column] + 2)\" customWidth=\"1\"/>"
            }
            out += "</cols><sheetData>" + row(1, table.columns, style: 2)
            for (index, values) in rows.enumerated() {
                out += row(index + 2, values.values, style: 1)
            }
            out += "</sheetData><autoFilter ref=\"\(all)\"/>" + statusList
            out += """
                <pageSetup paperSize="9" orientation="landscape"/><ignoredErrors>\
                <ignoredError sqref="\(all)" numberStoredAsText="1"/></ignoredErrors></worksheet>
                """
            if cut > 0 {
                omissions.append(
                    "\(cut) value\(cut == 1 ? "" : "s") cut to 32,767 characters: xlsx has room for no more"
                )
            }
            return out
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
            let lines = rows.lazy.flatMap { $0.values[column].split(separator: "\n") }.map(\.count)
            return min(max(lines.max() ?? 0, table.columns[column].count + 3, 8), 42)
        }

        /// How many lines a row of cells takes, about.
        private func lines(_ values: [String]) -> Int {
            zip(values, widths).map { value, width in
                value.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
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
}
