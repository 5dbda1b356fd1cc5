/// Reads the lines of a table one after another.
struct TableReader {
    let bytes: [UInt8]
    let path: String
    var index = 0
    /// Of the value at work, from 1.
    var line = 1

    init(_ bytes: [UInt8], path: String) throws(TableError) {
        self.path = path
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
            throw TableError(
                path: path, line: 1, column: 0,
                problem: "a workbook is no table; save it as text with tabs, in UTF-8")
        }
        self.bytes =
            bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            ? UTF16Bytes.decoded(bytes[2...], isLittleEndian: bytes[0] == 0xFF) : bytes
        if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        if let place = self.bytes.withUnsafeBufferPointer(UTF8Scan.firstInvalid) {
            throw TableError(
                path: path, line: self.bytes[..<place].count { $0 == 0x0A } + 1, column: 0,
                problem: "not in UTF-8; save it as text with tabs, in UTF-8")
        }
    }

    /// All lines that are left, the first one no header.
    mutating func rows() throws(TableError) -> [Table.Row] {
        var rows: [Table.Row] = []
        while index < bytes.count {
            let start = line
            if let values = try row() { rows.append(Table.Row(values, line: start)) }
        }
        return rows
    }

    mutating func table(_ kind: TableKind?) throws(TableError) -> Table {
        try refuseOtherSeparators()
        var table = try header(kind)
        while index < bytes.count {
            let start = line
            guard let values = try row() else { continue }
            guard values.count == table.columns.count else {
                throw TableError(
                    path: path, line: start, column: min(values.count, table.columns.count) + 1,
                    problem: "row has \(values.count) values, the header \(table.columns.count)")
            }
            table.rows.append(Table.Row(values, line: start))
        }
        return table
    }

    /// A table without rows, from the first line that is not empty.
    private mutating func header(_ kind: TableKind?) throws(TableError) -> Table {
        while index < bytes.count {
            let start = line
            guard let values = try row() else { continue }
            let table = Table(columns: values)
            if let kind { try table.require(kind, path: path) }
            var seen: Set<String> = []
            for (position, name) in values.enumerated() where !seen.insert(name).inserted {
                throw TableError(
                    path: path, line: start, column: position + 1,
                    problem: "column \(name) stands twice in the header")
            }
            return table
        }
        throw TableError(path: path, line: 1, column: 0, problem: "no header line")
    }

    /// A header with our columns between commas or semicolons is that of a
    /// spreadsheet saved as CSV.
    private func refuseOtherSeparators() throws(TableError) {
        let header = bytes[index...].prefix { $0 != 0x0A && $0 != 0x0D }
        guard !header.contains(0x09) else { return }
        for (mark, name) in [(UInt8(0x2C), "commas"), (0x3B, "semicolons")] {
            let columns = header.split(separator: mark).map { column in
                String(decoding: column.filter { $0 != 0x22 && $0 != 0x20 }, as: UTF8.self)
            }
            if columns.contains("ru"), columns.contains("en") {
                throw TableError(
                    path: path, line: 1, column: 0,
                    problem: "\(Message(template: name)) stand between the columns, where tabs are "
                        + "needed; save it as text with tabs")
            }
        }
    }

    /// The values of the next line; nil where it is empty.
    private mutating func row() throws(TableError) -> [String]? {
        var values: [String] = []
        let start = index
        while true {
            let value = try value(number: values.count + 1)
            values.append(value)
            guard index < bytes.count else { break }
            let byte = bytes[index]
            index += 1
            if byte == 0x09 { continue }
            if byte == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
            break
        }
        line += 1
        let isEmpty = bytes[start..<index].allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
        return isEmpty ? nil : values
    }
}
