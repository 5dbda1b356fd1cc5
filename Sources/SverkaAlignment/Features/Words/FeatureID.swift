/// The number of a word's feature among those of its side's vocabulary, from 0.
@frozen
public struct FeatureID: RawRepresentable, Hashable, Sendable {
    public var rawValue: Int32

    @inlinable @inline(__always)
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Of a token that is no word, number or telling mark.
    public static let none = FeatureID(rawValue: -1)

    /// Its place in the vocabulary.
    @inlinable @inline(__always)
    var index: Int { Int(rawValue) }
}
