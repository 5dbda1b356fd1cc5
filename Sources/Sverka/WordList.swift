import SverkaSupport
import SverkaText

/// A word list to be laid over the lexicon: Russian and English, with a tab
/// between, a pair a line.
package struct WordList: Sendable {
    /// The Russian in small letters.
    package private(set) var pairs: [(russian: String, english: String)] = []
    /// Lines that hold no pair, and why.
    package private(set) var passedOver: [TableError] = []

    /// - Throws: `TableError` for an open quote or an unknown escape.
    package init(parsing bytes: [UInt8], path: String) throws(TableError) {
        for (index, row) in try Table.rows(of: bytes, path: path).enumerated() {
            let russian = row.values[0], english = row.values.count > 1 ? row.values[1] : ""
            // A first line without Russian is a header.
            if index == 0, !Self.isRussian(russian), !Self.isRussian(english),
                row.values.count > 1
            {
                continue
            }
            if let problem = Self.problem(row.values) {
                passedOver.append(
                    TableError(
                        path: path, line: row.line, column: 0,
                        problem: problem + "; the line is passed over"))
            } else {
                pairs.append((russian.lowercased(), english))
            }
        }
    }

    /// Why a line holds no pair.
    private static func problem(_ values: [String]) -> Message? {
        if values.count < 2 { return "no tab between Russian and English" }
        if values[0].isEmpty || values[1].isEmpty { return "one of the two columns is empty" }
        if isRussian(values[0]) { return nil }
        return isRussian(values[1])
            ? "the columns are the wrong way round: Russian comes first"
            : "no Russian in the first column"
    }

    private static func isRussian(_ text: String) -> Bool {
        text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
    }
}
