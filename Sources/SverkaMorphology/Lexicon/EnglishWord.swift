/// A word of the lexicon's English side.
public enum EnglishWord {
    /// The number of a word in the vocabulary of all translations, from 0.
    @frozen
    public struct ID: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int32

        @inlinable @inline(__always)
        public init(rawValue: Int32) { self.rawValue = rawValue }

        @inline(__always)
        var index: Int { Int(rawValue) }
    }
}
