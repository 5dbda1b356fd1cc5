import SverkaSupport
import SverkaText

/// The encodings that articles come in.
public enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16le"
    case utf16BigEndian = "utf-16be"
    case windows1251 = "windows-1251"
    case koi8r = "koi8-r"
    case cp866 = "cp866"

    /// The encoding of that name, in any case and with its usual other names.
    public init?(name: String) {
        switch name.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
        case "utf8": self = .utf8
        case "utf16le": self = .utf16LittleEndian
        case "utf16be": self = .utf16BigEndian
        case "windows1251", "cp1251", "win1251", "1251": self = .windows1251
        case "koi8r", "koi8": self = .koi8r
        case "cp866", "ibm866", "dos", "866": self = .cp866
        default: return nil
        }
    }

    /// The encoding of some bytes: by their mark, by what is valid, by where
    /// zero bytes stand, and of the three Cyrillic ones the one in which the
    /// letters are the most usual.
    ///
    /// - Returns: nil where the bytes are no text.
    /// - Cost: linear; 64 kB are looked at.
    public static func detect(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
        if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        let piece = UnsafeBufferPointer(rebasing: bytes.prefix(1 << 16))
        if let sixteen = sixteenBit(piece) { return sixteen }
        if piece.contains(0) { return nil }
        let controls = piece.count { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }
        if controls * 50 > piece.count { return nil }
        if UTF8Scan.isValid(bytes) { return .utf8 }
        if isNearlyUTF8(piece) { return .utf8 }
        return [windows1251, koi8r, cp866].max { score(piece, $0) < score(piece, $1) }
    }

    /// UTF-16 without a mark: every other byte is the same few values.
    private static func sixteenBit(_ bytes: UnsafeBufferPointer<UInt8>) -> TextEncoding? {
        guard bytes.count >= 4 else { return nil }
        var high = [0, 0]  // how often a high byte of our scripts stands at even, odd
        for (index, byte) in bytes.enumerated() where byte == 0 || byte == 4 || byte == 0x20 {
            if byte != 0x20 { high[index & 1] += 1 }
        }
        let half = bytes.count / 2
        if high[1] * 10 >= half * 8, high[0] * 4 < high[1] { return .utf16LittleEndian }
        if high[0] * 10 >= half * 8, high[1] * 4 < high[0] { return .utf16BigEndian }
        return nil
    }

    /// UTF-8 with a few broken bytes, as cut or patched files have it.
    private static func isNearlyUTF8(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = 0, good = 0, bad = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            let (_, length) = UTF8Scan.scalar(bytes, at: index)
            if length > 1 { good += 1 } else { bad += 1 }
            index += length
        }
        return good > 20 * bad
    }

    /// How Russian the text reads in an encoding of one byte a letter.
    private static func score(
        _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding
    ) -> Float {
        let table = encoding.singleByteTable
        var score: Float = 0
        var previousSmall = false
        for byte in bytes {
            guard byte >= 0x80 else {
                previousSmall = false
                continue
            }
            let value = table[Int(byte) - 0x80]
            switch value {
            case 0x430...0x44F:
                score += frequencies[Int(value - 0x430)]
                previousSmall = true
            case 0x451, 0x456, 0x457, 0x454, 0x45E:
                score += 0.5
                previousSmall = true
            case 0x410...0x42F:
                score += previousSmall ? -4 : frequencies[Int(value - 0x410)] * 0.5
                previousSmall = false
            case 0xAB, 0xBB, 0x2013, 0x2014, 0x2019, 0x201C, 0x201D, 0x201E, 0x2026, 0xA0, 0x2116,
                0x401, 0x406, 0x40E:
                score += 0.2
                previousSmall = false
            default:
                score -= 3
                previousSmall = false
            }
        }
        return score
    }

    /// Points for the letters а to я, from how frequent they are.
    private static let frequencies: [Float] = [
        3, 1, 2, 1, 1.6, 3, 0.3, 1, 2.8, 0.8, 1.8, 2.2, 1.7, 2.7, 3.2, 1.6, 2.3, 2.4, 2.6, 1.5,
        -0.5, 0.3, -0.3, 0.7, -0.2, -0.7, -2, 1, 0.8, -1, 0, 1,
    ]

    // MARK: Decoding

    /// The scalars of the bytes from 0x80 on.
    private var singleByteTable: [UInt32] {
        switch self {
        case .windows1251: Self.windows1251Table
        case .koi8r: Self.koi8rTable
        case .cp866: Self.cp866Table
        default: []
        }
    }

    private static let windows1251Table: [UInt32] = {
        let head: [UInt32] = [
            0x402, 0x403, 0x201A, 0x453, 0x201E, 0x2026, 0x2020, 0x2021, 0x20AC, 0x2030, 0x409,
            0x2039, 0x40A, 0x40C, 0x40B, 0x40F, 0x452, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0xFFFD, 0x2122, 0x459, 0x203A, 0x45A, 0x45C, 0x45B, 0x45F, 0xA0,
            0x40E, 0x45E, 0x408, 0xA4, 0x490, 0xA6, 0xA7, 0x401, 0xA9, 0x404, 0xAB, 0xAC, 0xAD,
            0xAE, 0x407, 0xB0, 0xB1, 0x406, 0x456, 0x491, 0xB5, 0xB6, 0xB7, 0x451, 0x2116, 0x454,
            0xBB, 0x458, 0x405, 0x455, 0x457,
        ]
        return head + (0x410...0x44F)
    }()

    private static let koi8rTable: [UInt32] = {
        var table = [UInt32](repeating: 0x2502, count: 128)
        table[0x1A] = 0xA0
        table[0x23] = 0x451
        table[0x33] = 0x401
        table[0x3F] = 0xA9
        let small = Array("юабцдефгхийклмнопярстужвьызшэщчъ".unicodeScalars)
        for (index, scalar) in small.enumerated() {
            table[0x40 + index] = scalar.value
            table[0x60 + index] = scalar.value - 0x20
        }
        return table
    }()

    private static let cp866Table: [UInt32] = {
        var table: [UInt32] = Array(0x410...0x43F)
        table += [UInt32](repeating: 0x2502, count: 48)
        table += Array(0x440...0x44F)
        table += [
            0x401, 0x451, 0x404, 0x454, 0x407, 0x457, 0x40E, 0x45E, 0xB0, 0x2219, 0xB7, 0x221A,
            0x2116, 0xA4, 0x25A0, 0xA0,
        ]
        return table
    }()

    /// The bytes as UTF-8, without a byte-order mark; what is not valid reads
    /// as U+FFFD.
    package func decoded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        let content = UnsafeBufferPointer(rebasing: bytes.dropFirst(markLength(bytes)))
        switch self {
        case .utf8:
            if UTF8Scan.isValid(content) { return Array(content) }
            return Array(String(decoding: content, as: UTF8.self).utf8)
        case .utf16LittleEndian, .utf16BigEndian:
            return UTF16Bytes.decoded(content, isLittleEndian: self == .utf16LittleEndian)
        default:
            let table = singleByteTable
            var out: [UInt8] = []
            out.reserveCapacity(content.count * 2)
            for byte in content {
                if byte < 0x80 {
                    out.append(byte)
                } else {
                    out.append(contentsOf: UTF8.encode(Unicode.Scalar(table[Int(byte) - 0x80])!)!)
                }
            }
            return out
        }
    }

    /// UTF-8 in this encoding, without a byte-order mark.
    ///
    /// - Returns: nil where there is a character that the encoding has not.
    package func encoded(_ text: some Sequence<UInt8>) -> [UInt8]? {
        if self == .utf8 { return Array(text) }
        let scalars = String(decoding: Array(text), as: UTF8.self).unicodeScalars
        var out: [UInt8] = []
        switch self {
        case .utf16LittleEndian, .utf16BigEndian:
            for unit in String(scalars).utf16 {
                let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
                out += self == .utf16LittleEndian ? [low, high] : [high, low]
            }
        default:
            let table = singleByteTable
            var bytes: [UInt32: UInt8] = [:]
            for (index, value) in table.enumerated() { bytes[value] = UInt8(0x80 + index) }
            for scalar in scalars {
                if scalar.value < 0x80 {
                    out.append(UInt8(scalar.value))
                } else if let byte = bytes[scalar.value] {
                    out.append(byte)
                } else {
                    return nil
                }
            }
        }
        return out
    }

    /// Whether the bytes can be of this encoding.
    func accepts(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        switch self {
        case .utf8:
            UTF8Scan.isValid(UnsafeBufferPointer(rebasing: bytes.dropFirst(markLength(bytes))))
        case .utf16LittleEndian, .utf16BigEndian:
            bytes.count % 2 == 0 && TextEncoding.sixteenBit(bytes) == self
                || bytes.starts(with: self == .utf16LittleEndian ? [0xFF, 0xFE] : [0xFE, 0xFF])
        default: !bytes.contains(0)
        }
    }

    /// Bytes of the byte-order mark; 0 where there is none.
    package func markLength(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        switch self {
        case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        case .utf16LittleEndian: bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
        case .utf16BigEndian: bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
        default: 0
        }
    }

    /// Offsets in the file for offsets in the decoded text, which are given
    /// and returned in rising order.
    func sourceOffsets(of offsets: [Int], in text: [UInt8], mark: Int) -> [Int] {
        if self == .utf8 { return offsets.map { $0 + mark } }
        var out: [Int] = []
        out.reserveCapacity(offsets.count)
        let sixteen = self == .utf16LittleEndian || self == .utf16BigEndian
        var source = mark, index = 0
        for offset in offsets {
            while index < offset {
                let byte = text[index]
                if byte & 0xC0 != 0x80 {
                    source += sixteen ? (byte >= 0xF0 ? 4 : 2) : 1
                }
                index += 1
            }
            out.append(source)
        }
        return out
    }
}
