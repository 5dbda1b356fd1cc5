import SverkaData

/// References to characters as browsers read them: `&laquo;`, `&nbsp` without
/// its semicolon, `&#151;` for a dash of windows-1252.
package enum HTMLCharacterReference {
    /// What a reference stands for.
    package struct Match {
        /// In UTF-8.
        package var bytes: [UInt8]
        /// Bytes of the reference itself.
        package var length: Int
    }

    /// The reference that begins with the `&` at `index`; nil where there is
    /// none, or one that is not known.
    ///
    /// - Parameter end: where the text ends.
    package static func match(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> Match? {
        guard index + 1 < end else { return nil }
        return text[index + 1] == 0x23
            ? number(text, at: index, end: end) : name(text, at: index, end: end)
    }

    // MARK: Numbers

    private static func number(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> Match? {
        var place = index + 2
        let isHexadecimal = place < end && text[place] | 0x20 == 0x78
        if isHexadecimal { place += 1 }
        let start = place
        var value: UInt32 = 0
        while place < end, let digit = digit(text[place], isHexadecimal) {
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
            place += 1
        }
        guard place > start else { return nil }
        if place < end, text[place] == 0x3B { place += 1 }
        var bytes: [UInt8] = []
        UTF8Scan.append(scalar(value), to: &bytes)
        return Match(bytes: bytes, length: place - index)
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte - 0x30)
        case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x37)
        case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x57)
        default: nil
        }
    }

    /// What browsers show for a number: windows-1252 in its range, U+FFFD for
    /// none.
    private static func scalar(_ value: UInt32) -> UInt32 {
        if (0x80..<0xA0).contains(value) { return windows1252[Int(value - 0x80)] }
        guard value != 0, Unicode.Scalar(value) != nil else { return 0xFFFD }
        return value
    }

    private static let windows1252: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
        0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]

    // MARK: Names

    private static func name(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> Match? {
        let names = Names.shared
        let start = index + 1
        var place = start
        while place < end, place - start < names.longest, isLetterOrDigit(text[place]) {
            place += 1
        }
        guard place > start else { return nil }
        if place < end, text[place] == 0x3B,
            let bytes = names.all[String(decoding: text[start..<place], as: UTF8.self)]
        {
            return Match(bytes: bytes, length: place + 1 - index)
        }
        var stop = min(place, start + names.longestBare)
        while stop > start {
            let key = String(decoding: text[start..<stop], as: UTF8.self)
            if names.bare.contains(key), let bytes = names.all[key] {
                return Match(bytes: bytes, length: stop - index)
            }
            stop -= 1
        }
        return nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    /// The names of `Glossary/characters.tsv`.
    private struct Names {
        static let shared = Names()

        var all: [String: [UInt8]] = [:]
        /// Those that may stand without a semicolon.
        var bare: Set<String> = []
        var longest = 0
        var longestBare = 0

        init() {
            for row in GlossaryFile.rows(of: GlossaryFile.named("characters.tsv").bytes)
            where row.count > 1 {
                var bytes: [UInt8] = []
                for scalar in row[1].split(separator: " ") {
                    UInt32(scalar, radix: 16).map { UTF8Scan.append($0, to: &bytes) }
                }
                all[row[0]] = bytes
                longest = max(longest, row[0].utf8.count)
                if row.count > 2 {
                    bare.insert(row[0])
                    longestBare = max(longestBare, row[0].utf8.count)
                }
            }
        }
    }
}
