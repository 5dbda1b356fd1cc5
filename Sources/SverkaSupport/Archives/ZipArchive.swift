/// A zip archive in memory: the container of DOCX and XLSX.
///
/// Reads entries that are stored or deflated, and writes stored ones. Source:
/// PKWARE's APPNOTE.TXT 6.3.10; numbers in brackets are its sections. Archives
/// in several parts, encrypted ones and those of 4 GB and more (zip64) are
/// refused.
package struct ZipArchive {
    /// What the central directory says of a file in the archive (4.3.12).
    private struct Entry {
        var name: String
        var flags: Int
        var method: Int
        var checksum: UInt32
        var packedSize: Int
        var size: Int
        /// Where its local header stands.
        var offset: Int
    }

    private let bytes: [UInt8]
    private var entries: [Entry] = []

    /// The names of the files in the archive, in its order.
    package var names: [String] { entries.map(\.name) }

    // MARK: Reading

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
        guard let entry = entries.first(where: { $0.name == name }) else {
            throw .missing(name: name)
        }
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
        let name = String(
            decoding: bytes[position + 46..<position + 46 + nameLength], as: UTF8.self)
        return (
            Entry(
                name: name, flags: flags, method: method, checksum: UInt32(checksum),
                packedSize: packedSize, size: size, offset: prefix + offset),
            46 + nameLength + extraLength + commentLength
        )
    }

    /// The bytes of an entry as they are packed, behind its local header
    /// (4.3.7).
    private func data(of entry: Entry) -> ArraySlice<UInt8>? {
        guard number32(entry.offset) == 0x0403_4B50,
            let nameLength = number16(entry.offset + 26),
            let extraLength = number16(entry.offset + 28)
        else { return nil }
        let start = entry.offset + 30 + nameLength + extraLength
        guard start + entry.packedSize <= bytes.count else { return nil }
        return bytes[start..<start + entry.packedSize]
    }

    private func number16(_ position: Int) -> Int? {
        guard position >= 0, position + 2 <= bytes.count else { return nil }
        return Int(bytes[position]) | Int(bytes[position + 1]) << 8
    }

    private func number32(_ position: Int) -> Int? {
        guard let low = number16(position), let high = number16(position + 2) else { return nil }
        return low | high << 16
    }

    // MARK: Writing

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

/// Why a zip archive, or a file in it, could not be read.
package enum ZipError: Error, Sendable, Equatable, CustomStringConvertible {
    case noArchive
    case damaged(String)
    case encrypted
    case unsupported(String)
    case tooLarge(name: String, limit: Int)
    case missing(name: String)

    package var description: String {
        switch self {
        case .noArchive: "not a zip archive; save it anew in its own program"
        case .damaged(let what): "a damaged zip archive, \(what); save or copy it anew"
        case .encrypted: "encrypted; save it without a password"
        case .unsupported(let what): "\(what), which is not read; save it anew"
        case .tooLarge(let name, let limit):
            "\(name) in it has more than \(limit >> 20) MB; save it in parts"
        case .missing(let name): "no \(name) in it; check that it is the right file"
        }
    }
}

/// The checksum of zip archives: CRC-32 of ISO 3309, as APPNOTE 4.4.7 has it.
private enum CRC32 {
    /// `table[b]` is the checksum of the byte `b`, not inverted.
    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in
            value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1
        }
    }

    static func of(_ bytes: [UInt8]) -> UInt32 {
        let table = table
        var value: UInt32 = 0xFFFF_FFFF
        for byte in bytes { value = value >> 8 ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
        return ~value
    }
}
