/// A word of the lexicon's English side.
@usableFromInline package enum EnglishWord {
    /// The number of a word in the vocabulary of all translations, from 0.
    @usableFromInline package struct ID: RawRepresentable, Hashable, Sendable {
        @usableFromInline package let rawValue: Int32

        @inlinable @inline(__always)
        package init(rawValue: Int32) { self.rawValue = rawValue }

        @inline(__always)
        var index: Int { Int(rawValue) }
    }
}
