import SverkaSupport

/// The text of a paragraph of Markdown without its mark-up.
struct MarkdownInline {
    private let bytes: [UInt8]
    private let marks: MarkdownMarks
    private var out: [UInt8] = []
    /// The stretch at work: the paragraph, or the label of a link.
    private var stretch: Range<Int>
    private var index = 0
    /// Where to go on behind the labels that are at work.
    private var outer: [(stretch: Range<Int>, index: Int)] = []

    /// The text without emphasis, code marks, link targets, images and HTML
    /// tags; escapes and entities resolved. Cost: linear but for logarithms.
    static func plain(_ bytes: [UInt8]) -> [UInt8] {
        var inline = MarkdownInline(bytes)
        return inline.plain()
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        marks = MarkdownMarks(bytes[...])
        stretch = 0..<bytes.count
        out.reserveCapacity(bytes.count)
    }

    private mutating func plain() -> [UInt8] {
        while true {
            while index < stretch.upperBound { step() }
            guard let behind = outer.popLast() else { return out }
            (stretch, index) = behind
        }
    }

    /// The byte at a place; 0 where the stretch has none.
    private func at(_ place: Int) -> UInt8 { stretch.contains(place) ? bytes[place] : 0 }

    private mutating func step() {
        let byte = bytes[index]
        switch byte {
        case 0x5C where Self.isMark(at(index + 1)):
            out.append(at(index + 1))
            index += 2
        case 0x21 where at(index + 1) == 0x5B:  // an image goes altogether
            index = marks.link(at: index + 1, before: stretch.upperBound)?.end ?? index + 1
        case 0x5B: link()
        case 0x60: code()
        case 0x2A: index += 1
        case 0x5F where !Self.isWord(at(index - 1)) || !Self.isWord(at(index + 1)): index += 1
        case 0x7E where at(index + 1) == 0x7E: index += 2
        case 0x3C: tag()
        case 0x26: reference()
        default: keep()
        }
    }

    private mutating func keep() {
        out.append(bytes[index])
        index += 1
    }

    private mutating func link() {
        guard let link = marks.link(at: index, before: stretch.upperBound) else { return keep() }
        outer.append((stretch, link.end))
        stretch = link.label
        index = stretch.lowerBound
    }

    private mutating func code() {
        if let code = marks.codeSpan(at: index, before: stretch.upperBound) {
            out += bytes[code.content]
            index = code.end
        } else {
            index += marks.run(at: index)
        }
    }

    /// The longest HTML tag that is taken off.
    private static let longestTag = 300

    private mutating func tag() {
        let piece = bytes[index..<min(index + Self.longestTag, stretch.upperBound)]
        guard let close = piece.firstIndex(of: 0x3E), Self.isTag(at(index + 1)) else {
            return keep()
        }
        index = close + 1
    }

    private mutating func reference() {
        guard
            let (value, length) = CharacterReference.scalar(
                bytes, at: index, end: stretch.upperBound)
        else { return keep() }
        UTF8Scan.append(value, to: &out)
        index += length
    }
}

// MARK: Kinds of bytes

extension MarkdownInline {
    /// Punctuation of ASCII before its letters and between them, which a
    /// backslash makes ordinary.
    private static func isMark(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte)
            || (0x5B...0x60).contains(byte)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x30...0x39).contains(byte) || isLetter(byte)
    }

    private static func isTag(_ byte: UInt8) -> Bool {
        byte == 0x2F || byte == 0x21 || isLetter(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
