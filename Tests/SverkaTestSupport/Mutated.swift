/// Bytes that were changed at random.
package enum Mutated {
    /// A copy that is changed, cut or doubled in up to twelve places.
    package static func copy(of bytes: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var out = bytes
        for _ in 0..<Int.random(in: 1...12, using: &random) where !out.isEmpty {
            let at = Int.random(in: 0..<out.count, using: &random)
            let end = min(out.count, at + Int.random(in: 1...40, using: &random))
            switch Int.random(in: 0..<5, using: &random) {
            case 0: out.remove(at: at)
            case 1: out[at] = UInt8.random(in: 0...255, using: &random)
            case 2: out.insert(contentsOf: out[at..<end], at: at)
            case 3: out.removeSubrange(at..<end)
            default: out[at] = out[Int.random(in: 0..<out.count, using: &random)]
            }
        }
        return out
    }
}
