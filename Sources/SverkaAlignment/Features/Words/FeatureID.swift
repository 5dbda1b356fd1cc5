/// The number of a word's feature among those of its side's vocabulary, from 0.
@usableFromInline package struct FeatureID: RawRepresentable, Hashable, Sendable {
    @usableFromInline package var rawValue: Int32

    @inlinable @inline(__always)
    package init(rawValue: Int32) { self.rawValue = rawValue }

    /// Of a token that is no word, number or telling mark.
    package static let none = FeatureID(rawValue: -1)

    /// Its place in the vocabulary.
    @inlinable @inline(__always)
    var index: Int { Int(rawValue) }
}
