extension Table {
    /// Reads a table with a header line.
    ///
    /// A byte-order mark, UTF-16 behind one, and CRLF are accepted, empty lines
    /// passed over. Values lose their quotes, escapes and leading `'`.
    ///
    /// - Parameter kind: what the header must be of.
    /// - Throws: `TableError` for a row that has another number of values than
    ///   the header, an open quote, an unknown escape, no header at all, or one
    ///   of another kind; for bytes that are not UTF-8.
    @usableFromInline package init(
        parsing bytes: some Collection<UInt8>, path: String, as kind: TableKind? = nil
    ) throws(TableError) {
        var reader = try TableReader(Array(bytes), path: path)
        self = try reader.table(kind)
    }

    /// The lines of a table without a header, which may have any number of
    /// values.
    package static func rows(of bytes: [UInt8], path: String) throws(TableError) -> [Row] {
        var reader = try TableReader(bytes, path: path)
        return try reader.rows()
    }
}
