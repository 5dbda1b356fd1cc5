/// A zip archive in memory: the container of DOCX, ODT, EPUB and XLSX.
///
/// Reads entries that are stored or deflated, and writes stored ones. Source:
/// PKWARE's APPNOTE.TXT 6.3.10; numbers in brackets are its sections. Archives
/// in several parts, encrypted ones and those of 4 GB and more (zip64) are
/// refused.
package struct ZipArchive {
    /// What the central directory says of a file in the archive (4.3.12).
    struct Entry {
        var name: String
        var nameBytes: ArraySlice<UInt8>
        var flags: Int
        var method: Int
        var checksum: UInt32
        var packedSize: Int
        var size: Int
        /// Where its local header stands.
        var offset: Int
    }

    let bytes: [UInt8]
    private(set) var entries: [Entry] = []
    /// Where the directory stands; what ends it stands behind it.
    private(set) var directory = 0..<0

    /// The names of the files in the archive, in its order.
    package var names: [String] { entries.map(\.name) }

    /// How many files are in the archive.
    package var count: Int { entries.count }

    /// The bytes of a file's name; in what encoding the archive only says where
    /// it is UTF-8 (appendix D).
    package func nameBytes(at index: Int) -> (bytes: ArraySlice<UInt8>, isUTF8: Bool) {
        (entries[index].nameBytes, entries[index].flags & 0x800 != 0)
    }

    /// How many bytes a file has, as the directory says.
    package func size(at index: Int) -> Int { entries[index].size }

    /// The place of the file of a name; nil where there is none.
    package func index(of name: String) -> Int? { entries.firstIndex { $0.name == name } }

    /// Reads the directory of an archive, which may have other bytes before it.
    ///
    /// - Throws: `ZipError` where the bytes are no archive or it is damaged.
    package init(_ bytes: [UInt8]) throws(ZipError) {
        self.bytes = bytes
        guard let end = directoryEnd() else {
            let isCutOff = bytes.starts(with: [0x50, 0x4B, 3, 4])
            throw isCutOff ? .damaged("its end is missing") : .noArchive
        }
        guard let disk = number16(end + 4), let count = number16(end + 10),
            let size = number32(end + 12), let offset = number32(end + 16)
        else { throw .damaged("its directory is cut off") }
        guard disk == 0, count < 0xFFFF, offset < 0xFFFF_FFFF else {
            throw .unsupported("an archive in parts, or of 4 GB and more")
        }
        // What stands before the archive shifts all offsets.
        let prefix = end - size - offset
        guard prefix >= 0 else { throw .damaged("its directory is cut off") }
        directory = end - size..<end
        var position = end - size
        for _ in 0..<count {
            guard let (entry, length) = entry(at: position, prefix: prefix) else {
                throw .damaged("its directory is garbled")
            }
            entries.append(entry)
            position += length
        }
    }

    /// The bytes of a file in the archive.
    ///
    /// - Parameter limit: the most bytes it may have.
    /// - Throws: `ZipError` where there is no such file, it has more than
    ///   `limit` bytes, can't be unpacked, or does not fit its checksum.
    package func contents(of name: String, limit: Int = 1 << 27) throws(ZipError) -> [UInt8] {
        guard let index = index(of: name) else {
            throw .missing(name: name)
        }
        return try contents(at: index, limit: limit)
    }

    /// The bytes of a file by its place in the archive.
    package func contents(at index: Int, limit: Int = 1 << 27) throws(ZipError) -> [UInt8] {
        let entry = entries[index], name = entry.name
        guard entry.flags & 1 == 0 else { throw .encrypted }
        guard entry.size <= limit else { throw .tooLarge(name: name, limit: limit) }
        guard let data = data(of: entry) else { throw .damaged("\(name) is cut off") }
        let contents: [UInt8]?
        switch entry.method {
        case 0: contents = data.count == entry.size ? Array(data) : nil
        case 8: contents = Inflate.inflated(data, count: entry.size)
        default: throw .unsupported("compression method \(entry.method)")
        }
        guard let contents, CRC32.of(contents) == entry.checksum else {
            throw .damaged("\(name) is garbled")
        }
        return contents
    }

    /// Where the end of the central directory stands (4.3.16): before a comment
    /// that reaches to the end of the archive.
    private func directoryEnd() -> Int? {
        guard bytes.count >= 22 else { return nil }
        let last = bytes.count - 22
        return (max(0, last - 0xFFFF)...last).last { position in
            number32(position) == 0x0605_4B50
                && number16(position + 20).map { position + 22 + $0 <= bytes.count } == true
        }
    }

    /// The entry of the directory at a position, and how long it is.
    private func entry(at position: Int, prefix: Int) -> (Entry, length: Int)? {
        guard number32(position) == 0x0201_4B50, let flags = number16(position + 8),
            let method = number16(position + 10), let checksum = number32(position + 16),
            let packedSize = number32(position + 20), let size = number32(position + 24),
            let nameLength = number16(position + 28), let extraLength = number16(position + 30),
            let commentLength = number16(position + 32), let offset = number32(position + 42),
            position + 46 + nameLength <= bytes.count
        else { return nil }
        let name = bytes[position + 46..<position + 46 + nameLength]
        return (
            Entry(
                name: String(decoding: name, as: UTF8.self), nameBytes: name, flags: flags,
                method: method, checksum: UInt32(checksum),
                packedSize: packedSize, size: size, offset: prefix + offset),
            46 + nameLength + extraLength + commentLength
        )
    }

    /// The bytes of an entry as they are packed, behind its local header
    /// (4.3.7).
    func data(of entry: Entry) -> ArraySlice<UInt8>? {
        guard number32(entry.offset) == 0x0403_4B50,
            let nameLength = number16(entry.offset + 26),
            let extraLength = number16(entry.offset + 28)
        else { return nil }
        let start = entry.offset + 30 + nameLength + extraLength
        guard start + entry.packedSize <= bytes.count else { return nil }
        return bytes[start..<start + entry.packedSize]
    }

    func number16(_ position: Int) -> Int? {
        guard position >= 0, position + 2 <= bytes.count else { return nil }
        return Int(bytes[position]) | Int(bytes[position + 1]) << 8
    }

    func number32(_ position: Int) -> Int? {
        guard let low = number16(position), let high = number16(position + 2) else { return nil }
        return low | high << 16
    }
}
