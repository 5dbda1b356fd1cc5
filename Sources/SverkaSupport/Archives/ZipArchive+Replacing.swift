extension ZipArchive {
    /// The archive with other contents of one file, which is stored as it is.
    ///
    /// All else stays byte for byte, but for the offsets in the directory.
    ///
    /// - Returns: nil where there is no such file, or where files of the archive
    ///   share bytes.
    package func replacing(_ name: String, with contents: [UInt8]) -> [UInt8]? {
        guard contents.count < 1 << 31, let index = index(of: name),
            let packed = data(of: entries[index])
        else { return nil }
        let entry = entries[index]
        let next = entries.map(\.offset).filter { $0 > entry.offset }.min() ?? directory.lowerBound
        guard packed.endIndex <= next, next <= directory.lowerBound else { return nil }
        // Sizes that stand behind the data (4.3.9) stand before them now.
        let end = entry.flags & 8 != 0 ? next : packed.endIndex
        let facts = Facts(flags: entry.flags & ~8, contents)
        var header = Array(bytes[entry.offset..<packed.startIndex])
        facts.write(to: &header, at: 6, sizes: 14)
        let delta = header.count + contents.count - (end - entry.offset)
        return bytes[..<entry.offset] + header + contents + bytes[end..<directory.lowerBound]
            + shiftedDirectory(index, facts, delta)
    }

    /// What headers say of a file that is stored.
    private struct Facts {
        let flags: Int
        let checksum: UInt32
        let size: Int

        init(flags: Int, _ contents: [UInt8]) {
            (self.flags, size, checksum) = (flags, contents.count, CRC32.of(contents))
        }

        /// - Parameters:
        ///   - start: of the flags; the method stands behind them.
        ///   - sizes: where the checksum stands and both sizes behind it.
        func write(to header: inout [UInt8], at start: Int, sizes: Int) {
            ZipArchive.set(&header, start, flags, 2)
            ZipArchive.set(&header, start + 2, 0, 2)
            ZipArchive.set(&header, sizes, Int(checksum), 4)
            ZipArchive.set(&header, sizes + 4, size, 4)
            ZipArchive.set(&header, sizes + 8, size, 4)
        }
    }

    /// The directory and what stands behind it, with a file's new facts and the
    /// offsets of those behind it.
    private func shiftedDirectory(_ index: Int, _ facts: Facts, _ delta: Int) -> [UInt8] {
        var out = Array(bytes[directory.lowerBound...])
        var position = 0
        for (number, other) in entries.enumerated() {
            let start = directory.lowerBound + position
            if number == index { facts.write(to: &out, at: position + 8, sizes: position + 16) }
            if other.offset > entries[index].offset {
                Self.set(&out, position + 42, (number32(start + 42) ?? 0) + delta, 4)
            }
            for length in [28, 30, 32] { position += number16(start + length) ?? 0 }
            position += 46
        }
        let end = directory.upperBound
        Self.set(&out, directory.count + 16, (number32(end + 16) ?? 0) + delta, 4)
        return out
    }

    /// Writes a number, its lowest byte first.
    private static func set(_ bytes: inout [UInt8], _ position: Int, _ value: Int, _ count: Int) {
        for place in 0..<count { bytes[position + place] = UInt8(value >> (8 * place) & 0xFF) }
    }
}
