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
    /// Which of the format's own translation units it is a side of, where the
    /// format pairs its texts itself.
    var translationUnit: Int?

    var place: SourceRange { SourceRange(line: line, bytes: bytes) }
}
