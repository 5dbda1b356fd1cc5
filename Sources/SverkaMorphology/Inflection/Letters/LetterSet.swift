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
    /// Letters that are the ending of a noun's lemma.
    static let endings: LetterSet = "аяоеёьйиы"
}
