/// FNV-1a over bytes or letter codes, in 64 bits. Public so that the loops of
/// other modules inline it.
///
/// Tables keyed by it trust it: among the few hundred thousand keys we ever
/// hold, two with the same hash are to be expected once in 10^8 programs.
public enum ByteHash {
    @inlinable @inline(__always)
    public static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
    @inlinable @inline(__always)
    public static func next(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    @inlinable @inline(__always)
    public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for byte in bytes { hash = next(hash, byte) }
        return hash
    }
    /// The hash of letters with `ё` read as `е`.
    @inline(__always)
    package static func folded(_ codes: some Sequence<UInt8>) -> UInt64 {
        var hash = seed
        for code in codes { hash = next(hash, code == Letters.yo ? Letters.ye : code) }
        return hash
    }
}

/// A map from 64-bit hashes to small integers, by open addressing.
public struct HashIndex: Sendable {
    /// Key and value side by side, so that a look-up touches one place.
    @usableFromInline struct Slot: Sendable {
        @usableFromInline var key: UInt64
        /// -1 where the slot is free.
        @usableFromInline var value: Int32

        @inlinable init(key: UInt64, value: Int32) { (self.key, self.value) = (key, value) }
    }

    @usableFromInline var slots: [Slot]
    @usableFromInline var mask: Int
    package private(set) var count = 0

    public init(capacity: Int = 16) {
        var size = 16
        while size * 3 < capacity * 4 { size *= 2 }
        slots = [Slot](repeating: Slot(key: 0, value: -1), count: size)
        mask = size - 1
    }

    /// The value of a key; -1 where it has none.
    @inlinable @inline(__always)
    public subscript(key: UInt64) -> Int32 { slots[place(of: key)].value }

    /// Where a key stands, or where it would.
    @inlinable @inline(__always)
    func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key ^ (key >> 29) ^ (key >> 47)) & mask
        while slots[place].value >= 0, slots[place].key != key { place = (place + 1) & mask }
        return place
    }

    /// Gives a key its value and returns the one it had, or -1.
    @discardableResult
    public mutating func update(_ key: UInt64, _ value: Int32) -> Int32 {
        if count * 4 >= slots.count * 3 { grow() }
        let place = place(of: key)
        let old = slots[place].value
        slots[place] = Slot(key: key, value: value)
        if old < 0 { count += 1 }
        return old
    }

    /// Gives a key a value where it has none.
    package mutating func add(_ key: UInt64, _ value: Int32) {
        if count * 4 >= slots.count * 3 { grow() }
        let place = place(of: key)
        guard slots[place].value < 0 else { return }
        slots[place] = Slot(key: key, value: value)
        count += 1
    }

    private mutating func grow() {
        var bigger = HashIndex(capacity: slots.count)
        for slot in slots where slot.value >= 0 { bigger.update(slot.key, slot.value) }
        self = bigger
    }
}

/// Words by number: each different word gets the next integer, from 0.
package struct Vocabulary: Sendable {
    private var index: HashIndex
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]

    package init(capacity: Int = 64) { index = HashIndex(capacity: capacity) }

    package var count: Int { starts.count - 1 }

    /// The number of a word; a new one where it had none.
    package mutating func add(_ word: some Sequence<UInt8>) -> Int32 {
        let hash = ByteHash.of(word)
        let known = index[hash]
        if known >= 0 { return known }
        let number = Int32(count)
        bytes.append(contentsOf: word)
        starts.append(Int32(bytes.count))
        index.update(hash, number)
        return number
    }

    /// The number of a word; -1 where it has none.
    @inline(__always)
    package func number(of word: some Sequence<UInt8>) -> Int32 { index[ByteHash.of(word)] }

    @inline(__always)
    package func number(hash: UInt64) -> Int32 { index[hash] }

    package func bytes(of number: Int32) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(number)])..<Int(starts[Int(number) + 1])]
    }

    package func word(_ number: Int32) -> String {
        String(decoding: bytes(of: number), as: UTF8.self)
    }
}
