import SverkaSupport

/// How much may still be unpacked of a file, however deep it is packed.
///
/// What stands in one archive shares it; a file is read by one thread.
final class UnpackingBudget {
    /// Bytes that all files in an archive may have together.
    static let total = 1 << 29

    private var left = total

    /// A file of an archive.
    ///
    /// - Throws: `ZipError.tooLarge` where it has more than `limit` bytes or more
    ///   than are left.
    func contents(
        of archive: ZipArchive, at index: Int, limit: Int = 1 << 27
    ) throws(ZipError) -> [UInt8] {
        guard archive.size(at: index) <= left else {
            throw .expanded(limit: Self.total)
        }
        let bytes = try archive.contents(at: index, limit: limit)
        left -= bytes.count
        return bytes
    }

    /// A file of an archive by its name.
    func contents(of archive: ZipArchive, _ name: String) throws(ZipError) -> [UInt8] {
        guard let index = archive.index(of: name) else { throw .missing(name: name) }
        return try contents(of: archive, at: index)
    }
}
