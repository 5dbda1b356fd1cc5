/// Reading of scalars from UTF-8 bytes, for loops that must be fast.
@usableFromInline package enum UTF8Scan {
    /// Appends the bytes of a scalar; nothing for a value that is none.
    @inlinable
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

    /// Writes the bytes of a scalar where there is room for them.
    ///
    /// - Returns: how many they are, at most four.
    @inlinable @inline(__always)
    package static func write(_ value: UInt32, to out: UnsafeMutablePointer<UInt8>) -> Int {
        let last = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
        switch value {
        case 0..<0x80:
            out[0] = UInt8(truncatingIfNeeded: value)
            return 1
        case 0x80..<0x800:
            out[0] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
            out[1] = last
            return 2
        case 0x800..<0x10000:
            out[0] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
            out[1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
            out[2] = last
            return 3
        default:
            out[0] = UInt8(truncatingIfNeeded: 0xF0 | value >> 18)
            out[1] = UInt8(truncatingIfNeeded: 0x80 | value >> 12 & 0x3F)
            out[2] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
            out[3] = last
            return 4
        }
    }

    /// The scalar that begins at `index`, and how many bytes it takes.
    ///
    /// What is not valid UTF-8 reads as U+FFFD of one byte, so that a loop
    /// always goes on.
    @inlinable @inline(__always)
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
        firstInvalid(bytes) == nil
    }

    /// Where the first byte stands that is not valid UTF-8.
    package static func firstInvalid(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (value, length) = scalar(bytes, at: index)
            if length == 1 || (0xD800...0xDFFF).contains(value) { return index }
            index += length
        }
        return nil
    }

    /// The bytes with U+FFFD for what is not valid.
    package static func repaired(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        isValid(bytes) ? Array(bytes) : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// The bytes with U+FFFD for what is not valid.
    package static func repaired(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.withUnsafeBufferPointer(repaired)
    }
}
