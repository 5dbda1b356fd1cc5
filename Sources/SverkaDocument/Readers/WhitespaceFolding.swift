import SverkaSupport

/// Text with its white space folded: one space between words, none outside.
///
/// White space are the bytes up to 0x20 and the no-break space. What is not seen
/// and only says where a word may be cut, such as a soft hyphen, is left out.
/// Cost: linear.
func whitespaceFolded(_ bytes: some Collection<UInt8>) -> String {
    if let text = bytes.withContiguousStorageIfAvailable(whitespaceFolded) { return text }
    return Array(bytes).withUnsafeBufferPointer(whitespaceFolded)
}

/// The same of bytes that stand in one place.
func whitespaceFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { out in
        var count = 0, index = 0
        var isBehindSpace = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 {
                isBehindSpace = true
                index += 1
                continue
            }
            if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                isBehindSpace = true
                index += 2
                continue
            }
            let hidden = InvisibleText.length(bytes, at: index)
            if hidden > 0 {
                index += hidden
                continue
            }
            if isBehindSpace, count > 0 {
                out[count] = 0x20
                count += 1
            }
            isBehindSpace = false
            out[count] = byte
            count += 1
            index += 1
        }
        return count
    }
}
