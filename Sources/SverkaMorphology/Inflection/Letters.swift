import SverkaSupport
import SverkaText

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
        var view = String.UnicodeScalarView()
        for code in codes { view.append(Letters.scalar(code)) }
        return String(view)
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

    package static func + (a: Letters, b: Letters) -> Letters { Letters(codes: a.codes + b.codes) }

    /// The same with `е` for `ё`: how words are compared.
    package var folded: Letters {
        Letters(codes: codes.map { $0 == Letters.yo ? Letters.ye : $0 })
    }
}

/// Up to eight letters in a word of the machine: what rules compare with costs
/// no object.
package struct ShortLetters: Sendable, Hashable, ExpressibleByStringLiteral {
    /// A byte a letter, the first one lowest.
    private var packed: UInt64 = 0
    package private(set) var count = 0

    @inline(__always)
    package init(stringLiteral value: StaticString) {
        // Every Russian letter has two bytes.
        precondition(value.utf8CodeUnitCount <= 16, "more than eight letters")
        let bytes = value.utf8Start
        for index in stride(from: 0, to: value.utf8CodeUnitCount, by: 2) {
            let value = UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
            packed |= UInt64(Letters.code(value) ?? 0) << UInt64(8 * count)
            count += 1
        }
    }

    /// The code of the last one.
    @inline(__always)
    package var last: UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(8 * max(count - 1, 0))) }

    /// Whether these letters stand there; there must be as many.
    @inline(__always)
    fileprivate func stand(in codes: [UInt8], at start: Int) -> Bool {
        for index in 0..<count
        where codes[start + index] != UInt8(truncatingIfNeeded: packed >> UInt64(8 * index)) {
            return false
        }
        return true
    }
}

/// Sets of letters, by their codes.
package struct LetterSet: Sendable, ExpressibleByStringLiteral {
    private var bits: UInt64 = 0
    package init(stringLiteral value: String) {
        for scalar in value.unicodeScalars { bits |= 1 << UInt64(Letters.code(scalar.value) ?? 0) }
    }
    @inline(__always)
    package func contains(_ code: UInt8) -> Bool { code != 0 && bits >> UInt64(code) & 1 == 1 }

    package static let vowels: LetterSet = "аеёиоуыэюя"
    package static let hushing: LetterSet = "жшчщ"
    package static let velar: LetterSet = "кгх"
}

extension ByteHash {
    /// The hash of letters with `ё` read as `е`.
    @inline(__always)
    package static func folded(_ codes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for code in codes { hash = next(hash, code == Letters.yo ? Letters.ye : code) }
        return hash
    }
}
