import SverkaAlignment

/// A term by the lemmas of its words in order, which all its forms have in
/// common.
///
/// A hash: terms of other words have another key, as good as always.
package struct TermKey: Hashable, Comparable, Sendable {
    package let value: UInt64

    @inline(__always)
    init(value: UInt64) { self.value = value }

    /// The key of no words, and of a term that is not known.
    static let none = TermKey(value: 0)

    /// What the key of a term begins with before its first word.
    @inline(__always)
    static var start: TermKey { TermKey(value: 0x9E37_79B9_7F4A_7C15) }

    /// The key of the words so far and one more.
    @inline(__always)
    func next(_ lemma: LemmaKey) -> TermKey {
        TermKey(value: (value ^ lemma.value) &* 0xBF58_476D_1CE4_E5B9 ^ (value >> 31))
    }

    /// The key of a term's words; `none` where there are none.
    init(_ words: some Collection<TermText.Word>) {
        self = words.isEmpty ? .none : words.reduce(.start) { $0.next($1.lemma) }
    }

    @inline(__always)
    package func hash(into hasher: inout Hasher) { hasher.combine(value) }

    @inline(__always)
    package static func < (a: TermKey, b: TermKey) -> Bool { a.value < b.value }

    /// A term in the letters that terms are compared by: small ones, `ё` as `е`.
    package static func folded(_ text: String) -> String { WordFeatureCache.folded(text) }

    /// Whether two terms are one, case and ё aside.
    package static func isSame(_ first: String, _ second: String) -> Bool {
        first == second || folded(first) == folded(second)
    }
}
