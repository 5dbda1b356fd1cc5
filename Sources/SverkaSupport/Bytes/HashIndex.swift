/// A map from 64-bit hashes to small integers, by open addressing.
@usableFromInline package struct HashIndex: Sendable {
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

    package init(capacity: Int = 16) {
        var size = 16
        while size * 3 < capacity * 4 { size *= 2 }
        slots = [Slot](repeating: Slot(key: 0, value: -1), count: size)
        mask = size - 1
    }

    /// The value of a key; -1 where it has none.
    @inlinable @inline(__always)
    package subscript(key: UInt64) -> Int32 { slots[place(of: key)].value }

    /// Where a key stands, or where it would.
    @inlinable @inline(__always)
    func place(of key: UInt64) -> Int {
        var place = Int(truncatingIfNeeded: key ^ (key >> 29) ^ (key >> 47)) & mask
        while slots[place].value >= 0, slots[place].key != key { place = (place + 1) & mask }
        return place
    }

    /// Gives a key its value and returns the one it had, or -1.
    @discardableResult
    package mutating func update(_ key: UInt64, _ value: Int32) -> Int32 {
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
