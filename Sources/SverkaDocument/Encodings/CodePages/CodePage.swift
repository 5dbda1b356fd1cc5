import SverkaSupport

/// An encoding of one byte a letter, whose first half is ASCII.
struct CodePage: Sendable {
    let encoding: TextEncoding
    /// The scalars of the bytes from 0x80 on.
    let scalars: [UInt32]

    init(_ encoding: TextEncoding, _ scalars: [UInt32]) {
        (self.encoding, self.scalars) = (encoding, scalars)
    }

    /// The bytes as UTF-8.
    func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        out.reserveCapacity(bytes.count * 2)
        for byte in bytes {
            if byte < 0x80 {
                out.append(byte)
            } else {
                UTF8Scan.append(scalars[Int(byte) - 0x80], to: &out)
            }
        }
        return out
    }

    /// A text in this code page; nil where there is a character that it has
    /// not. Of several bytes for a character the last one is taken.
    func encoded(_ text: some Sequence<Unicode.Scalar>) -> [UInt8]? {
        var bytes: [UInt32: UInt8] = [:]
        for (index, value) in scalars.enumerated() { bytes[value] = UInt8(0x80 + index) }
        var out: [UInt8] = []
        for scalar in text {
            guard let byte = scalar.value < 0x80 ? UInt8(scalar.value) : bytes[scalar.value] else {
                return nil
            }
            out.append(byte)
        }
        return out
    }
}
