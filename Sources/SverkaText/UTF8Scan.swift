/// Reading of scalars from UTF-8 bytes, for loops that must be fast.
package enum UTF8Scan {
    /// Appends the bytes of a scalar; nothing for a value that is none.
    package static func append(_ value: UInt32, to bytes: inout [UInt8]) {
        switch value {
        case 0..<0x80: bytes.append(UInt8(value))
        case 0x80..<0x800:
            bytes.append(UInt8(0xC0 | value >> 6))
            bytes.append(UInt8(0x80 | value & 0x3F))
        default:
            guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
                return
            }
            bytes.append(contentsOf: encoded)
        }
    }

    /// The scalar that begins at `index`, and how many bytes it takes.
    ///
    /// What is not valid UTF-8 reads as U+FFFD of one byte, so that a loop
    /// always goes on.
    @inline(__always)
    package static func scalar(
        _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
    ) -> (value: UInt32, length: Int) {
        let first = bytes[index]
        if first < 0x80 { return (UInt32(first), 1) }
        if first < 0xC2 { return (0xFFFD, 1) }
        if first < 0xE0 {
            guard index + 1 < bytes.count, bytes[index + 1] & 0xC0 == 0x80 else {
                return (0xFFFD, 1)
            }
            return (UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F), 2)
        }
        if first < 0xF0 {
            guard index + 2 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
                bytes[index + 2] & 0xC0 == 0x80
            else { return (0xFFFD, 1) }
            let value =
                UInt32(first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
                | UInt32(bytes[index + 2] & 0x3F)
            return value < 0x800 ? (0xFFFD, 1) : (value, 3)
        }
        guard first < 0xF5, index + 3 < bytes.count, bytes[index + 1] & 0xC0 == 0x80,
            bytes[index + 2] & 0xC0 == 0x80, bytes[index + 3] & 0xC0 == 0x80
        else { return (0xFFFD, 1) }
        let high = UInt32(first & 0x07) << 18 | UInt32(bytes[index + 1] & 0x3F) << 12
        let low = UInt32(bytes[index + 2] & 0x3F) << 6 | UInt32(bytes[index + 3] & 0x3F)
        let value = high | low
        return value < 0x10000 || value > 0x10FFFF ? (0xFFFD, 1) : (value, 4)
    }

    /// Whether the bytes are valid UTF-8 from end to end.
    package static func isValid(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (value, length) = scalar(bytes, at: index)
            if length == 1 || (0xD800...0xDFFF).contains(value) { return false }
            index += length
        }
        return true
    }
}

extension String {
    /// Calls `body` with the string's UTF-8 bytes, without copying them where
    /// the string is stored so, as nearly all are.
    @inlinable @inline(__always)
    package func withUTF8Bytes<Result>(
        _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
    ) rethrows -> Result {
        if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
        return try Array(utf8).withUnsafeBufferPointer(body)
    }

    /// How many characters (scalars) it has.
    package var scalarCount: Int {
        withUTF8Bytes { bytes in bytes.count { $0 & 0xC0 != 0x80 } }
    }

    /// The part of the string between two offsets of its UTF-8 bytes.
    package func slice(_ range: Range<Int>) -> Substring {
        let start = utf8.index(startIndex, offsetBy: range.lowerBound)
        let end = utf8.index(start, offsetBy: range.count)
        return self[start..<end]
    }
}

/// What sort of character a scalar is, as far as tokens need to know.
package enum ScalarClass: UInt8 {
    case space, digit, latin, cyrillic, otherLetter
    case apostrophe, hyphen, punctuation, symbol

    @inline(__always)
    package init(_ value: UInt32) {
        if value < 0x80 {
            switch UInt8(value) {
            case 0x61...0x7A, 0x41...0x5A: self = .latin
            case 0x30...0x39: self = .digit
            case 0x09...0x0D, 0x20, 0x00: self = .space
            case 0x27: self = .apostrophe
            case 0x2D: self = .hyphen
            case 0x24, 0x2B, 0x3C...0x3E, 0x5E, 0x60, 0x7C, 0x7E, 0x25, 0x26, 0x40, 0x23, 0x2A,
                0x5F, 0x5C:
                self = .symbol
            case 0x21...0x7E: self = .punctuation
            default: self = .space
            }
            return
        }
        self = ScalarClass.beyondASCII(value)
    }

    private static func beyondASCII(_ value: UInt32) -> ScalarClass {
        switch value {
        case 0x400...0x52F: .cyrillic
        case 0x2019, 0x2BC, 0x2BB: .apostrophe
        case 0x2010, 0x2011: .hyphen
        case 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF,
            0x85, 0x2060, 0xAD, 0x200E, 0x200F:
            .space
        case 0xAB, 0xBB, 0x2012...0x2018, 0x201A...0x201F, 0x2026, 0xA1, 0xBF, 0xA7, 0xB6,
            0x2039, 0x203A, 0x2022, 0xB7, 0x3001...0x301F, 0x2020...0x2025, 0x2030:
            .punctuation
        case 0xC0...0x24F where value != 0xD7 && value != 0xF7: .latin
        case 0x1E00...0x1EFF: .latin
        case 0x300...0x36F: .otherLetter
        case 0xAA, 0xBA, 0xB5: .latin
        case 0x370...0x3FF, 0x530...0x1CFF, 0x1F00...0x1FFF, 0x3040...0xD7FF, 0xF900...0xFDFF,
            0xFE70...0xFEFC, 0x2C00...0x2DFF, 0xA640...0xABFF, 0x10000...0x1EFFF,
            0x20000...0x3FFFF:
            .otherLetter
        default: .symbol
        }
    }

    @inline(__always)
    package var isLetter: Bool {
        self == .latin || self == .cyrillic || self == .otherLetter
    }
}

/// Case of the scripts we read, without Foundation.
package enum LetterCase {
    /// The lower-case scalar of a Latin (ASCII, Latin-1, Latin Extended-A) or
    /// Cyrillic letter; any other scalar as it is.
    @inline(__always)
    package static func lower(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0x410...0x42F: value + 0x20
        case 0x400...0x40F: value + 0x50
        case 0xC0...0xDE where value != 0xD7: value + 0x20
        case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
            value | 1
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
        default: value
        }
    }

    @inline(__always)
    package static func isUpper(_ value: UInt32) -> Bool { lower(value) != value }
}
