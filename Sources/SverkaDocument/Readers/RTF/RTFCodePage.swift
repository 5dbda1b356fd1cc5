import SverkaSupport

/// A code page that bytes of an RTF file stand for characters in.
struct RTFCodePage: Sendable {
    /// The scalars of the bytes from 0x80 on.
    private let scalars: [UInt32]

    static let western = RTFCodePage(number: 1252)
    static let cyrillic = RTFCodePage(number: 1251)

    /// By `\ansicpg`; one that is not known is that of Western Europe.
    init(number: Int) {
        let name = [20866: "koi8-r", 21866: "koi8-r", 10007: "mac-cyrillic"][number] ?? "\(number)"
        let known = TextEncoding(name: name) ?? .windows1252
        let encoding = known == .utf8 ? .windows1252 : known
        scalars = (UInt8(0x80)...0xFF).map { byte in
            let text = [byte].withUnsafeBufferPointer { encoding.decoded($0) }
            return String(decoding: text, as: UTF8.self).unicodeScalars.first?.value ?? 0xFFFD
        }
    }

    /// The scalar of a byte.
    func scalar(_ byte: UInt8) -> UInt32 {
        byte < 0x80 ? UInt32(byte) : scalars[Int(byte) - 0x80]
    }
}
