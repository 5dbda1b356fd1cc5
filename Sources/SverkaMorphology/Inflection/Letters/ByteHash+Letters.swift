import SverkaSupport

extension ByteHash {
    /// The hash of letters with `ё` read as `е`.
    @inline(__always)
    package static func folded(_ codes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for code in codes { hash = next(hash, code == Letters.yo ? Letters.ye : code) }
        return hash
    }
}
