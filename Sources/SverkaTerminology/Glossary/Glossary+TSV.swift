import SverkaSupport

extension Glossary {
    /// Reads a glossary from the text of a `glossary.tsv`: a header line, and a
    /// rendering a line, tabs between the columns.
    ///
    ///     let glossary = try Glossary(
    ///         tsv: """
    ///             ru\ten\tstatus
    ///             Союзное государство\tUnion State\tpreferred
    ///             Союзное государство\tState Union\tdeprecated
    ///             """)
    ///     print(glossary.rows.count)
    ///     // 2
    ///
    /// Only the columns `ru` and `en` must be there. Columns of other names
    /// than the program's are kept in ``GlossaryRow/other``.
    ///
    /// - Parameters:
    ///   - tsv: the table.
    ///   - name: what errors call it, such as its path.
    /// - Throws: ``TableError`` with line and column, for text that is no such
    ///   table or a value that its column can't have.
    public init(tsv: String, named name: String = "glossary.tsv") throws(TableError) {
        try self.init(
            Table(parsing: Array(tsv.utf8), path: name, as: .glossary), path: name)
    }

    /// The text of a `glossary.tsv`, header first, as ``init(tsv:named:)`` reads
    /// it.
    public var tsv: String { String(decoding: bytes(), as: UTF8.self) }
}
