extension Table {
    /// Reads a table with a header line.
    ///
    /// A byte-order mark, UTF-16 behind one, and CRLF are accepted, empty lines
    /// passed over. Values lose their quotes, escapes and leading `'`.
    ///
    /// - Parameter kind: what the header must be of.
    /// - Throws: `TableError` for a row that has another number of values than
    ///   the header, an open quote, an unknown escape, no header at all, or one
    ///   of another kind; for bytes that are not UTF-8.
    public init(
        parsing bytes: some Collection<UInt8>, path: String, as kind: TableKind? = nil
    ) throws(TableError) {
        var reader = try TableReader(Array(bytes), path: path)
        self = try reader.table(kind)
    }

    /// The lines of a table without a header, which may have any number of
    /// values.
    package static func rows(of bytes: [UInt8], path: String) throws(TableError) -> [Row] {
        var reader = try TableReader(bytes, path: path)
        return try reader.rows()
    }
}

private struct TableReader {
    let bytes: [UInt8]
    let path: String
    var index = 0
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
        var table: Table?
        while index < bytes.count {
            let start = line
            guard let values = try row() else { continue }
            if let columns = table?.columns {
                guard values.count == columns.count else {
                    throw TableError(
                        path: path, line: start, column: min(values.count, columns.count) + 1,
                        problem: "row has \(values.count) values, the header \(columns.count)")
                }
                table?.rows.append(Table.Row(values, line: start))
            } else {
                table = try header(values, line: start, kind)
            }
        }
        guard let table else {
            throw TableError(path: path, line: 1, column: 0, problem: "no header line")
        }
        return table
    }

    private func header(
        _ values: [String], line: Int, _ kind: TableKind?
    ) throws(TableError) -> Table {
        let table = Table(columns: values)
        if let kind { try table.require(kind, path: path) }
        var seen: Set<String> = []
        for (position, name) in values.enumerated() where !seen.insert(name).inserted {
            throw TableError(
                path: path, line: line, column: position + 1,
                problem: "column \(name) stands twice in the header")
        }
        return table
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
                    problem: "\(name) stand between the columns, where tabs are needed; "
                        + "save it as text with tabs")
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
        let end = index
        line += 1
        return bytes[start..<end].allSatisfy { $0 == 0x0A || $0 == 0x0D || $0 == 0x20 }
            ? nil : values
    }

    /// One value, up to its tab or the end of its line.
    private mutating func value(number: Int) throws(TableError) -> String {
        var out: [UInt8] = []
        let here = line
        if index < bytes.count, bytes[index] == 0x22 {
            index += 1
            while true {
                guard index < bytes.count else {
                    throw TableError(
                        path: path, line: here, column: number, problem: "quote is not closed")
                }
                let byte = bytes[index]
                index += 1
                if byte == 0x22 {
                    guard index < bytes.count, bytes[index] == 0x22 else { break }
                    index += 1
                } else if byte == 0x0A {
                    line += 1
                }
                out.append(byte)
            }
            guard index == bytes.count || [0x09, 0x0A, 0x0D].contains(bytes[index]) else {
                throw TableError(
                    path: path, line: here, column: number,
                    problem: "text behind the closing quote")
            }
        } else {
            while index < bytes.count, ![0x09, 0x0A].contains(bytes[index]) {
                if bytes[index] == 0x0D, index + 1 == bytes.count || bytes[index + 1] == 0x0A {
                    break
                }
                out.append(bytes[index])
                index += 1
            }
        }
        let text = String(decoding: out, as: UTF8.self)
        if out.contains(0), !text.isEmpty {
            throw TableError(
                path: path, line: here, column: number, problem: "control character U+0000")
        }
        return try unescaped(text, line: here, number: number)
    }

    private func unescaped(
        _ text: String, line: Int, number: Int
    ) throws(TableError) -> String {
        var text = text
        if text.utf8.first == 0x27 { text.removeFirst() }
        guard text.utf8.contains(0x5C) else { return text }
        var out = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\" else {
                out.append(scalar)
                continue
            }
            switch scalars.next() {
            case "t": out.append("\t")
            case "n": out.append("\n")
            case "r": out.append("\r")
            case "\\": out.append("\\")
            case let other:
                let shown = other.map { String($0) } ?? ""
                throw TableError(
                    path: path, line: line, column: number,
                    problem: "unknown escape \\\(shown), write \\\\ for a backslash")
            }
        }
        return String(out)
    }
}
