import SverkaCheck
import SverkaDocument
import SverkaText

/// A file's text by lines, for telling where something stands in it; of a DOCX
/// paragraphs and runs.
///
/// A look-up costs as much as its paragraph is long, wherever in the file that
/// stands; look-ups in one paragraph one after the other cost less.
package struct SourceText {
    /// Where something stands in the file.
    package struct Location {
        /// From 1, columns in code points.
        package var line: Int
        package var column: Int
        package var excerpt: Finding.Excerpt
        /// Bytes of `text` that are what was looked for, and nothing else; nil
        /// where mark-up leaves a doubt.
        package var bytes: Range<Int>?
        /// Whether it touches a span of code in Markdown.
        package var isInCode = false
    }

    /// In UTF-8, without a byte-order mark.
    let text: [UInt8]
    private var lines: SourceLines
    private let silenced: SilencedLines
    private var offsets: DecodedOffsets
    /// Of the links of Markdown; nil for another format.
    private let definitions: MarkdownDefinitions?
    private let isHTML: Bool
    private(set) var docx: DOCXText?
    /// The one that was last looked into.
    private var paragraph: SourceParagraph?

    package init(
        _ bytes: [UInt8], _ encoding: TextEncoding, isMarkdown: Bool = false, isHTML: Bool = false
    ) {
        self.isHTML = isHTML
        let mark: Int, stray: [Int]
        (text, mark, stray) = bytes.withUnsafeBufferPointer {
            (encoding.decoded($0), encoding.markLength($0), encoding.strayBytes($0))
        }
        lines = SourceLines(text)
        silenced = SilencedLines(text, lines)
        offsets = DecodedOffsets(encoding, mark: mark, stray: stray)
        definitions = isMarkdown ? MarkdownDefinitions(text) : nil
    }

    init(_ docx: DOCXText) {
        self.init(docx.bytes, .utf8)
        self.docx = docx
    }

    /// Whether a line, from 1, stands between `sverka: off` and `sverka: on`.
    package func isSilenced(_ line: Int) -> Bool { silenced.contain(line) }

    /// Where bytes of a unit's text stand: where the same words stand in the
    /// file; the unit's beginning where mark-up parts them.
    package mutating func location(of range: Range<Int>, in unit: Unit) -> Location {
        var paragraph = paragraph(of: unit)
        self.paragraph = nil
        let match = paragraph.match(for: range, in: text)
        self.paragraph = paragraph
        var location = location(match.range, isExact: match.isExact)
        location.isInCode = match.isInCode
        return location
    }

    /// Where a blank too many stands between words or marks of a unit, and those words.
    package mutating func blanks(in unit: Unit) -> [(Location, found: String)] {
        SourceBlanks.ranges(in: text, region(of: unit)).map { blanks in
            let words = SourceBlanks.withWords(blanks, in: text)
            return (
                location(blanks, isExact: true), String(decoding: text[words], as: UTF8.self)
            )
        }
    }

    private mutating func location(_ range: Range<Int>, isExact: Bool) -> Location {
        let number = lines.number(at: range.lowerBound)
        let line = lines.bytes(of: number, in: text)
        let before = lines.scalars(before: range.lowerBound, inLine: number, text)
        let end = max(range.lowerBound, min(range.upperBound, line.upperBound))
        let inside = SourceLines.scalars(text[range.lowerBound..<end])
        var column = before + 1
        if let docx {
            let prefix = String(decoding: text[line.lowerBound..<range.lowerBound], as: UTF8.self)
            column = docx.run(line: number, behind: prefix.unicodeScalars)
        }
        return Location(
            line: number, column: column,
            excerpt: Finding.Excerpt(
                line: lines.string(number, text), range: before..<before + inside),
            bytes: isExact ? range : nil)
    }

    private mutating func paragraph(of unit: Unit) -> SourceParagraph {
        if let paragraph, paragraph.isOf(unit) { return paragraph }
        return SourceParagraph(unit, at: region(of: unit), definitions, isHTML: isHTML)
    }

    /// Where a unit stands in `text`; of a part of a paragraph the part, if it
    /// stands there once.
    private mutating func region(of unit: Unit) -> Range<Int> {
        let start = offsets.decoded(unit.place.bytes.lowerBound, in: text)
        let region = start..<max(start, offsets.decoded(unit.place.bytes.upperBound, in: text))
        guard unit.number.sentence > 0 else { return region }
        let parts = FoldedText.matches(of: Array(unit.text.utf8)[...], in: text[region])
        return parts.count == 1 ? parts[0] : region
    }
}
