/// Characters that are not seen and part no words: soft hyphens, zero-width
/// spaces and joiners, byte order marks.
package enum InvisibleText {
    /// The bytes of such a character at a place; 0 of any other.
    ///
    /// Joiners that stand before an emoji, or before a letter of a script that is
    /// written with them, are part of the text.
    package static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        let rest = bytes.count - index
        switch bytes[index] {
        case 0xC2: return rest > 1 && bytes[index + 1] == 0xAD ? 2 : 0
        case 0xEF: return rest > 2 && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
        case 0xE2:
            guard rest > 2 else { return 0 }
            switch (bytes[index + 1], bytes[index + 2]) {
            case (0x80, 0x8B), (0x81, 0xA0): return 3
            case (0x80, 0x8C), (0x80, 0x8D): return joins(bytes, before: index + 3) ? 0 : 3
            default: return 0
            }
        default: return 0
        }
    }

    /// Whether what stands there is joined to what is before it.
    private static func joins(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
        // Latin, Greek and Cyrillic letters come before Hebrew ones.
        guard index < bytes.count, bytes[index] >= 0xD6 else { return false }
        // Punctuation, and characters that are invisible themselves.
        if bytes[index] == 0xE2 { return index + 1 < bytes.count && bytes[index + 1] >= 0x86 }
        return bytes[index] != 0xEF
    }

    /// Whether a character is one of them somewhere.
    package static func mayBe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
