/// A word of the lexicon's English side.
package enum EnglishWord {
    /// The number of a word in the vocabulary of all translations, from 0.
    package struct ID: RawRepresentable, Hashable, Sendable {
        package let rawValue: Int32

        @inlinable @inline(__always)
        package init(rawValue: Int32) { self.rawValue = rawValue }

        @inline(__always)
        var index: Int { Int(rawValue) }
    }
}
