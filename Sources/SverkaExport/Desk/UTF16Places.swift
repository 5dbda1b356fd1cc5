import SverkaSupport

/// Leads from bytes of a text to UTF-16 units, in which scripts count.
struct UTF16Places {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var byte = 0
    private var unit = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The place of a byte. Cost: linear in the bytes between it and the one
    /// that was asked for before; going back begins anew.
    mutating func place(_ target: Int) -> Int {
        if target < byte { (byte, unit) = (0, 0) }
        while byte < min(target, bytes.count) {
            switch bytes[byte] {
            case 0x80..<0xC0: break
            case 0xF0...: unit += 2
            default: unit += 1
            }
            byte += 1
        }
        return unit
    }
}
