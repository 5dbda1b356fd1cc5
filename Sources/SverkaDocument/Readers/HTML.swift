import SverkaText

/// Paragraphs of HTML, read by one tolerant scanner: whatever the tags are,
/// text comes out in reading order.
enum HTML {
    static func blocks(_ text: [UInt8]) -> [RawBlock] {
        var scanner = Scanner(text: text)
        return scanner.blocks()
    }

    /// Elements whose content is no text.
    private static let dropped: Set<String> = [
        "script", "style", "noscript", "template", "svg", "math", "object", "iframe", "canvas",
        "audio", "video", "title", "head",
    ]
    /// Of these the content is text up to their own end tag, whatever it holds.
    private static let raw: Set<String> = ["script", "style", "title", "noscript", "iframe"]
    /// Elements that belong to the page and not to the article.
    private static let pageAreas: Set<String> = [
        "nav", "aside", "footer", "form", "button", "select", "dialog", "menu", "label",
        "fieldset",
    ]
    private static let headings: Set<String> = ["h1", "h2", "h3", "h4", "h5", "h6"]
    /// Elements that begin and end a paragraph.
    private static let blockElements: Set<String> = [
        "p", "div", "section", "article", "main", "header", "blockquote", "ul", "ol", "li", "dl",
        "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "figure",
        "figcaption", "pre", "address", "hr", "body", "html", "details", "summary", "option",
        "input", "textarea", "hgroup", "center",
    ]
    private static let void: Set<String> = [
        "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "source",
        "track", "wbr",
    ]

    private struct Element {
        var name: String
        var language: Language?
        var area: Bool
        var dropped: Bool
        /// The mark that closes a quotation within a text.
        var closingMark = ""
    }

    private struct Scanner {
        let text: [UInt8]
        var index = 0
        var line = 1
        var open: [Element] = []
        var out: [RawBlock] = []
        // The paragraph at work.
        var bytes: [UInt8] = []
        var start = 0, startLine = 1, end = 0
        var breaks = 0

        init(text: [UInt8]) { self.text = text }

        mutating func blocks() -> [RawBlock] {
            while index < text.count {
                switch text[index] {
                case 0x3C: markup()
                case 0x26:
                    let (characters, length) = HTML.entity(text, at: index)
                    put(characters, length)
                    index += length
                case 0x0A:
                    put([0x20], 1)
                    line += 1
                    index += 1
                default:
                    put([text[index]], 1)
                    index += 1
                }
            }
            flush()
            return out
        }

        private var isDropped: Bool { open.contains(where: \.dropped) }

        private mutating func put(_ characters: [UInt8], _ length: Int) {
            guard !isDropped else { return }
            let space = characters.allSatisfy { $0 <= 0x20 }
            if bytes.isEmpty {
                if space { return }
                start = index
                startLine = line
            }
            if !space {
                end = index + length
                breaks = 0
            }
            bytes += characters
        }

        private mutating func flush() {
            defer {
                bytes = []
                breaks = 0
            }
            guard !bytes.isEmpty else { return }
            let plain = folded(bytes)
            guard !plain.isEmpty else { return }
            let kind: Block =
                if open.contains(where: \.area) {
                    .pageArea
                } else if open.contains(where: { HTML.headings.contains($0.name) }) {
                    .heading
                } else if open.contains(where: { $0.name == "td" || $0.name == "th" }) {
                    .tableRow
                } else if open.contains(where: { $0.name == "li" }) {
                    .listItem
                } else {
                    .paragraph
                }
            out.append(
                RawBlock(
                    text: plain, line: startLine, bytes: start..<end, kind: kind,
                    isQuotation: open.contains { $0.name == "blockquote" },
                    language: open.last(where: { $0.language != nil })?.language))
        }

        // MARK: Tags

        private mutating func markup() {
            if text[index...].starts(with: "<!--".utf8) {
                skip(past: "-->")
                return
            }
            guard index + 1 < text.count else {
                put([0x3C], 1)
                index += 1
                return
            }
            let next = text[index + 1]
            if next == 0x21 || next == 0x3F {
                skip(past: ">")
                return
            }
            let closing = next == 0x2F
            let nameStart = index + (closing ? 2 : 1)
            var nameEnd = nameStart
            while nameEnd < text.count, isNameByte(text[nameEnd]) { nameEnd += 1 }
            guard nameEnd > nameStart, isLetter(text[nameStart]) else {
                put([0x3C], 1)
                index += 1
                return
            }
            let name = String(decoding: text[nameStart..<nameEnd], as: UTF8.self).lowercased()
            let (attributes, after) = attributes(from: nameEnd)
            countLines(index..<after)
            if closing {
                close(name, before: after)
            } else {
                open(name, attributes, after: after)
            }
            index = max(index, after)
        }

