/// A file that is to be read.
struct SourceFile {
    let bytes: [UInt8]
    /// For messages.
    let path: String
    /// The encoding that was asked for.
    var encoding: TextEncoding?
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
    }

    /// - Throws: `DocumentError` where the file is no text, or not in the
    ///   encoding that was asked for.
    func decoded() throws(DocumentError) -> Text {
        let result: Result<Text, DocumentError> = bytes.withUnsafeBufferPointer { buffer in
            if let encoding, !encoding.accepts(buffer) {
                return .failure(.wrongEncoding(path: path, name: encoding.rawValue))
            }
            guard let found = encoding ?? TextEncoding.detect(buffer) else {
                return .failure(.binary(path: path))
            }
            return .success(
                Text(
                    bytes: found.decoded(buffer), encoding: found, mark: found.markLength(buffer)))
        }
        return try result.get()
    }
}
