import SverkaSupport
import Testing

@Suite struct StringBytesTests {
    @Test(arguments: [
        ("  a b\t\r\n", "a b"), ("", ""), (" \u{A0}\u{2003} ", ""), ("a", "a"),
        // The mark combines with the space, and is no space.
        ("a \u{301}", "a \u{301}"), ("\u{301} a", "\u{301} a"), (" \u{301}a", "\u{301}a"),
    ])
    func trimmed(_ text: String, _ trimmed: String) {
        #expect(text.trimmed.utf8.elementsEqual(trimmed.utf8))
    }

    /// However the words are found, they are those between white space.
    @Test(arguments: [
        "слово за словом", "  two  words ", "", " ", "line\nfeed\ttab", "не\u{A0}разрывный пробел",
        "e\u{301} a \u{301}b", "a\u{2003}b", "caf\u{E9} noir",
    ])
    func wordsBetweenSpaces(_ text: String) {
        #expect(text.spacedWords == text.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    @Test func scalarsAreCounted() {
        #expect("и\u{306}😀a".scalarCount == 4)
        #expect("Союз".slice(2..<6) == "ою")
        #expect("и\u{306}😀a".isLonger(than: 3) && !"и\u{306}😀a".isLonger(than: 4))
    }

    @Test(
        arguments: [
            ("Союзное государство", "государство", 15..<37), ("aab", "ab", 1..<3),
            ("ab", "ab", 0..<2),
            ("ab", "abc", nil), ("ab", "c", nil), ("", "a", nil),
        ] as [(String, String, Range<Int>?)])
    func bytesAreFound(_ text: String, _ part: String, _ range: Range<Int>?) {
        let found = text.withUTF8Bytes { bytes in part.withUTF8Bytes { bytes.firstRange(of: $0) } }
        #expect(found == range)
        #expect(text.holds(part) == (range != nil))
    }
}

@Suite struct UTF8ScanTests {
    @Test(
        arguments: [
            ([0x61, 0xD1, 0x8F], nil), ([0x61, 0xFF], 1), ([0xC0, 0x80], 0),
            ([0xED, 0xA0, 0x80], 0),
            ([0x61, 0x62, 0xE2, 0x80], 2), ([0xF4, 0x90, 0x80, 0x80], 0),
            ([0xF0, 0x9F, 0x98, 0x80], nil),
        ] as [([UInt8], Int?)])
    func theFirstInvalidByte(_ bytes: [UInt8], _ place: Int?) {
        #expect(bytes.withUnsafeBufferPointer(UTF8Scan.firstInvalid) == place)
        let isRepaired = UTF8Scan.repaired(bytes[...]) == bytes
        #expect(isRepaired == (place == nil))
    }
}
