/// Two values of one kind, for Russian and for English.
///
///     var counts = Bilingual(repeating: 0)
///     counts[.english] += 1
///     counts.map { $0 + 1 }  // Bilingual(russian: 1, english: 2)
@usableFromInline package struct Bilingual<Value> {
    @usableFromInline package var russian: Value
    @usableFromInline package var english: Value

    @inlinable @inline(__always)
    package init(russian: Value, english: Value) {
        self.russian = russian
        self.english = english
    }

    /// The same value for both sides.
    // Disfavoured, so that a closure behind the name makes values.
    @inlinable @inline(__always) @_disfavoredOverload
    package init(repeating value: Value) {
        self.init(russian: value, english: value)
    }

    /// Makes a value for each side, the Russian one first.
    @inlinable @inline(__always)
    package init<Failure>(_ make: (Side) throws(Failure) -> Value) throws(Failure) {
        self.init(russian: try make(.russian), english: try make(.english))
    }

    @inlinable
    package subscript(side: Side) -> Value {
        @inline(__always) get { side == .russian ? russian : english }
        @inline(__always) _modify {
            if side == .russian { yield &russian } else { yield &english }
        }
    }

    /// The same with each value made anew.
    @inlinable @inline(__always)
    package func map<Other, Failure>(
        _ transform: (Value) throws(Failure) -> Other
    ) throws(Failure) -> Bilingual<Other> {
        Bilingual<Other>(russian: try transform(russian), english: try transform(english))
    }

    /// Both values, the Russian one first.
    @inlinable
    package var both: [Value] { [russian, english] }
}

extension Bilingual: Sendable where Value: Sendable {}
extension Bilingual: Equatable where Value: Equatable {}
extension Bilingual: Hashable where Value: Hashable {}
