import SverkaSupport

/// The forms of a paradigm by what stands behind the stem.
struct ParadigmEndings: Sendable {
    /// Hashes of the letters behind the stem, `ё` as `е`, a form each.
    private var hashes: [UInt64] = []
    /// Of each form its tag.
    private var tags: [Tag] = []
    /// The endings that there are, and a few others.
    private(set) var filter = Filter()

    /// - Parameter stem: letters that all forms begin with.
    init(_ paradigm: Paradigm, behind stem: Int) {
        hashes.reserveCapacity(paradigm.forms.count)
        tags.reserveCapacity(paradigm.forms.count)
        for index in paradigm.forms.indices
        where paradigm.forms[index].letters.count >= stem {
            let hash = ByteHash.folded(paradigm.forms[index].letters.codes[stem...])
            hashes.append(hash)
            tags.append(paradigm.forms[index].tag)
            filter.insert(hash)
        }
    }

    /// Calls `body` with the tag of each form with that ending.
    ///
    /// Cost: linear in the forms.
    @inline(__always)
    func forEachTag(_ ending: UInt64, _ body: (Tag) -> Void) {
        for index in hashes.indices where hashes[index] == ending { body(tags[index]) }
    }

    /// A set of endings as a Bloom filter: most of the endings that a paradigm
    /// is asked for it has not.
    struct Filter: Sendable {
        private var bits = SIMD4<UInt64>()

        @inline(__always)
        private static func place(_ hash: UInt64) -> Int { Int((hash ^ hash >> 32) & 0xFF) }

        mutating func insert(_ hash: UInt64) {
            let place = Self.place(hash)
            bits[place >> 6] |= 1 << UInt64(place & 63)
        }

        @inline(__always)
        func mayHave(_ hash: UInt64) -> Bool {
            let place = Self.place(hash)
            return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
        }
    }
}
