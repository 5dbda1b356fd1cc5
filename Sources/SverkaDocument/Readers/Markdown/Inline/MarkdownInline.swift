import SverkaSupport
import SverkaText

/// The text of a paragraph of Markdown without its mark-up.
struct MarkdownInline {
    private let bytes: [UInt8]
    private let marks: MarkdownMarks
    private var out: [UInt8] = []
    /// The stretch at work: the paragraph, or the label of a link.
    private var stretch: Range<Int>
    private var index = 0
    private var emphasis = MarkdownEmphasis()
    /// Where to go on behind the labels that are at work.
    private var outer: [(stretch: Range<Int>, index: Int, emphasis: MarkdownEmphasis)] = []
    /// What of the text that came out is marks.
    private var dropped: [Range<Int>] = []

    /// The text without emphasis, code marks, link targets, images, HTML tags,
    /// comments, marks of notes and tags of templates; escapes and entities
    /// resolved. Cost: linear but for logarithms.
    ///
    /// - Parameter definitions: those that links may refer to; nil where they
    ///   are not known.
    static func plain(_ bytes: [UInt8], _ definitions: MarkdownDefinitions? = nil) -> [UInt8] {
        var inline = MarkdownInline(bytes, definitions)
        return inline.plain()
    }

    private init(_ bytes: [UInt8], _ definitions: MarkdownDefinitions?) {
        self.bytes = bytes
        marks = MarkdownMarks(bytes[...], definitions)
        stretch = 0..<bytes.count
        out.reserveCapacity(bytes.count)
    }

    private mutating func plain() -> [UInt8] {
        while true {
            while index < stretch.upperBound { step() }
            if !emphasis.isEmpty { dropped += emphasis.paired() }
            guard let behind = outer.popLast() else { break }
            (stretch, index, emphasis) = behind
            skipAttributes()
        }
        return dropped.isEmpty ? out : withoutMarks()
    }

