/// A value of a table that is to be written.
@usableFromInline package enum Cell: Sendable, Equatable {
    /// Text; kept from spreadsheets that would run or rewrite it.
    case text(String)
    /// A number, unit number or word of ours, written as it is.
    case plain(String)

    /// A share between 0 and 1, with two decimals.
    @usableFromInline package static func share(_ value: Double) -> Cell {
        let hundredths = Int(min(max(value, 0), 1) * 100 + 0.5)
        let digits = String(hundredths % 100)
        return .plain("\(hundredths / 100).\(digits.count == 1 ? "0" : "")\(digits)")
    }
}

extension Table {
    /// Appends a line of cells to `bytes`.
    package static func write(_ cells: [Cell], to bytes: inout [UInt8]) {
        for cell in cells { write(cell, to: &bytes) }
        endLine(of: &bytes)
    }

    /// Appends a cell and a tab, which the line's end takes the place of.
    @usableFromInline package static func write(_ cell: Cell, to bytes: inout [UInt8]) {
        switch cell {
        case .plain(let value): bytes.append(contentsOf: value.utf8)
        case .text(let value): write(text: value, to: &bytes)
        }
        bytes.append(0x09)
    }

    @usableFromInline package static func endLine(of bytes: inout [UInt8]) {
        if bytes.last == 0x09 { bytes[bytes.count - 1] = 0x0A } else { bytes.append(0x0A) }
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
        var rest = text[...]
        while let place = rest.firstIndex(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x22 }) {
            bytes.append(contentsOf: rest[..<place])
            // No table can hold U+0000.
            switch text[place] {
            case 0: UTF8Scan.append(0xFFFD, to: &bytes)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x5C: bytes.append(contentsOf: "\\\\".utf8)
            case 0x22: bytes.append(contentsOf: "\"\"".utf8)
            case let control: bytes.append(control)
            }
            rest = text[(place + 1)...]
        }
        bytes.append(contentsOf: rest)
        if isQuoted { bytes.append(0x22) }
    }
}