        private mutating func open(_ name: String, _ attributes: [String: String], after: Int) {
            if HTML.blockElements.contains(name) || HTML.headings.contains(name)
                || HTML.pageAreas.contains(name)
            {
                flush()
            }
            if name == "br" {
                breaks += 1
                if breaks >= 2 { flush() } else if !bytes.isEmpty { bytes.append(0x20) }
                return
            }
            if name == "img" || name == "wbr" { return }
            guard !HTML.void.contains(name) else { return }
            impliedEnd(before: name)
            let hidden = attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
            var language: Language?
            if name != "html", name != "body", let code = attributes["lang"] {
                language = Language(rawValue: String(code.lowercased().prefix(2)))
            }
            open.append(
                Element(
                    name: name, language: language,
                    area: HTML.pageAreas.contains(name) || isPageRole(attributes),
                    dropped: HTML.dropped.contains(name) || hidden))
            if name == "q" { openQuotation(after: after) }
            if HTML.raw.contains(name) {
                index = after
                skip(past: "</" + name)
                while index < text.count, text[index - 1] != 0x3E { index += 1 }
                open.removeLast()
            }
        }

        private func isPageRole(_ attributes: [String: String]) -> Bool {
            ["navigation", "complementary", "contentinfo", "search", "banner"]
                .contains(attributes["role"] ?? "")
        }

        /// `<p>` ends an open paragraph, `<li>` an open item, and so on.
        private mutating func impliedEnd(before name: String) {
            let ends: Set<String> =
                switch name {
                case "li": ["li"]
                case "tr": ["tr", "td", "th"]
                case "td", "th": ["td", "th"]
                case "dt", "dd": ["dt", "dd"]
                case "option": ["option"]
                case "p", "div", "ul", "ol", "table", "section", "blockquote": ["p"]
                default: []
                }
            if let last = open.last, ends.contains(last.name) { open.removeLast() }
            if name == "body" { open.removeAll { $0.name == "head" } }
        }

        private mutating func close(_ name: String, before after: Int) {
            if HTML.blockElements.contains(name) || HTML.headings.contains(name)
                || HTML.pageAreas.contains(name)
            {
                flush()
            }
            guard let match = open.lastIndex(where: { $0.name == name }) else { return }
            if !bytes.isEmpty { put(Array(open[match].closingMark.utf8), after - index) }
            open.removeSubrange(match...)
        }

        /// Puts the marks that a browser shows for `q`, in the manner of the
        /// language whose letter comes next.
        private mutating func openQuotation(after: Int) {
            let isInner = open.dropLast().contains { $0.name == "q" }
            let marks =
                switch (isCyrillic(behind: after), isInner) {
                case (true, false): ("«", "»")
                case (true, true): ("„", "“")
                case (false, false): ("“", "”")
                case (false, true): ("‘", "’")
                }
            put(Array(marks.0.utf8), after - index)
            open[open.count - 1].closingMark = marks.1
        }

        /// Whether the first letter of the text behind a place is Cyrillic.
        private func isCyrillic(behind start: Int) -> Bool {
            var isInTag = false
            for byte in text[start...] {
                if byte == 0x3C || byte == 0x3E {
                    isInTag = byte == 0x3C
                } else if !isInTag {
                    if byte == 0xD0 || byte == 0xD1 { return true }
                    if isLetter(byte) { return false }
                }
            }
            return false
        }

        private func isLetter(_ byte: UInt8) -> Bool {
            (0x61...0x7A).contains(byte | 0x20)
        }
        private func isNameByte(_ byte: UInt8) -> Bool {
            isLetter(byte) || (0x30...0x39).contains(byte) || byte == 0x2D || byte == 0x3A
        }

