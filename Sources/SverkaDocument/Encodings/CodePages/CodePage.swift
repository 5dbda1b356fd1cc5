import SverkaSupport

/// An encoding of one byte a letter, whose first half is ASCII.
struct CodePage: Sendable {
    let encoding: TextEncoding
    /// The scalars of the bytes from 0x80 on; a byte that stands for nothing
    /// is the control of its number, so that every file comes out as it went in.
    let scalars: [UInt32]
    /// The bytes of those scalars.
    private let bytes: [UInt32: UInt8]

    /// - Parameter upper: the 128 characters of the second half.
    init(_ encoding: TextEncoding, _ upper: String) {
        self.encoding = encoding
        scalars = upper.unicodeScalars.map(\.value)
        precondition(scalars.count == 128, "\(encoding) has 128 characters above ASCII")
        var bytes: [UInt32: UInt8] = [:]
        for (index, value) in scalars.enumerated() { bytes[value] = UInt8(0x80 + index) }
        self.bytes = bytes
    }

    /// The code page of an encoding; nil for those that have none.
    static func of(_ encoding: TextEncoding) -> CodePage? {
        switch encoding {
        case .windows1251: windows1251
        case .koi8r: koi8r
        case .koi8u: koi8u
        case .cp866: cp866
        case .iso88595: iso88595
        case .macCyrillic: macCyrillic
        case .windows1252: windows1252
        case .windows1250: windows1250
        case .windows1254: windows1254
        case .windows1257: windows1257
        case .iso88592: iso88592
        case .iso885915: iso885915
        case .macintosh: macintosh
        case .utf8, .utf16LittleEndian, .utf16BigEndian: nil
        }
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
    /// not.
    func encoded(_ text: some Sequence<Unicode.Scalar>) -> [UInt8]? {
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
