/// Some of the features of furniture, by their numbers below 128.
struct FurnitureFeatureSet: Sendable {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    init() {}

    init(_ features: [FurnitureFeature]) {
        for feature in features { insert(feature.rawValue) }
    }

    mutating func insert(_ number: Int) {
        if number < 64 { low |= 1 << UInt64(number) } else { high |= 1 << UInt64(number - 64) }
    }

    func isDisjoint(with other: FurnitureFeatureSet) -> Bool {
        low & other.low | high & other.high == 0
    }

    /// Calls with the number of each, rising.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        var rest = low
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
        rest = high
        while rest != 0 {
            body(64 + rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
