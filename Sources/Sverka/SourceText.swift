import SverkaSupport
import SverkaDocument
import SverkaText

/// A file's text by lines, for telling where something stands in it; of a DOCX
/// paragraphs and runs.
///
/// A look-up costs as much as its paragraph is long, wherever in the file that
/// stands.
struct SourceText {
    /// A place in the file.
    struct Place {
        /// From 1, columns in code points.
        var line: Int
        var column: Int
        var excerpt: Finding.Excerpt
        /// Bytes of `text` that are what was looked for, and nothing else; nil
        /// where mark-up leaves a doubt.
        var bytes: Range<Int>?
        /// Whether it touches a span of code in Markdown.
        var isInCode = false
    }

    /// In UTF-8, without a byte-order mark.
    let text: [UInt8]
    private let encoding: TextEncoding
    /// Bytes of the byte-order mark in the file.
    private let mark: Int
    private let isMarkdown: Bool
    private var docx: DOCXText?
    /// Where each line begins.
    private var lineStarts: [Int] = [0]
    /// Lines between `sverka: off` and `sverka: on`.
    private var silenced: [ClosedRange<Int>] = []
    /// A place in the file and the same in `text`, where the last look-up was.
    private var known = (file: 0, text: 0)

    init(_ bytes: [UInt8], _ encoding: TextEncoding, isMarkdown: Bool = false) {
        self.encoding = encoding
        self.isMarkdown = isMarkdown
        (text, mark) = bytes.withUnsafeBufferPointer {
            (encoding.decoded($0), encoding.markLength($0))
        }
        known.file = mark
        text.withUnsafeBufferPointer { text in
            for index in text.indices where text[index] == 0x0A || text[index] == 0x0D {
                if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A { continue }
                lineStarts.append(index + 1)
            }
        }
        silenced = silencedLines()
    }

    init(_ docx: DOCXText) {
        self.init(docx.bytes, .utf8)
        self.docx = docx
    }

    // MARK: Lines

