/// A line of a page as it is set: its characters, one a column of the page.
struct PDFLine {
    var characters: [Unicode.Scalar]
    /// Columns of its first character and behind its last one; equal where it
    /// is blank.
    let start: Int, end: Int

    init(_ line: some Sequence<Unicode.Scalar>) {
        characters = Array(line)
        start = characters.firstIndex { !Self.isSpace($0) } ?? 0
        end = (characters.lastIndex { !Self.isSpace($0) } ?? -1) + 1
    }

    var isBlank: Bool { start >= end }

    /// Whether nothing stands at a column, nor left of it.
    func isFree(at column: Int) -> Bool {
        (column - 1...column).allSatisfy {
            !characters.indices.contains($0) || Self.isSpace(characters[$0])
        }
    }

    func left(of column: Int) -> PDFLine { PDFLine(characters.prefix(column)) }

    /// What stands right of a column, as a line of its own.
    func right(of column: Int) -> PDFLine { PDFLine(characters.dropFirst(column)) }

    /// Without white space at its ends.
    var text: String {
        var out = String.UnicodeScalarView()
        if !isBlank { out.append(contentsOf: characters[start..<end]) }
        return String(out)
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value <= 0x20 || scalar.value == 0xA0
    }

    /// The pages of a text that `pdftotext` gives.
    static func pages(_ text: [UInt8]) -> [[PDFLine]] {
        var pages = text.split(separator: 0x0C, omittingEmptySubsequences: false).map { page in
            page.split(separator: 0x0A, omittingEmptySubsequences: false).map {
                PDFLine(String(decoding: $0, as: UTF8.self).unicodeScalars)
            }
        }
        if pages.last?.allSatisfy(\.isBlank) == true { pages.removeLast() }
        return pages
    }
}
