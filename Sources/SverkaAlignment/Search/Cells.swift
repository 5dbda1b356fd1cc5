/// A value for each of so many cells, for loops that run millions of times:
/// reading and writing check nothing but in debug builds.
///
/// A reference: who holds it shares the values.
final class Cells<Value: BitwiseCopyable>: @unchecked Sendable {
    // Unchecked: written by one thread at a time, and read by others when it is
    // done.
    let count: Int
    private let values: UnsafeMutablePointer<Value>

    init(repeating value: Value, count: Int) {
        self.count = count
        values = .allocate(capacity: count)
        values.initialize(repeating: value, count: count)
    }

    convenience init(_ values: some Collection<Value>) where Value: AdditiveArithmetic {
        self.init(repeating: .zero, count: values.count)
        for (cell, value) in values.enumerated() { self[cell] = value }
    }

    deinit { values.deallocate() }

    @inline(__always)
    subscript(cell: Int) -> Value {
        get {
            assert(cell >= 0 && cell < count)
            return values[cell]
        }
        set {
            assert(cell >= 0 && cell < count)
            values[cell] = newValue
        }
    }
}
