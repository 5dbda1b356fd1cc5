import SverkaSupport

/// A word by its lemma: the hash of the lemma in small letters, `ё` as `е`.
///
/// Words whose forms have one lemma have one key, whatever they mean.
package struct LemmaKey: Hashable, Sendable {
    package let value: UInt64

    @inline(__always)
    init(value: UInt64) { self.value = value }

    /// The key of a lemma as it is written: `of`, `Совет`.
    init(_ lemma: String) { value = ByteHash.of(TermKey.folded(lemma).utf8) }

    @inline(__always)
    package func hash(into hasher: inout Hasher) { hasher.combine(value) }
}
