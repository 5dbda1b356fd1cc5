import SverkaSupport

/// The English words by what links to them go through.
struct EnglishLinks {
    private var index = HashIndex(capacity: 4096)
    private var entries: [(feature: FeatureID, share: Float, next: Int32)] = []

    mutating func add(_ id: FeatureID, _ feature: WordFeature) {
        for (key, share) in feature.linkKeys {
            let entry = Int32(entries.count)
            let next = index.update(key.hash, entry)
            entries.append((id, share, next))
        }
    }

    /// Calls `body` with each feature that has a key, and its share.
    @inline(__always)
    func forEach(_ key: LinkKey, _ body: (_ feature: FeatureID, _ share: Float) -> Void) {
        var entry = index[key.hash]
        while entry >= 0 {
            let (feature, share, next) = entries[Int(entry)]
            body(feature, share)
            entry = next
        }
    }
}

/// What a link between two words goes through.
enum LinkKey {
    case number(Int32), family(UInt64), value(UInt64), sound(UInt32)

    var hash: UInt64 {
        let (key, kind): (UInt64, UInt64) =
            switch self {
            case .number(let number): (UInt64(UInt32(bitPattern: number)), 1)
            case .family(let family): (family, 2)
            case .value(let value): (value, 3)
            case .sound(let key): (UInt64(key), 4)
            }
        return (key ^ kind << 40) &* 0x9E37_79B9_7F4A_7C15
    }
}