        private mutating func skip(past mark: String) {
            let bytes = Array(mark.utf8)
            var position = index + 1
            while position < text.count {
                if text[position] | 0x20 == bytes[0] | 0x20,
                    text[position...].prefix(bytes.count).elementsEqual(
                        bytes, by: { $0 == $1 || ($0 | 0x20) == $1 && isLetter($0) })
                {
                    position += bytes.count
                    break
                }
                position += 1
            }
            countLines(index..<min(position, text.count))
            index = min(position, text.count)
        }

        private mutating func countLines(_ range: Range<Int>) {
            for byte in text[range] where byte == 0x0A { line += 1 }
        }

        /// The attributes from `start` to the tag's end, and where that is.
        private func attributes(from start: Int) -> ([String: String], Int) {
            var out: [String: String] = [:]
            var position = start
            while position < text.count, text[position] != 0x3E {
                if text[position] <= 0x20 || text[position] == 0x2F {
                    position += 1
                    continue
                }
                let nameStart = position
                while position < text.count, text[position] > 0x20,
                    ![0x3D, 0x3E, 0x2F].contains(text[position])
                { position += 1 }
                if position == nameStart {
                    position += 1
                    continue
                }
                let name = String(decoding: text[nameStart..<position], as: UTF8.self).lowercased()
                while position < text.count, text[position] <= 0x20 { position += 1 }
                guard position < text.count, text[position] == 0x3D else {
                    out[name] = ""
                    continue
                }
                position += 1
                while position < text.count, text[position] <= 0x20 { position += 1 }
                guard position < text.count else { break }
                let quote = text[position]
                if quote == 0x22 || quote == 0x27 {
                    let close = text[(position + 1)...].firstIndex(of: quote) ?? text.count
                    out[name] = String(decoding: text[(position + 1)..<close], as: UTF8.self)
                    position = min(close + 1, text.count)
                } else {
                    let valueStart = position
                    while position < text.count, text[position] > 0x20, text[position] != 0x3E {
                        position += 1
                    }
                    out[name] = String(decoding: text[valueStart..<position], as: UTF8.self)
                }
            }
            return (out, min(position + 1, text.count))
        }
    }

    // MARK: Entities

    private static let entities: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0,
        "mdash": 0x2014, "ndash": 0x2013, "laquo": 0xAB, "raquo": 0xBB, "hellip": 0x2026,
        "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C, "rdquo": 0x201D, "bdquo": 0x201E,
        "sbquo": 0x201A, "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "shy": 0xAD, "bull": 0x2022,
        "middot": 0xB7, "sect": 0xA7, "euro": 0x20AC, "pound": 0xA3, "yen": 0xA5, "deg": 0xB0,
        "times": 0xD7, "minus": 0x2212, "plusmn": 0xB1, "frac12": 0xBD, "numero": 0x2116,
        "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D,
        "larr": 0x2190, "rarr": 0x2192, "iexcl": 0xA1, "iquest": 0xBF, "eacute": 0xE9,
        "egrave": 0xE8, "agrave": 0xE0, "aacute": 0xE1, "auml": 0xE4, "ouml": 0xF6, "uuml": 0xFC,
        "szlig": 0xDF, "ccedil": 0xE7, "ntilde": 0xF1, "iacute": 0xED, "oacute": 0xF3,
        "uacute": 0xFA, "acute": 0xB4, "lsaquo": 0x2039, "rsaquo": 0x203A, "prime": 0x2032,
        "Prime": 0x2033, "dagger": 0x2020, "permil": 0x2030, "cent": 0xA2, "para": 0xB6,
    ]

    /// What the entity at `index` stands for, and its length; the ampersand
    /// itself where there is none.
    static func entity(_ text: [UInt8], at index: Int) -> ([UInt8], Int) {
        let limit = min(text.count, index + 12)
        guard let end = text[index..<limit].firstIndex(of: 0x3B) else { return ([0x26], 1) }
        let body = String(decoding: text[(index + 1)..<end], as: UTF8.self)
        let value: UInt32?
        if body.hasPrefix("#x") || body.hasPrefix("#X") {
            value = UInt32(body.dropFirst(2), radix: 16)
        } else if body.hasPrefix("#") {
            value = UInt32(body.dropFirst())
        } else {
            value = entities[body]
        }
        guard let value, let scalar = Unicode.Scalar(value), value != 0 else { return ([0x26], 1) }
        return (Array(String(Character(scalar)).utf8), end + 1 - index)
    }
}
