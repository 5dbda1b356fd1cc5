/// Case of the scripts we read, without Foundation.
@usableFromInline package enum LetterCase {
    /// The lower-case scalar of a Latin (ASCII, Latin-1, Latin Extended-A) or
    /// Cyrillic letter; any other scalar as it is.
    @inlinable @inline(__always)
    package static func lower(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x41...0x5A: value + 0x20
        case 0x410...0x42F: value + 0x20
        case 0x400...0x40F: value + 0x50
        case 0xC0...0xDE where value != 0xD7: value + 0x20
        case 0x100...0x137, 0x14A...0x177, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F:
            value | 1
        case 0x139...0x148, 0x179...0x17E: value & 1 == 1 ? value + 1 : value
        default: value
        }
    }

    @inlinable @inline(__always)
    package static func isUpper(_ value: UInt32) -> Bool { lower(value) != value }
}
