/// A table of tab-separated values, as INTERFACE says tables are written.
///
/// Columns are found by name and may stand in any order; unknown ones are kept.
public struct Table: Sendable, Equatable {
    public var columns: [String]
    public var rows: [Row]

    /// A row with the line it begins in, from 1.
    public struct Row: Sendable, Equatable {
        public var values: [String]
        public var line: Int

        public init(_ values: [String], line: Int = 0) {
            self.values = values
            self.line = line
        }
    }

    public init(columns: [String], rows: [Row] = []) {
        self.columns = columns
        self.rows = rows
    }

    /// The position of a column; nil where the table has none of that name.
    public func column(_ name: String) -> Int? {
        columns.firstIndex(of: name)
    }

    /// The value of a row in a column; empty where there is no such column.
    public func value(_ row: Row, _ name: String) -> String {
        guard let index = column(name) else { return "" }
        return row.values[index]
    }
}

/// Why a table could not be read.
public struct TableError: Error, Sendable, Equatable, CustomStringConvertible {
    public var path: String
    /// From 1.
    public var line: Int
    /// From 1, counted in values; 0 for the line as a whole.
    public var column: Int
    public var problem: String

    public init(path: String, line: Int, column: Int, problem: String) {
        self.path = path
        self.line = line
        self.column = column
        self.problem = problem
    }

    public var description: String {
        column == 0 ? "\(path):\(line): \(problem)" : "\(path):\(line):\(column): \(problem)"
    }
}

/// What a table is for, and the columns that it can't be without.
public struct TableKind: Sendable {
    public var name: String
    public var columns: [String]

    public static let glossary = TableKind(name: "glossary", columns: ["ru", "en"])
    /// As `evaluate` reads it.
    public static let beads = TableKind(name: "alignment", columns: ["ru", "en"])
    public static let alignment = TableKind(
        name: "alignment", columns: ["document", "ru", "en", "status"])
}

extension Table {
    /// Makes sure that the table has the columns of a kind.
    public func require(_ kind: TableKind, path: String) throws(TableError) {
        let missing = kind.columns.filter { column($0) == nil }
        guard let first = missing.first else { return }
        let needed = Self.list(kind.columns)
        throw TableError(
            path: path, line: 1, column: 0,
            problem: missing.count == kind.columns.count
                ? "not \(kind.name == "glossary" ? "a" : "an") \(kind.name) table: no columns \(needed)"
                : "no column \(first); a table of this kind needs \(needed)")
    }

    private static func list(_ words: [String]) -> String {
        words.dropLast().joined(separator: ", ") + " and " + (words.last ?? "")
    }
}

// MARK: - Reading

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

// MARK: - Writing

/// A value of a table that is to be written.
public enum Cell: Sendable, Equatable {
    /// Text; kept from spreadsheets that would run or rewrite it.
    case text(String)
    /// A number, unit number or word of ours, written as it is.
    case plain(String)

    /// A share between 0 and 1, with two decimals.
    public static func share(_ value: Double) -> Cell {
        let hundredths = Int(min(max(value, 0), 1) * 100 + 0.5)
        let digits = String(hundredths % 100)
        return .plain("\(hundredths / 100).\(digits.count == 1 ? "0" : "")\(digits)")
    }
}

extension Table {
    /// Appends a line of cells to `bytes`.
    public static func write(_ cells: [Cell], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(0x09) }
            switch cell {
            case .plain(let value): bytes.append(contentsOf: value.utf8)
            case .text(let value): write(text: value, to: &bytes)
            }
        }
        bytes.append(0x0A)
    }

    private static func write(text: String, to bytes: inout [UInt8]) {
        let isGuarded = Spreadsheet.wouldChange(text)
        text.withUTF8Bytes { write($0, isGuarded: isGuarded, to: &bytes) }
    }

    private static func write(
        _ text: UnsafeBufferPointer<UInt8>, isGuarded: Bool, to bytes: inout [UInt8]
    ) {
        let isQuoted = text.contains(0x22)
        if isQuoted { bytes.append(0x22) }
        if isGuarded { bytes.append(0x27) }
        if text.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x22 }) {
            for byte in text {
                switch byte {
                case 0x09: bytes.append(contentsOf: [0x5C, 0x74])
                case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
                case 0x0D: bytes.append(contentsOf: [0x5C, 0x72])
                case 0x5C: bytes.append(contentsOf: [0x5C, 0x5C])
                case 0x22: bytes.append(contentsOf: [0x22, 0x22])
                default: bytes.append(byte)
                }
            }
        } else {
            bytes.append(contentsOf: text)
        }
        if isQuoted { bytes.append(0x22) }
    }
}

/// What spreadsheets do to text they are given.
enum Spreadsheet {
    /// Whether one would run the text as a formula, or read it as a number,
    /// date, time or truth value and show it otherwise.
    static func wouldChange(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return false }
        if [0x3D, 0x2B, 0x2D, 0x40, 0x27].contains(first) { return true }
        guard text.utf8.count <= 80 else { return false }
        if text.utf8.count <= 12, readsAsTruth.contains(text.lowercased()) { return true }
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
        var rest = Substring(text)
        while let start = rest.firstIndex(where: \.isLetter) {
            let end = rest[start...].firstIndex { !$0.isLetter } ?? rest.endIndex
            guard readsAsNumber.contains(rest[start..<end].lowercased()) else { return false }
            rest = rest[end...]
        }
        return true
    }

    /// Truth values, as LibreOffice and Excel have them in our languages.
    private static let readsAsTruth: Set<String> = ["true", "false", "истина", "ложь"]

    /// Letters that stand in what reads as a number, date or time.
    private static let readsAsNumber: Set<String> = [
        "e", "am", "pm", "t", "z", "st", "nd", "rd", "th",
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
        "dec", "january", "february", "march", "april", "june", "july", "august", "september",
        "october", "november", "december", "янв", "фев", "мар", "апр", "мая", "май", "июн",
        "июл", "авг", "сен", "окт", "ноя", "дек", "января", "февраля", "марта", "апреля",
        "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря", "январь",
        "февраль", "март", "апрель", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь",
        "декабрь", "сент", "нояб", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "monday",
        "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "пн", "вт", "ср",
        "чт", "пт", "сб", "вс", "понедельник", "вторник", "среда", "четверг", "пятница",
        "суббота", "воскресенье", "г", "ч", "ру", "b", "р", "руб",
    ]
}
