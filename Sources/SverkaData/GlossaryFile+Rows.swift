extension GlossaryFile {
    /// The values of each line below the header, which tabs part.
    ///
    /// Lines that are empty are passed over, and columns at a line's end may be
    /// missing in it.
    package var rows: [[String]] { Self.rows(of: bytes) }

    /// The same of a table that is not in the binary.
    package static func rows(of table: some Collection<UInt8>) -> [[String]] {
        table.split(separator: 0x0A).dropFirst().map { line in
            line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                String(decoding: $0, as: UTF8.self)
            }
        }
    }
}
