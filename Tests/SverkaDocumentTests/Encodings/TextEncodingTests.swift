import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct TextEncodingTests {
    /// Those that can write Russian.
    private static let ofRussian = TextEncoding.allCases.filter {
        $0.encoded("Слова".utf8) != nil
    }

    /// A text in an encoding, a space for each character that it has not.
    private static func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8] {
        switch encoding {
        case .utf8: Array(text.utf8)
        case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        default:
            text.unicodeScalars.map {
                CodePageBytes.encoded(String($0), encoding.rawValue)?.first ?? 0x20
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

    /// Which of two encodings does not matter where both read the same.
    @Test(arguments: ofRussian) func encodingsAreTold(_ encoding: TextEncoding) {
        #expect(Self.pieces.count >= 100)
        let wrong = Self.pieces.filter { piece in
            Self.encoded(piece, encoding).withUnsafeBufferPointer { bytes in
                let read = TextEncoding.detect(bytes).map { $0.decoded(bytes) }
                return read != encoding.decoded(bytes)
            }
        }
        #expect(wrong.count * 200 <= Self.pieces.count, "\(wrong)")
    }

    @Test(arguments: ofRussian) func placesAreInTheFile(_ encoding: TextEncoding) throws {
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
        let text = "Союз «Ромашка» — №5, 10 %; ёжик: ЁЛКА, café, naïveté"
        let known = String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { encoding.encoded(String($0).utf8) != nil }))
        let bytes = encoding.encoded(known.utf8)
        let back = bytes?.withUnsafeBufferPointer { encoding.decoded($0) }
        #expect(back.map { String(decoding: $0, as: UTF8.self) } == known)
        #expect(known.contains("ЁЛКА") == Self.ofRussian.contains(encoding))
    }

    /// Each byte of a code page stands for a character of its own, as tables of
    /// the tests' own have it.
    @Test(arguments: CodePageBytes.pages) func codePagesAreWhole(_ page: String) throws {
        let encoding = try #require(TextEncoding(name: page))
        let bytes = Array(0x20...0xFF as ClosedRange<UInt8>)
        let text = bytes.withUnsafeBufferPointer {
            String(decoding: encoding.decoded($0), as: UTF8.self)
        }
        #expect(Set(text.unicodeScalars).count == bytes.count)
        #expect(encoding.encoded(text.utf8) == bytes)
        var known = 0
        for (scalar, byte) in zip(text.unicodeScalars, bytes) {
            guard let expected = CodePageBytes.encoded(String(scalar), page) else { continue }
            known += 1
            #expect(expected == [byte], "\(scalar)")
        }
        #expect(known > 150)
    }

    @Test(arguments: [TextEncoding.windows1251, .koi8r, .cp866])
    func whatTheCodePageHasNotIsNotEncoded(_ encoding: TextEncoding) {
        #expect(encoding.encoded("中".utf8) == nil)
    }

    @Test(arguments: [
        ("UTF-8", TextEncoding.utf8), ("cp1251", .windows1251), ("Windows 1251", .windows1251),
        ("KOI8-R", .koi8r), ("866", .cp866), ("utf_16le", .utf16LittleEndian),
        ("Latin1", .windows1252), ("ISO-8859-1", .windows1252), ("us-ascii", .windows1252),
        ("ISO_8859-5", .iso88595), ("x-mac-cyrillic", .macCyrillic), ("KOI8-U", .koi8u),
        ("IBM866", .cp866), (" x-cp1251\n", .windows1251), ("iso-8859-9", .windows1254),
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

    @Test(arguments: ["", "klingon", "iso-8859-99", "utf", "windows"])
    func otherNamesAreNot(_ name: String) { #expect(TextEncoding(name: name) == nil) }

    /// Bytes that are not valid read as U+FFFD, and places behind them are
    /// still those of the file.
    @Test func strayBytesMoveNoPlaces() throws {
        let first = "Первый абзац этой статьи: о погоде и о дорогах, о лугах и о реках."
        let second = "Второй абзац, подлиннее первого, с запятыми."
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let bytes =
            mark + Array(first.utf8) + [0xFF, 0x20, 0xE2, 0x80] + Array("\n\n".utf8)
            + Array(second.utf8)
        let document = try DocumentReader().read(bytes, path: "a", format: .plain)
        #expect(document.encoding == .utf8)
        #expect(document.units.first?.text == first + "\u{FFFD} \u{FFFD}\u{FFFD}")
        let unit = try #require(document.units.last)
        #expect(Array(bytes[unit.place.bytes]) == Array(second.utf8))
    }
}
