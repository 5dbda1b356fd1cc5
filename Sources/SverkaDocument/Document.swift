import SverkaText

/// An article or one side of a pair of files, as it was read.
package struct Document: Sendable {
    /// The path as given, normalised; `-` for standard input. One that stands
    /// inside a file has its name there behind `!/`: `a.zip!/b/c.txt`.
    package var path: String
    package var encoding: TextEncoding
    /// All paragraphs in reading order. One that holds a text and its
    /// translation stands here as several units of one paragraph number.
    package var units: [Unit]
    /// The text that places of units count in, in UTF-8; nil where that is the
    /// file. Of a DOCX and its like each paragraph is a line of it.
    package var text: [UInt8]?
    /// What it was read as.
    package var format: DocumentFormat

    package init(
        path: String, encoding: TextEncoding, units: [Unit], text: [UInt8]? = nil,
        format: DocumentFormat = .plain
    ) {
        self.path = path
        self.encoding = encoding
        self.units = units
        self.text = text
        self.format = format
    }
}
