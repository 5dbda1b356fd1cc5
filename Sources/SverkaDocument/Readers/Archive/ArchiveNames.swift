import SverkaSupport

/// The names of the files in an archive.
enum ArchiveNames {
    /// A name in the encoding that it is likely to be in, with slashes between
    /// folders and nothing that leads out of the archive.
    ///
    /// Where the archive does not say that names are in UTF-8, they are in the
    /// code page of the system that packed them: of DOS in Windows.
    static func name(_ archive: ZipArchive, at index: Int) -> String {
        let (bytes, isUTF8) = archive.nameBytes(at: index)
        let text: String =
            Array(bytes).withUnsafeBufferPointer { buffer in
                if isUTF8 || UTF8Scan.isValid(buffer) {
                    return String(decoding: buffer, as: UTF8.self)
                }
                let encoding: TextEncoding = buffer.allSatisfy(isDOS) ? .cp866 : .windows1251
                return String(decoding: encoding.decoded(buffer), as: UTF8.self)
            }
        let parts = text.split { $0 == "/" || $0 == "\\" }.filter { $0 != "." && $0 != ".." }
        return parts.joined(separator: "/")
    }

    /// Whether a byte is one that names have in the code page of DOS, where the
    /// others are frames and letters of other languages.
    private static func isDOS(_ byte: UInt8) -> Bool {
        byte < 0xB0 || (0xE0...0xF1).contains(byte) || byte == 0xFC
    }
}
