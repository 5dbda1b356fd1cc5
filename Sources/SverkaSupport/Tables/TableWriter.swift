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
        // No table can hold U+0000.
        if text.contains(where: { $0 < 0x20 || $0 == 0x5C || $0 == 0x22 }) {
            for byte in text {
                switch byte {
                case 0: UTF8Scan.append(0xFFFD, to: &bytes)
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
