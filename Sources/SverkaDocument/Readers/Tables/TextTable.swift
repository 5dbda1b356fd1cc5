import SverkaSupport
import SverkaText

/// A table that holds texts, as spreadsheets keep it.
struct TextTable {
    struct Cell {
        /// From 0.
        var column: Int
        /// With white space folded; never empty.
        var text: String
        var line: Int
        var bytes: Range<Int>
    }

    /// The cells of each row that have text in them.
    var rows: [[Cell]] = []

    /// The blocks of the rows of two columns, a text and its translation: both
    /// with the key of their row.
    ///
    /// - Parameters:
    ///   - language: that of the only column to be read, where the table is one
    ///     file of a pair.
    ///   - name: that of the table, before the numbers of its rows.
    /// - Returns: nil where there are no such columns.
    func blocks(_ language: Language?, name: String = "") -> [RawBlock]? {
        guard
            let found = LanguageColumns(
                ofTable: rows.map { $0.map { CellText(column: $0.column, text: $0.text) } })
        else { return nil }
        var out: [RawBlock] = []
        for (number, row) in rows.enumerated() where number > 0 || !isHeader(row, found.columns) {
            let key = CounterpartKey("\(name)\(number + 1)")
            for cell in row {
                guard let side = Side.allCases.first(where: { found.columns[$0] == cell.column }),
                    language == nil || side.language == language
                else { continue }
                out.append(
                    RawBlock(
                        text: cell.text, line: cell.line, bytes: cell.bytes,
                        language: side.language, counterpart: language == nil ? key : nil))
            }
        }
        return out
    }

    /// Whether the first row names what stands below: no Russian above a column
    /// of Russian, or known names of columns.
    private func isHeader(_ row: [Cell], _ columns: Bilingual<Int>) -> Bool {
        let texts = columns.map { column in row.first { $0.column == column }?.text ?? "" }
        if TableHeadings.areHeadings(texts) { return true }
        guard rows.count > 1, !texts.russian.isEmpty else { return false }
        return texts.russian.utf8.allSatisfy { $0 < 0x80 }
            && texts.russian.utf8.contains { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
            && texts.russian.utf8.count <= Self.longestHeading
    }

    private static let longestHeading = 40

    /// Says what a table of ours is to be given as; nil for any other.
    var refusal: Message? {
        let header = Set((rows.first ?? []).map { $0.text.lowercased() })
        guard header.isSuperset(of: ["ru", "en"]) else { return nil }
        if header.contains("document") {
            return "it is an alignment table; give the articles here, and the table with --keep"
        }
        if header.contains("concept") || header.contains("status") {
            return "it is a glossary; give it with --glossary"
        }
        return nil
    }
}
