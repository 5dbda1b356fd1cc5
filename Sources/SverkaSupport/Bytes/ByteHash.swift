/// FNV-1a over bytes or letter codes, in 64 bits. Public so that the loops of
/// other modules inline it.
///
/// Tables keyed by it trust it: among the few hundred thousand keys we ever
/// hold, two with the same hash are to be expected once in 10^8 programs.
@usableFromInline package enum ByteHash {
    @inlinable @inline(__always)
    package static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
    @inlinable @inline(__always)
    package static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    @inlinable @inline(__always)
    package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = next(hash, byte) }
        return hash
    }
}
