/// UTF-16 in a file.
package enum UTF16Bytes {
    /// The same in UTF-8; what is not valid reads as U+FFFD.
    package static func decoded(_ bytes: some Collection<UInt8>, isLittleEndian: Bool) -> [UInt8] {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2)
        var first: UInt8?
        for byte in bytes {
            guard let before = first else {
                first = byte
                continue
            }
            let (high, low) = isLittleEndian ? (byte, before) : (before, byte)
            units.append(UInt16(high) << 8 | UInt16(low))
            first = nil
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
