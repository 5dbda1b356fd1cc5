import SverkaText

/// A paragraph as its format gives it, before anything is known of it.
struct RawBlock {
    /// With white space folded.
    var text: String
    /// From 1.
    var line: Int
    /// In the decoded text; of a document that was read, in the file.
    var bytes: Range<Int>
    var kind: Block = .paragraph
    /// Whether it stands in a quotation that the mark-up shows.
    var isQuotation = false
    /// What a `lang` attribute says.
    var language: Language?
    /// What the format pairs it by, where the format pairs its texts itself.
    var counterpart: CounterpartKey?
    /// Where it stands in a table; nil for what stands in none.
    var cell: TableCell?
    /// Its text without the code in it, which is of no language; nil where
    /// there is none.
    var prose: String?
    /// Whether its file names it as text: a title or a description.
    var isNamedText = false
    /// Whether it is folded away until a reader opens it.
    var isFolded = false
    /// What a page's mark-up says of it; nil of a format without pages.
    var markup: BlockMarkup?

    /// From when to when it is shown, in milliseconds; nil where it has no time.
    var times: Range<Int>?

    var place: SourceRange { SourceRange(line: line, bytes: bytes) }
}

/// A cell's place in the tables of a document, each count from 0.
struct TableCell: Hashable {
    var table: Int
    var row: Int
    var column: Int
}
