import SverkaSupport

/// The code pages that bytes of an RTF file stand for characters in.
enum RTFCodePage {
    case western, cyrillic, dos, koi8

    /// By `\ansicpg`.
    init(number: Int) {
        switch number {
        case 1251: self = .cyrillic
        case 866: self = .dos
        case 20866, 21866: self = .koi8
        default: self = .western
        }
    }

    /// The scalar of a byte.
    func scalar(_ byte: UInt8) -> UInt32 {
        guard byte >= 0x80 else { return UInt32(byte) }
        let place = Int(byte) - 0x80
        switch self {
        case .cyrillic: return CodePage.windows1251.scalars[place]
        case .dos: return CodePage.cp866.scalars[place]
        case .koi8: return CodePage.koi8r.scalars[place]
        case .western: return place < 0x20 ? Self.marks[place] : UInt32(byte)
        }
    }

    /// What windows-1252 has where Latin-1 has control characters.
    private static let marks: [UInt32] = [
        0x20AC, 0xFFFD, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160,
        0x2039, 0x152, 0xFFFD, 0x17D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
        0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0xFFFD, 0x17E, 0x178,
    ]
}
