/// What can be told of a feature without a look at it: a set of all that links
/// go through, as a Bloom filter. Two words without a common bit have no link.
struct LinkTrace {
    var kind: WordFeature.Kind
    var weight: Float
    /// Sounds of the word; 0 where sound is not compared.
    var sounds: UInt8
    private var bits = SIMD4<UInt64>()

    init(_ feature: WordFeature) {
        kind = feature.kind
        weight = feature.weight
        sounds = UInt8(clamping: feature.sound?.sounds.count ?? 0)
        for (key, _) in feature.linkKeys { insert(key) }
        for number in feature.phrases.joined() { insert(.number(number)) }
    }

    private mutating func insert(_ key: LinkKey) {
        let place = key.hash >> 56
        bits[Int(place >> 6)] |= 1 << (place & 63)
    }

    @inline(__always)
    func mayLink(_ other: LinkTrace) -> Bool { bits & other.bits != SIMD4() }
}
