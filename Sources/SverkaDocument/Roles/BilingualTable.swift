import SverkaText

/// Tables of an article in which a text stands beside its translation, or above
/// it: what stands in one row belongs together.
///
/// It is strong evidence and no more: nobody has said so.
enum BilingualTable {
    /// Gives the units of such rows a key, and the language of their column.
    ///
    /// - Parameters:
    ///   - units: those of a document, in its order.
    ///   - blocks: what they were read from, one each.
    /// - Cost: linear, n log n in the number of cells.
    static func pair(_ units: inout [Unit], _ blocks: [RawBlock]) {
        var tables: [Int: [Int]] = [:]
        for (index, block) in blocks.enumerated() {
            if let cell = block.cell { tables[cell.table, default: []].append(index) }
        }
        for (number, table) in tables.sorted(by: { $0.key < $1.key }) {
            let rows = rows(table, blocks)
            for (row, pair) in columns(rows) ?? alternating(rows) {
                for (place, (russian, english)) in zip(pair.russian, pair.english).enumerated() {
                    let key = CounterpartKey("table \(number + 1) row \(row + 1) \(place + 1)")
                    for (index, language) in [(russian, Language.russian), (english, .english)] {
                        units[index].counterpart = key
                        units[index].language = language
                        units[index].reason = ""
                    }
                }
            }
        }
    }

    /// A cell with the blocks in it.
    private struct Cell {
        var column: Int
        var blocks: [Int]
        var text: String

        /// Characters of the text.
        var length: Double { Double(text.unicodeScalars.count) }
        var hasLetters: Bool { text.unicodeScalars.contains { $0.properties.isAlphabetic } }
    }

    /// Blocks of a row that are a text, and those that are its translation; as
    /// many on either side.
    private typealias Pair = (row: Int, blocks: Bilingual<[Int]>)

    /// The cells of each row that have letters in them.
    private static func rows(
        _ table: [Int], _ blocks: [RawBlock]
    ) -> [(number: Int, cells: [Cell])] {
        var rows: [Int: [Int: [Int]]] = [:]
        for index in table {
            guard let cell = blocks[index].cell else { continue }
            rows[cell.row, default: [:]][cell.column, default: []].append(index)
        }
        return rows.sorted { $0.key < $1.key }.map { number, columns in
            let cells = columns.sorted { $0.key < $1.key }.map { column, places in
                Cell(
                    column: column, blocks: places,
                    text: places.map { blocks[$0].text }.joined(separator: " "))
            }
            return (number, cells.filter(\.hasLetters))
        }
    }

    // MARK: Two columns

    /// The least share of rows with a text in both columns.
    private static let leastShare = 0.5

    /// The rows of a table of which one column is the translation of another;
    /// nil of any other table.
    private static func columns(
        _ rows: [(number: Int, cells: [Cell])]
    ) -> [Pair]? {
        guard
            let found = LanguageColumns(
                rows.map { $0.cells.map { CellText(column: $0.column, text: $0.text) } }),
            found.share >= leastShare
        else { return nil }
        return rows.enumerated().compactMap { place, row in
            let cells = found.columns.map { column in
                row.cells.first { $0.column == column }
            }
            guard let russian = cells.russian, let english = cells.english else { return nil }
            // Headings of columns may be in one language.
            if place == 0, rows.count > 1 {
                guard Side(lettersOf: russian.text) == .russian,
                    Side(lettersOf: english.text) == .english
                else { return nil }
            }
            return pair(row.number, russian, english)
        }
    }

    /// Characters of one side for one of the other, and those that each has
    /// besides, beyond which cells of several paragraphs are no translations.
    private static let mostLonger = 2.5
    private static let overhead = 20.0

    /// Cells of one row, where each has one paragraph, or as many as the other.
    private static func pair(_ row: Int, _ russian: Cell, _ english: Cell) -> Pair? {
        guard russian.blocks.count == english.blocks.count else { return nil }
        let lengths = [russian.length + overhead, english.length + overhead].sorted()
        guard russian.blocks.count == 1 || lengths[1] <= lengths[0] * mostLonger else { return nil }
        return (row, Bilingual(russian: russian.blocks, english: english.blocks))
    }

    // MARK: One column

    /// The least number of rows that show that languages take turns.
    private static let leastRows = 4

    /// The rows of a table of one column of text in which languages take turns,
    /// each with the one below it; a heading may stand above them.
    private static func alternating(
        _ rows: [(number: Int, cells: [Cell])]
    ) -> [Pair] {
        let texts = rows.compactMap { row -> (number: Int, cell: Cell)? in
            let cells = row.cells.filter { !Identifiers.isOne($0.text) }
            return cells.count == 1 ? (row.number, cells[0]) : nil
        }
        guard texts.count >= leastRows, texts.count == rows.count(where: { !$0.cells.isEmpty }),
            Set(texts.map(\.cell.column)).count == 1
        else { return [] }
        let sides = texts.compactMap { Side(lettersOf: $0.cell.text) }
        let start = texts.count % 2
        guard sides.count == texts.count,
            (start + 1..<sides.count).allSatisfy({ sides[$0] != sides[$0 - 1] }),
            Side.allCases.allSatisfy({ side in
                let own = texts.indices.filter { sides[$0] == side }.map { texts[$0].cell.text }
                return LanguageIdentifier.shared.language(of: own.joined(separator: "\n"))
                    == side.language
            })
        else { return [] }
        return stride(from: start, to: texts.count, by: 2).compactMap { place in
            let (first, second) = (texts[place], texts[place + 1])
            return sides[place] == .russian
                ? pair(first.number, first.cell, second.cell)
                : pair(first.number, second.cell, first.cell)
        }
    }
}