    private mutating func withoutMarks() -> [UInt8] {
        var kept: [UInt8] = []
        kept.reserveCapacity(out.count)
        var place = 0
        for range in dropped.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            kept += out[place..<range.lowerBound]
            place = range.upperBound
        }
        return kept + out[place...]
    }

    /// The byte at a place; 0 where the stretch has none.
    private func at(_ place: Int) -> UInt8 { stretch.contains(place) ? bytes[place] : 0 }

    private mutating func step() {
        let byte = bytes[index]
        switch byte {
        case 0x5C: escape()
        case 0x21 where at(index + 1) == 0x5B: image()
        case 0x5B: link()
        case 0x5E where at(index + 1) == 0x5B: note()
        case 0x60: code()
        case 0x2A, 0x5F, 0x7E: delimiters(byte)
        case 0x3C: tag()
        case 0x7B: template()
        case 0x26: reference()
        default: keep()
        }
    }

    private mutating func keep(_ count: Int = 1) {
        out += bytes[index..<index + count]
        index += count
    }

    private mutating func escape() {
        let next = at(index + 1)
        if next == 0x0A {  // a break of the line
            index += 1
        } else if Self.isMark(next) {
            out.append(next)
            index += 2
        } else {
            keep()
        }
    }

    private mutating func delimiters(_ mark: UInt8) {
        let count = bytes[index..<stretch.upperBound].prefix { $0 == mark }.count
        let scalars = bytes.withUnsafeBufferPointer { bytes in
            (before: scalar(before: index, bytes), behind: scalar(at: index + count, bytes))
        }
        emphasis.add(
            MarkdownEmphasis.Run(
                mark: mark, place: out.count, count: count,
                before: MarkdownEmphasis.Neighbour(scalars.before),
                behind: MarkdownEmphasis.Neighbour(scalars.behind)))
        keep(count)
    }

    private func scalar(at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        place < stretch.upperBound ? UTF8Scan.scalar(bytes, at: place).value : nil
    }

    private func scalar(before place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> UInt32? {
        guard place > stretch.lowerBound else { return nil }
        var start = place - 1
        while start > stretch.lowerBound, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return UTF8Scan.scalar(bytes, at: start).value
    }

    // MARK: Links

    private mutating func enter(_ label: Range<Int>, end: Int) {
        outer.append((stretch, end, emphasis))
        stretch = label
        index = label.lowerBound
        emphasis = MarkdownEmphasis()
    }

    private mutating func link() {
        if let link = marks.link(at: index, before: stretch.upperBound) {
            return enter(link.label, end: link.end)
        }
        guard let close = marks.closingBracket(of: index, before: stretch.upperBound) else {
            return keep()
        }
        if at(index + 1) == 0x5E, isNote(index + 2..<close) {  // `[^1]`
            index = close + 1
        } else if at(close + 1) == 0x7B, let end = attributes(at: close + 1) {
            enter(index + 1..<close, end: end)
        } else {
            keep()
        }
    }

    private func isNote(_ label: Range<Int>) -> Bool {
        !label.isEmpty && bytes[label].allSatisfy { $0 > 0x20 && $0 != 0x5B }
    }

    /// `^[a note]`, whose text is read where it stands.
    private mutating func note() {
        guard let close = marks.closingBracket(of: index + 1, before: stretch.upperBound) else {
            return keep()
        }
        out.append(0x20)
        enter(index + 2..<close, end: close + 1)
    }

    /// An image goes altogether.
    private mutating func image() {
        guard let image = marks.link(at: index + 1, before: stretch.upperBound) else {
            return keep()
        }
        index = image.end
        skipAttributes()
    }

    private mutating func code() {
        if let code = marks.codeSpan(at: index, before: stretch.upperBound) {
            out += bytes[code.content]
            index = code.end
            skipAttributes()
        } else {
            keep(marks.run(at: index))
        }
    }

    // MARK: Attributes and templates

    /// The longest list of attributes, in bytes.
    private static let longestAttributes = 300

    /// Where `{.class #name key=value}` ends that begins at a place; nil for
    /// other brackets.
    private func attributes(at start: Int) -> Int? {
        guard at(start) == 0x7B, at(start + 1) != 0x7B, at(start + 1) != 0x25 else { return nil }
        let piece = bytes[start + 1..<min(start + Self.longestAttributes, stretch.upperBound)]
        guard let close = piece.firstIndex(of: 0x7D) else { return nil }
        let inside = piece[..<close]
        let isList = [0x2E, 0x23, 0x3A].contains(inside.first) || inside.contains(0x3D)
        return isList ? close + 1 : nil
    }

    private mutating func skipAttributes() {
        if let end = attributes(at: index) { index = end }
    }

    /// `{% include %}`, `{{ value }}`, `{# remark #}`, `{/* remark */}`.
    private mutating func template() {
        switch at(index + 1) {
        case 0x25, 0x7B, 0x23:
            guard let end = marks.tagEnd(at: index, before: stretch.upperBound) else {
                return keep()
            }
            index = end
        case 0x2F where at(index + 2) == 0x2A:
            let rest = bytes[index + 3..<max(index + 3, stretch.upperBound)]
            guard
                let close = rest.indices.first(where: { bytes[$0] == 0x7D && bytes[$0 - 1] == 0x2F }
                )
            else { return keep() }
            index = close + 1
        default: keep()
        }
    }

    private mutating func reference() {
        guard
            let (value, length) = CharacterReference.scalar(
                bytes, at: index, end: stretch.upperBound)
        else { return keep() }
        UTF8Scan.append(value, to: &out)
        index += length
    }

    // MARK: Tags

    private mutating func tag() {
        let next = at(index + 1)
        if next == 0x21, at(index + 2) == 0x2D, at(index + 3) == 0x2D {
            if let end = marks.commentEnd(at: index, before: stretch.upperBound) {
                index = end
            } else {
                keep()
            }
            return
        }
        if let end = autolinkEnd {
            out += bytes[index + 1..<end - 1]
            index = end
            return
        }
        guard let tag = MarkdownTag(bytes, at: index, before: stretch.upperBound) else {
            return keep()
        }
        if tag.partsText { out.append(0x20) }
        index = tag.end
    }

    /// The longest address between angle brackets, in bytes.
    private static let longestAutolink = 1_000

    /// Where `<https://example.org>` or `<mail@example.org>` ends.
    private var autolinkEnd: Int? {
        let piece = bytes[index + 1..<min(index + Self.longestAutolink, stretch.upperBound)]
        guard let close = piece.firstIndex(where: { $0 <= 0x20 || $0 == 0x3C || $0 == 0x3E }),
            bytes[close] == 0x3E
        else { return nil }
        let inside = piece[..<close]
        guard Self.isLetter(inside.first ?? 0) || (0x30...0x39).contains(inside.first ?? 0) else {
            return nil
        }
        let name = inside.prefix { Self.isLetter($0) || (0x2B...0x39).contains($0) }
        let isAddress =
            name.count > 1 && name.endIndex < inside.endIndex && bytes[name.endIndex] == 0x3A
        return isAddress || inside.contains(0x40) && !inside.contains(0x3D) ? close + 1 : nil
    }
}

// MARK: Kinds of bytes

extension MarkdownInline {
    /// Punctuation of ASCII, which a backslash makes ordinary.
    private static func isMark(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte)
            || (0x5B...0x60).contains(byte) || (0x7B...0x7E).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
