import SverkaSupport
import SverkaText

/// Reads the paragraphs of HTML, whatever the tags are: text comes out in
/// reading order.
struct HTMLScanner {
    private let text: [UInt8]
    private var index = 0
    private var line = 1
    private var tree = HTMLTree()
    private var paragraph = HTMLParagraph()
    private var out: [RawBlock] = []

    init(_ text: [UInt8]) { self.text = text }

    mutating func blocks() -> [RawBlock] {
        while index < text.count {
            switch text[index] {
            case 0x3C: markup()
            case 0x26: reference()
            default:
                var end = index + 1
                while end < text.count, text[end] != 0x3C, text[end] != 0x26 { end += 1 }
                put(index..<end)
            }
        }
        flush()
        return out
    }

    // MARK: Text

    /// Puts a run of the text and goes behind it.
    private mutating func put(_ run: Range<Int>) {
        if tree.isDropped {
            countLines(run)
        } else {
            paragraph.append(run, of: text, line: &line)
        }
        index = run.upperBound
    }

    /// Puts what stands for something that goes up to `end`.
    private mutating func put(_ characters: some Collection<UInt8>, upTo end: Int) {
        guard !tree.isDropped else { return }
        paragraph.append(characters, at: index..<end, line: line)
    }

    private mutating func reference() {
        guard
            let (value, length) = CharacterReference.scalar(text, at: index, end: text.count)
        else { return put(index..<index + 1) }
        var characters: [UInt8] = []
        UTF8Scan.append(value, to: &characters)
        put(characters, upTo: index + length)
        index += length
    }

    private mutating func flush() {
        defer { paragraph.clear() }
        guard !paragraph.isEmpty else { return }
        let plain = whitespaceFolded(paragraph.bytes)
        guard !plain.isEmpty else { return }
        out.append(
            RawBlock(
                text: plain, line: paragraph.line, bytes: paragraph.start..<paragraph.end,
                kind: tree.block, isQuotation: tree.isQuotation, language: tree.language))
    }

    private mutating func countLines(_ range: Range<Int>) {
        for byte in text[range] where byte == 0x0A { line += 1 }
    }

    // MARK: Tags

    private mutating func markup() {
        let next = index + 1 < text.count ? text[index + 1] : 0
        if text[index...].starts(with: "<!--".utf8) {
            skip(past: "-->")
        } else if next == 0x21 || next == 0x3F {
            skip(past: ">")
        } else if let tag = HTMLTag(text, at: index) {
            countLines(index..<tag.end)
            if tag.isEnd { close(tag) } else { open(tag) }
            index = max(index, tag.end)
        } else {
            put(index..<index + 1)
        }
    }

    private mutating func open(_ tag: HTMLTag) {
        let kinds = HTMLElement.named(tag.name)
        if kinds.contains(.block) { flush() }
        if tag.name == "br" {
            if paragraph.lineBreak() { flush() }
            return
        }
        guard !kinds.contains(.void) else { return }
        tree.open(tag, kinds)
        if tag.name == "q" { openQuotation(tag) }
        if kinds.contains(.raw) {
            index = tag.end
            skip(past: "</" + tag.name)
            while index < text.count, text[index - 1] != 0x3E { index += 1 }
            tree.pop()
        }
    }

    private mutating func close(_ tag: HTMLTag) {
        if HTMLElement.named(tag.name).contains(.block) { flush() }
        if !paragraph.isEmpty, let mark = tree.closingMark(tag.name) {
            put(mark.utf8, upTo: tag.end)
        }
        tree.close(tag.name)
    }

    /// Puts the marks that a browser shows for `q`, in the manner of the
    /// language whose letter comes next.
    private mutating func openQuotation(_ tag: HTMLTag) {
        let isInner = tree.count("q") > 1
        let marks =
            switch (isCyrillic(behind: tag.end), isInner) {
            case (true, false): ("«", "»")
            case (true, true): ("„", "“")
            case (false, false): ("“", "”")
            case (false, true): ("‘", "’")
            }
        put(marks.0.utf8, upTo: tag.end)
        tree.setClosingMark(marks.1)
    }

    /// Whether the first letter of the text behind a place is Cyrillic.
    private func isCyrillic(behind start: Int) -> Bool {
        var isInTag = false
        for byte in text[start...] {
            if byte == 0x3C || byte == 0x3E {
                isInTag = byte == 0x3C
            } else if !isInTag {
                if byte == 0xD0 || byte == 0xD1 { return true }
                if HTMLTag.isLetter(byte) { return false }
            }
        }
        return false
    }

    /// Goes behind the next place of a mark, in whatever case its letters are;
    /// to the end where there is none.
    private mutating func skip(past mark: String) {
        let mark = Array(mark.utf8)
        var end = text.count
        var position = index
        while let first = text[position...].firstIndex(of: mark[0]) {
            let isMark = text[first...].prefix(mark.count).elementsEqual(mark) {
                $0 == $1 || HTMLTag.isLetter($1) && $0 | 0x20 == $1
            }
            if isMark {
                end = first + mark.count
                break
            }
            position = first + 1
        }
        countLines(index..<end)
        index = end
    }
}
