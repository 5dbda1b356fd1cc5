import SverkaSupport

/// XML in whatever encoding it says that it has.
enum XMLText {
    /// The text of a file in UTF-8.
    ///
    /// What was asked for goes before what the declaration says, that before
    /// what the bytes look like.
    static func decoded(_ file: SourceFile) throws(DocumentError) -> [UInt8] {
        try file.decoded(declared: declared(file.bytes)).bytes
    }

    /// The encoding of the declaration, `<?xml … encoding="windows-1251"?>`.
    private static func declared(_ bytes: [UInt8]) -> TextEncoding? {
        let line = String(
            decoding: bytes.prefix(256).prefix { $0 != 0x3E }, as: UTF8.self)
        guard line.contains("<?xml"), let place = line.firstRange(of: "encoding") else {
            return nil
        }
        let value = line[place.upperBound...].drop { $0 == "=" || $0.isWhitespace }
        guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
        return TextEncoding(name: String(value.dropFirst().prefix { $0 != quote }))
    }
}
