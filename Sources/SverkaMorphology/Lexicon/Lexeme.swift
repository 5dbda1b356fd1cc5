/// A Russian word with all its forms: one of the lexicon, or one that an
/// analyzer has made.
@usableFromInline package enum Lexeme {
    /// The number of a lexeme. Those of the lexicon come first, in the order of
    /// its tables; the others belong to the analyzer that made them.
    @usableFromInline package struct ID: RawRepresentable, Hashable, Comparable, Sendable {
        @usableFromInline package let rawValue: Int32

        @inlinable @inline(__always)
        package init(rawValue: Int32) { self.rawValue = rawValue }

        @inline(__always)
        init(_ index: Int) { rawValue = Int32(truncatingIfNeeded: index) }

        /// Of a number, a mark or a sign, which is no form of any lexeme.
        @inlinable @inline(__always)
        package static var none: ID { ID(rawValue: -1) }

        /// Whether it is the number of a lexeme, and not `none`.
        @inlinable @inline(__always)
        package var exists: Bool { rawValue >= 0 }

        @inline(__always)
        var index: Int { Int(rawValue) }

        @inlinable @inline(__always)
        package static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
    }
}
