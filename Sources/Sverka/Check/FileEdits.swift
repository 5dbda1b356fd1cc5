import SverkaDocument

/// Replacements in a file's text, to be made where they can be.
struct FileEdits {
    /// A replacement in a text.
    struct Edit: Equatable {
        /// Bytes of the text in UTF-8.
        var range: Range<Int>
        var text: String
    }

    /// In order; one that begins inside the one before is passed over.
    var list: [Edit] = []

    /// The bytes of a file with the replacements made that can be, and how many
    /// were.
    ///
    /// The encoding, the byte-order mark and all that is not replaced stay as
    /// they are, ends of lines too.
    func applied(
        to bytes: [UInt8], _ source: SourceText, _ encoding: TextEncoding,
        _ format: DocumentFormat
    ) -> Result<(bytes: [UInt8], count: Int), FileFix.Obstacle> {
        guard [.plain, .markdown, .lines, .html].contains(format) else { return .failure(.format) }
        let mark = bytes.prefix(bytes.withUnsafeBufferPointer { encoding.markLength($0) })
        // Whatever is not touched must come out as it went in.
        guard let same = encoding.encoded(source.text), mark + same == bytes[...] else {
            return .failure(.encoding)
        }
        var out = Array(mark)
        var end = 0, count = 0
        for edit in list {
            // A character that the encoding has not stays a finding.
            guard edit.range.lowerBound >= end,
                let words = Self.respaced(
                    format == .html ? Self.escaped(edit.text) : edit.text,
                    like: source.text[edit.range]),
                let new = encoding.encoded(words),
                let before = encoding.encoded(source.text[end..<edit.range.lowerBound])
            else { continue }
            out += before
            out += new
            end = edit.range.upperBound
            count += 1
        }
        guard let rest = encoding.encoded(source.text[end...]) else { return .failure(.encoding) }
        return .success((out + rest, count))
    }

    /// The same for a DOCX file: those are made that lie in one run.
    func applied(
        toDOCX bytes: [UInt8], _ text: DOCXText
    ) -> Result<(bytes: [UInt8], count: Int), FileFix.Obstacle> {
        guard let part = DOCXMainPart(bytes) else { return .failure(.encoding) }
        let placed = list.compactMap { edit in
            part.place(of: edit.range, in: text).map { ($0, edit.text) }
        }.sorted { $0.0.lowerBound < $1.0.lowerBound }
        var xml: [UInt8] = []
        var end = 0, count = 0
        for (place, words) in placed where place.lowerBound >= end {
            guard let words = Self.respaced(Self.escaped(words), like: part.xml[place]) else {
                continue
            }
            xml += part.xml[end..<place.lowerBound] + words
            end = place.upperBound
            count += 1
        }
        guard count > 0 else { return .success((bytes, 0)) }
        guard let file = part.file(with: xml + part.xml[end...]) else {
            return .failure(.encoding)
        }
        return .success((file, count))
    }

    /// As the text of an element of XML or HTML.
    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;")
    }

    /// New words with the white space of the old ones, so that lines end where
    /// they did; nil where there is an end of a line too many.
    static func respaced(_ words: String, like old: ArraySlice<UInt8>) -> [UInt8]? {
        let gaps = gaps(in: old)
        let words = Array(words.utf8).split { $0 <= 0x20 }
        guard !words.isEmpty else { return nil }
        var out: [UInt8] = []
        for (index, word) in words.enumerated() {
            if index > 0 { out += index <= gaps.count ? gaps[index - 1] : [0x20] }
            out += word
        }
        let unused = gaps.dropFirst(words.count - 1)
        return unused.joined().contains { $0 == 0x0A || $0 == 0x0D } ? nil : out
    }

    /// The white space between words.
    private static func gaps(in text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        text.withUnsafeBufferPointer { bytes in
            var gaps: [ArraySlice<UInt8>] = []
            var index = 0
            while index < bytes.count {
                let length = FoldedText.whiteSpace(bytes, at: index)
                let start = text.startIndex + index
                if length > 0 { gaps.append(text[start..<start + length]) }
                index += max(1, length)
            }
            return gaps
        }
    }
}
