import SverkaSupport

/// A code page that bytes of an RTF file stand for characters in.
struct RTFCodePage: Sendable {
    /// The scalars of the bytes from 0x80 on.
    private let scalars: [UInt32]

    static let western = RTFCodePage(scalars: Self.windows1252)
    static let cyrillic = RTFCodePage(number: 1251)

    /// By `\ansicpg`; one that is not known is that of Western Europe.
    init(number: Int) {
        let name = [20866: "koi8-r", 21866: "koi8-r", 10007: "mac-cyrillic"][number] ?? "\(number)"
        guard let encoding = TextEncoding(name: name), encoding != .utf8 else {
            self = .western
            return
        }
        scalars = (UInt8(0x80)...0xFF).map { byte in
            let text = [byte].withUnsafeBufferPointer { encoding.decoded($0) }
            return String(decoding: text, as: UTF8.self).unicodeScalars.first?.value ?? 0xFFFD
        }
    }

    private init(scalars: [UInt32]) { self.scalars = scalars }

    /// The scalar of a byte.
    func scalar(_ byte: UInt8) -> UInt32 {
        byte < 0x80 ? UInt32(byte) : scalars[Int(byte) - 0x80]
    }

    private static let windows1252: [UInt32] = {
        let marks: [UInt32] = [
            0x20AC, 0xFFFD, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160,
            0x2039, 0x152, 0xFFFD, 0x17D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
            0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0xFFFD, 0x17E, 0x178,
        ]
        return marks + (0xA0...0xFF)
    }()
}
