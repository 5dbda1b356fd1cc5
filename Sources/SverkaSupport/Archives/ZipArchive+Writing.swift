extension ZipArchive {
    /// An archive of files, which are stored as they are and in their order.
    ///
    /// All have the earliest time an archive can say, so that the same files
    /// make the same bytes. There may be less than 4 GB of them.
    package static func archive(of files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        var out: [UInt8] = []
        var directory: [UInt8] = []
        for (name, bytes) in files {
            // Version 2.0, names in UTF-8, stored, 1 January 1980 (4.4.2 to 4.4.9).
            var common = little16(20) + little16(0x800) + little16(0)
            common += little16(0) + little16(0x21) + little32(CRC32.of(bytes))
            common += little32(UInt32(bytes.count)) + little32(UInt32(bytes.count))
            common += little16(UInt16(name.utf8.count)) + little16(0)
            directory += little32(0x0201_4B50) + little16(20) + common
            directory += [UInt8](repeating: 0, count: 10) + little32(UInt32(out.count))
            directory += name.utf8
            out += little32(0x0403_4B50) + common + name.utf8 + bytes
        }
        let start = UInt32(out.count)
        out += directory
        out += little32(0x0605_4B50) + little32(0)
        out += little16(UInt16(files.count)) + little16(UInt16(files.count))
        out += little32(UInt32(directory.count)) + little32(start) + little16(0)
        return out
    }

    private static func little16(_ value: UInt16) -> [UInt8] {
        [UInt8(value & 0xFF), UInt8(value >> 8)]
    }

    private static func little32(_ value: UInt32) -> [UInt8] {
        little16(UInt16(value & 0xFFFF)) + little16(UInt16(value >> 16))
    }
}
