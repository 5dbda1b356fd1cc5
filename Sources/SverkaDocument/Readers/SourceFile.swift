import SverkaText

/// A file that is to be read.
struct SourceFile {
    let bytes: [UInt8]
    /// For messages.
    let path: String
    /// The encoding that was asked for.
    var encoding: TextEncoding?
    /// The language that is asked for, where the file is one of a pair: of a
    /// file that holds both, the texts of that one are read.
    var language: Language?
    /// Whether an alignment table of ours is read, and not refused.
    var takesAlignments = false
    /// How much may still be unpacked of what is packed in it.
    var budget = UnpackingBudget()
    /// How many archives it stands in.
    var depth = 0

    /// The text of a file that is nothing but text.
    struct Text {
        /// In UTF-8, without a byte-order mark.
        var bytes: [UInt8]
        var encoding: TextEncoding
        /// Bytes of the byte-order mark in the file.
        var mark: Int
        /// Where bytes stand in the file that read as U+FFFD.
        var stray: [Int]

        /// Offsets in the file for those in the text, in rising order.
        func sourceOffsets(of offsets: [Int]) -> [Int] {
            encoding.sourceOffsets(of: offsets, in: bytes, mark: mark, stray: stray)
        }
    }

    /// The text, in the encoding that was asked for, else of the byte-order
    /// mark, else the one that is declared if the bytes can be that, else the
    /// one that they look like.
    ///
    /// - Parameter declared: what the text says of itself.
    /// - Throws: `DocumentError` where the file is no text, or not in the
    ///   encoding that was asked for.
    func decoded(declared: TextEncoding? = nil) throws(DocumentError) -> Text {
        let result: Result<Text, DocumentError> = bytes.withUnsafeBufferPointer { buffer in
            if let encoding, !encoding.accepts(buffer) {
                return .failure(.wrongEncoding(path: path, name: encoding.rawValue))
            }
            guard let found = encoding ?? TextEncoding.detect(buffer, declared: declared)
            else {
                return .failure(.binary(path: path))
            }
            let text = found.decoded(buffer), mark = found.markLength(buffer)
            // UTF-8 that has kept its length has none.
            let stray = text.count + mark == buffer.count ? [] : found.strayBytes(buffer)
            return .success(Text(bytes: text, encoding: found, mark: mark, stray: stray))
        }
        return try result.get()
    }
}
