import SverkaSupport

/// Reads RTF (version 1.9.1) part by part. Cost: linear.
struct RTFTokenizer {
    enum Token: Equatable {
        case open, close
        /// A control word and its number: `\u1057`.
        case word(String, Int?)
        /// A control symbol: `\~`.
        case symbol(UInt8)
        /// A byte that was written as `\'d1`.
        case hex(UInt8)
        case text(Range<Int>)
    }

    let bytes: [UInt8]
    private var index = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> Token? {
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case 0x7B:
                index += 1
                return .open
            case 0x7D:
                index += 1
                return .close
            case 0x5C: return control()
            // Ends of lines mean nothing.
            case 0x0A, 0x0D, 0: index += 1
            default: return text()
            }
        }
        return nil
    }

    /// Goes behind data that is no text.
    mutating func skip(_ count: Int) {
        index = min(bytes.count, index + max(0, min(count, bytes.count)))
    }

    private mutating func text() -> Token {
        let start = index
        while index < bytes.count, ![0x7B, 0x7D, 0x5C, 0x0A, 0x0D, 0].contains(bytes[index]) {
            index += 1
        }
        return .text(start..<index)
    }

    private mutating func control() -> Token {
        index += 1
        guard index < bytes.count else { return .symbol(0) }
        if Self.isLetter(bytes[index]) { return word() }
        let symbol = bytes[index]
        index += 1
        guard symbol == 0x27 else { return .symbol(symbol) }
        var value: UInt8 = 0
        for _ in 0..<2 {
            guard index < bytes.count, let digit = bytes[index].hexadecimalValue else { break }
            value = value << 4 | digit
            index += 1
        }
        return .hex(value)
    }

    /// A control word; a space behind it belongs to it.
    private mutating func word() -> Token {
        let start = index
        while index < bytes.count, Self.isLetter(bytes[index]) { index += 1 }
        let name = String(decoding: bytes[start..<index], as: UTF8.self)
        let digits = index
        if index < bytes.count, bytes[index] == 0x2D { index += 1 }
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        let number = Int(String(decoding: bytes[digits..<index].prefix(12), as: UTF8.self))
        if index < bytes.count, bytes[index] == 0x20 { index += 1 }
        return .word(name, number)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20)
    }
}
