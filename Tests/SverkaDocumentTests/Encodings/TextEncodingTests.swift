import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct TextEncodingTests {
    private static let koi8: [Character: UInt8] = {
        var table: [Character: UInt8] = ["ё": 0xA3, "Ё": 0xB3]
        for (index, letter) in "юабцдефгхийклмнопярстужвьызшэщчъ".enumerated() {
            table[letter] = 0xC0 + UInt8(index)
            table[Character(letter.uppercased())] = 0xE0 + UInt8(index)
        }
        return table
    }()

    private static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: return Array(text.utf8)
        case .utf16LittleEndian: return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default:
            return text.map { character -> UInt8 in
                let value = character.unicodeScalars.first!.value
                if value < 0x80 { return UInt8(value) }
                switch encoding {
                case .windows1251:
                    if value == 0x451 { return 0xB8 }
                    if value == 0x401 { return 0xA8 }
                    return (0x410...0x44F).contains(value) ? UInt8(value - 0x410 + 0xC0) : 0x20
                case .cp866:
                    if value == 0x451 { return 0xF1 }
                    if value == 0x401 { return 0xF0 }
                    if (0x410...0x43F).contains(value) { return UInt8(value - 0x410 + 0x80) }
                    return (0x440...0x44F).contains(value) ? UInt8(value - 0x440 + 0xE0) : 0x20
                default: return koi8[character] ?? 0x20
                }
            }
        }
    }

    /// Pieces of 200 characters of Corpus, Russian for the greater part.
    private static let pieces: [String] = {
        var text: [Character] = []
        for name in Repository.files(below: "Corpus") where name.hasSuffix(".txt") {
            for line in (try? Repository.lines("Corpus/" + name)) ?? []
            where LanguageIdentifier.shared.language(of: line) == .russian {
                text += Array(line + " ")
            }
        }
        return stride(from: 0, to: text.count - 200, by: 200).map { String(text[$0..<$0 + 200]) }
    }()

    @Test(arguments: TextEncoding.allCases) func encodingsAreTold(_ encoding: TextEncoding) {
        #expect(Self.pieces.count >= 100)
        let right = Self.pieces.count { piece in
            Self.encoded(piece, encoding).withUnsafeBufferPointer { TextEncoding.detect($0) }
                == encoding
        }
        #expect(right * 100 >= Self.pieces.count * 99, "\(right) of \(Self.pieces.count)")
    }

    @Test(arguments: TextEncoding.allCases) func placesAreInTheFile(_ encoding: TextEncoding) throws
    {
        let text =
            "Первый абзац этой статьи о погоде и дорогах.\n\nВторой абзац, подлиннее первого, с запятыми."
        let bytes = Self.encoded(text, encoding)
        let document = try DocumentReader(encoding: encoding).read(bytes, path: "a", format: .plain)
        let unit = try #require(document.units.last)
        #expect(unit.place.line == 3)
        let expected = Self.encoded("Второй абзац, подлиннее первого, с запятыми.", encoding)
        #expect(Array(bytes[unit.place.bytes]) == expected)
    }

    @Test(arguments: TextEncoding.allCases) func whatIsEncodedIsDecoded(_ encoding: TextEncoding) {
        let text = "Союз «Ромашка» — №5, 10 %; ёжик: ЁЛКА"
        let plain =
            encoding == .windows1251 || encoding.rawValue.hasPrefix("utf") ? text : "ёжик: ЁЛКА"
        let bytes = encoding.encoded(plain.utf8)
        let back = bytes?.withUnsafeBufferPointer { encoding.decoded($0) }
        #expect(back.map { String(decoding: $0, as: UTF8.self) } == plain)
    }

    @Test(arguments: [TextEncoding.windows1251, .koi8r, .cp866])
    func whatTheCodePageHasNotIsNotEncoded(_ encoding: TextEncoding) {
        #expect(encoding.encoded("中".utf8) == nil)
    }

    @Test(arguments: [
        ("UTF-8", TextEncoding.utf8), ("cp1251", .windows1251), ("Windows 1251", .windows1251),
        ("KOI8-R", .koi8r), ("866", .cp866), ("utf_16le", .utf16LittleEndian),
    ])
    func namesAreKnown(_ name: String, _ encoding: TextEncoding) {
        #expect(TextEncoding(name: name) == encoding)
    }

    @Test(
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61], TextEncoding.utf8),
            ([0xFF, 0xFE, 0x61, 0x00], .utf16LittleEndian),
            ([0xFE, 0xFF, 0x00, 0x61], .utf16BigEndian),
        ] as [([UInt8], TextEncoding)])
    func marksAreTaken(_ bytes: [UInt8], _ encoding: TextEncoding) {
        bytes.withUnsafeBufferPointer {
            #expect(TextEncoding.detect($0) == encoding)
            #expect(encoding.decoded($0) == [0x61])
        }
    }
}