    /// The line, from 1, that an offset stands in.
    private func line(_ offset: Int) -> Int {
        var low = 0, high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// A line without its end.
    private func bytes(ofLine line: Int) -> Range<Int> {
        let start = lineStarts[line - 1]
        var end = line < lineStarts.count ? lineStarts[line] : text.count
        while end > start, text[end - 1] == 0x0A || text[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    func isSilenced(_ line: Int) -> Bool { silenced.contains { $0.contains(line) } }

    private func silencedLines() -> [ClosedRange<Int>] {
        var out: [ClosedRange<Int>] = []
        var off: Int?
        for start in Self.matches("sverka: o", in: text[...]).map(\.lowerBound) {
            let rest = text[(start + 9)...]
            let word = rest.prefix { (0x61...0x7A).contains($0) }
            if word.elementsEqual("ff".utf8) {
                off = off ?? line(start)
            } else if word.elementsEqual("n".utf8), let first = off {
                out.append(first...line(start))
                off = nil
            }
        }
        if let off { out.append(off...max(off, lineStarts.count)) }
        return out
    }

    // MARK: Places

    /// The place of bytes of a unit's text: where the same words stand in the
    /// file; the unit's beginning where mark-up parts them.
    mutating func place(of range: Range<Int>, in unit: Unit) -> Place {
        let paragraph = region(of: unit)
        let own = Array(unit.text.utf8)
        let found = own[range]
        // The words in the file that come behind as many of the same as in the
        // unit's text; white space may differ.
        let mutualMatches = Self.matches(found, in: own[...])
        let matches = Self.matches(found, in: text[paragraph])
        if isMarkdown, let match = matches.first(where: { stands($0, in: paragraph, own, range) }) {
            var place = place(match, isExact: true)
            place.isInCode = Markdown.codeSpans(in: text[paragraph]).contains {
                $0.overlaps(match)
            }
            return place
        }
        let earlier = mutualMatches.count { $0.lowerBound < range.lowerBound }
        guard earlier < matches.count else {
            return place(paragraph.lowerBound..<paragraph.lowerBound, isExact: false)
        }
        return place(matches[earlier], isExact: !isMarkdown && matches.count == mutualMatches.count)
    }

    /// Whether bytes of a paragraph of Markdown are those of a unit's text, and
    /// no link's target or the like: another character in their place must come
    /// out where they did.
    private func stands(
        _ match: Range<Int>, in paragraph: Range<Int>, _ own: [UInt8], _ range: Range<Int>
    ) -> Bool {
        let mark = Array("\u{E000}".utf8)
        let marked = Markdown.text(
            of: text[paragraph.lowerBound..<match.lowerBound] + mark
                + text[match.upperBound..<paragraph.upperBound])
        return Array(marked.utf8) == own[..<range.lowerBound] + mark + own[range.upperBound...]
    }

    private func place(_ range: Range<Int>, isExact: Bool) -> Place {
        let number = line(range.lowerBound)
        let bytes = bytes(ofLine: number)
        let before = Self.scalars(text[bytes.lowerBound..<range.lowerBound])
        let inside = Self.scalars(
            text[range.lowerBound..<max(range.lowerBound, min(range.upperBound, bytes.upperBound))])
        var column = before + 1
        if let docx {
            let prefix = String(decoding: text[bytes.lowerBound..<range.lowerBound], as: UTF8.self)
            column = docx.run(line: number, behind: prefix.unicodeScalars)
        }
        return Place(
            line: number, column: column,
            excerpt: Finding.Excerpt(
                line: String(decoding: text[bytes], as: UTF8.self),
                range: before..<before + inside),
            bytes: isExact ? range : nil)
    }

    /// How many scalars valid UTF-8 has.
    private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }

    /// Where a unit stands in `text`; of a part of a paragraph the part, if it
    /// stands there once.
    private mutating func region(of unit: Unit) -> Range<Int> {
        let start = offset(unit.place.bytes.lowerBound)
        let region = start..<max(start, offset(unit.place.bytes.upperBound))
        guard unit.number.sentence > 0 else { return region }
        let parts = Self.matches(Array(unit.text.utf8)[...], in: text[region])
        return parts.count == 1 ? parts[0] : region
    }

    /// The offset in `text` of an offset in the file.
    private mutating func offset(_ place: Int) -> Int {
        if encoding == .utf8 { return min(max(0, place - mark), text.count) }
        if place < known.file { known = (mark, 0) }
        let isWide = encoding == .utf16LittleEndian || encoding == .utf16BigEndian
        while known.file < place, known.text < text.count {
            let first = text[known.text]
            let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
            known.text += length
            known.file += isWide ? (length == 4 ? 4 : 2) : 1
        }
        return known.text
    }

    private static func matches(_ words: String, in text: ArraySlice<UInt8>) -> [Range<Int>] {
        matches(Array(words.utf8)[...], in: text)
    }

    /// Where words stand in a text, white space being what it will.
    private static func matches(
        _ words: ArraySlice<UInt8>, in text: ArraySlice<UInt8>
    ) -> [Range<Int>] {
        guard let first = words.first, text.count >= words.count else { return [] }
        var out: [Range<Int>] = []
        text.withUnsafeBufferPointer { bytes in
            words.withUnsafeBufferPointer { words in
                for start in bytes.indices where bytes[start] == first {
                    guard let end = end(of: words, in: bytes, from: start) else { continue }
                    out.append(text.startIndex + start..<text.startIndex + end)
                }
            }
        }
        return out
    }

    private static func end(
        of words: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int? {
        var position = start, matched = 0
        while matched < words.count {
            guard position < text.count else { return nil }
            if words[matched] == 0x20 {
                let space = WhiteSpace.length(text, at: position)
                guard space > 0 else { return nil }
                position += space
            } else {
                guard words[matched] == text[position] else { return nil }
                position += 1
            }
            matched += 1
        }
        return position
    }
}

/// White space as units have it folded.
enum WhiteSpace {
    /// Bytes of the white space at an offset; 0 where there is none.
    static func length(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
        var index = start
        while index < bytes.count {
            if bytes[index] <= 0x20 {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index - start
    }
}
