import SverkaText

/// A Russian term and an English one.
///
/// Not a `Bilingual`, whose hash another module would have to work out.
package struct TermPair: Hashable, Comparable, Sendable {
    var russian: TermKey
    var english: TermKey

    @inline(__always)
    init(russian: TermKey, english: TermKey) {
        (self.russian, self.english) = (russian, english)
    }

    @inline(__always)
    subscript(side: Side) -> TermKey {
        get { side == .russian ? russian : english }
        set { if side == .russian { russian = newValue } else { english = newValue } }
    }

    @inline(__always)
    package func hash(into hasher: inout Hasher) {
        hasher.combine(russian.value &* 0x9E37_79B9_7F4A_7C15 ^ english.value)
    }

    package static func < (a: TermPair, b: TermPair) -> Bool {
        (a.russian, a.english) < (b.russian, b.english)
    }
}
