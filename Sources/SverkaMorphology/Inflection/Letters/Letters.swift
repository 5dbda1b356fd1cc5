import SverkaSupport

/// A Russian word or part of one, a byte a letter.
///
/// Codes run from 1 for `а` to 32 for `я` in alphabetical order without `ё`,
/// which is 33; 34 is the hyphen. Small letters only. Declension is written in
/// these, since endings and alternations are about single letters.
package struct Letters: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    package var codes: [UInt8]

    package static let yo: UInt8 = 33
    package static let ye: UInt8 = 6
    package static let hyphen: UInt8 = 34

    package init(codes: [UInt8]) { self.codes = codes }
    package init(codes: ArraySlice<UInt8>) { self.codes = Array(codes) }

    package init(stringLiteral value: String) {
        guard let letters = Letters(value) else { preconditionFailure("not Russian: \(value)") }
        self = letters
    }

    /// The word in small letters; nil where it has others than Russian ones
    /// and hyphens.
    package init?(_ text: some StringProtocol) {
        codes = []
        codes.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars {
            guard let code = Letters.code(scalar.value) else { return nil }
            codes.append(code)
        }
    }

    /// The code of a scalar of either case; nil where it is no Russian letter.
    @inline(__always)
    package static func code(_ scalar: UInt32) -> UInt8? {
        switch scalar {
        case 0x430...0x44F: UInt8(scalar - 0x42F)
        case 0x410...0x42F: UInt8(scalar - 0x40F)
        case 0x451, 0x401: yo
        case 0x2D, 0x2010, 0x2011: hyphen
        default: nil
        }
    }

    @inline(__always)
    package static func scalar(_ code: UInt8) -> Unicode.Scalar {
        switch code {
        case yo: "ё"
        case hyphen: "-"
        default: Unicode.Scalar(UInt32(code) + 0x42F)!
        }
    }

    package var description: String {
        String(unsafeUninitializedCapacity: 2 * codes.count) { bytes in
            var end = 0
            for code in codes {
                let scalar = Letters.scalar(code).value
                if scalar >= 0x80 {
                    bytes[end] = UInt8(0xC0 | scalar >> 6)
                    end += 1
                }
                bytes[end] = UInt8(scalar < 0x80 ? scalar : 0x80 | scalar & 0x3F)
                end += 1
            }
            return end
        }
    }

    package var count: Int { codes.count }
    package var isEmpty: Bool { codes.isEmpty }
    package var last: UInt8 { codes.last ?? 0 }

    /// The letter that many from the end: 0 is the last; 0 where there is none.
    package func fromEnd(_ offset: Int) -> UInt8 {
        offset < codes.count ? codes[codes.count - 1 - offset] : 0
    }

    package func dropLast(_ number: Int) -> Letters { Letters(codes: codes.dropLast(number)) }
    package func suffix(_ number: Int) -> Letters { Letters(codes: codes.suffix(number)) }

    /// - Parameter number: letters at the end that are not looked at.
    package func hasSuffix(_ ending: ShortLetters, before number: Int = 0) -> Bool {
        let start = codes.count - number - ending.count
        return start >= 0 && ending.stand(in: codes, at: start)
    }
    package func hasPrefix(_ beginning: ShortLetters) -> Bool {
        beginning.count <= codes.count && beginning.stand(in: codes, at: 0)
    }
    package func ends(with other: Letters) -> Bool {
        codes.count >= other.codes.count
            && codes.suffix(other.codes.count).elementsEqual(other.codes)
    }
    package func begins(with other: Letters) -> Bool { codes.starts(with: other.codes) }

    /// With an ending.
    package static func + (stem: Letters, ending: ShortLetters) -> Letters {
        var codes: [UInt8] = []
        codes.reserveCapacity(stem.count + ending.count)
        codes += stem.codes
        ending.append(to: &codes)
        return Letters(codes: codes)
    }

    /// A literal behind `+` is an ending, which costs no array of its own.
    @_disfavoredOverload
    package static func + (a: Letters, b: Letters) -> Letters {
        // `+` of arrays copies the first one twice.
        var codes: [UInt8] = []
        codes.reserveCapacity(a.count + b.count)
        codes += a.codes
        codes += b.codes
        return Letters(codes: codes)
    }

    /// The same with `е` for `ё`: how words are compared.
    package var folded: Letters {
        guard codes.contains(Letters.yo) else { return self }
        return Letters(codes: codes.map { $0 == Letters.yo ? Letters.ye : $0 })
    }
}
