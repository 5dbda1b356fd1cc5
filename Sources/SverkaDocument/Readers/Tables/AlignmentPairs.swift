import SverkaText

/// Reads the pairs of an alignment table of ours, for those who check texts and
/// decide nothing.
///
/// Rejected rows are passed over.
struct AlignmentPairs {
    private let status: Int
    private let texts: Bilingual<Int>

    /// - Returns: nil where a header is none of such a table.
    init?(_ header: [TextTable.Cell]) {
        func column(_ name: String) -> Int? { header.first { $0.text == name }?.column }
        guard column("document") != nil, let status = column("status"),
            let russian = column("ru_text"), let english = column("en_text")
        else { return nil }
        self.status = status
        texts = Bilingual(russian: russian, english: english)
    }

    /// Blocks of all rows; the first one is the header.
    func blocks(_ rows: [[TextTable.Cell]]) -> [RawBlock] {
        rows.enumerated().dropFirst().flatMap { number, row -> [RawBlock] in
            let status = row.first { $0.column == self.status }?.text.lowercased()
            guard status != "rejected", status != "отклонено" else { return [] }
            let key = CounterpartKey("\(number)", isSettled: true)
            return Side.allCases.compactMap { side in
                row.first { $0.column == texts[side] }.map { cell in
                    RawBlock(
                        text: Self.text(cell.text), line: cell.line, bytes: cell.bytes,
                        language: side.language, counterpart: key)
                }
            }
        }
    }

    /// A value without what keeps it from spreadsheets, and its escapes.
    private static func text(_ value: String) -> String {
        let own = value.utf8.first == 0x27 ? value.utf8.dropFirst() : value.utf8[...]
        return whitespaceFolded(Escapes.resolved(Array(own)[...]))
    }
}
