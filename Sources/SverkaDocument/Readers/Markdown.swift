import SverkaText

/// Paragraphs of Markdown: headings, list items, quotations, table rows, text;
/// mark-up taken off, code and comments left out.
package enum Markdown {
    static func blocks(_ text: [UInt8]) -> [RawBlock] {
        var scanner = Scanner(text: text, lines: PlainText.split(text))
        return scanner.blocks()
    }

    /// The text of a paragraph as units have it, from the bytes it stands in.
    package static func text(of paragraph: some Sequence<UInt8>) -> String {
        folded(Inline.plain(Array(paragraph)))
    }

    private struct Scanner {
        let text: [UInt8]
        let lines: [PlainText.Line]
        var out: [RawBlock] = []
        var current: [(PlainText.Line, Range<Int>)] = []
        var currentKind = Block.paragraph
        /// Whether the line at work stands behind `>`, and whether the paragraph
        /// at work began so.
        var isMarked = false, isQuotation = false

        init(text: [UInt8], lines: [PlainText.Line]) {
            self.text = text
            self.lines = lines
        }

        mutating func blocks() -> [RawBlock] {
            var index = frontMatterEnd()
            var fence: Fence?
            while index < lines.count {
                let line = lines[index]
                index += 1
                if let open = fence {
                    let (content, depth) = unquoted(text[line.bytes], upTo: open.depth)
                    // A fence in a quotation ends with it.
                    if depth == open.depth {
                        if open.isClosed(by: content) { fence = nil }
                        continue
                    }
                    fence = nil
                }
                let (content, depth) = unquoted(text[line.bytes], upTo: .max)
                let item = listItem(content)
                if let open = Fence(item.map { text[$0] } ?? content, depth: depth) {
                    flush()
                    fence = open
                    continue
                }
                isMarked = depth > 0
                // A quotation ends a paragraph; its own lines need no mark.
                if isMarked, !isQuotation { flush() }
                if content.isEmpty {
                    flush()
                } else if let heading = heading(content) {
                    flush()
                    add(line, heading, .heading)
                    flush()
                } else if isRule(content) {
                    // A rule under text makes it a heading.
                    if !current.isEmpty, content.allSatisfy({ $0 == 0x3D || $0 == 0x2D }) {
                        currentKind = .heading
                    }
                    flush()
                } else if let item {
                    flush()
                    add(line, item, .listItem)
                } else if content.first == 0x7C || isTableRow(content) {
                    flush()
                    tableRow(line, content)
                } else {
                    add(
                        line, content.startIndex..<content.endIndex,
                        current.isEmpty ? .paragraph : currentKind)
                }
            }
            flush()
            return out
        }

        /// A line without the marks of the quotations that it stands in, and how
        /// many these are.
        private func unquoted(
            _ content: ArraySlice<UInt8>, upTo limit: Int
        ) -> (ArraySlice<UInt8>, depth: Int) {
            var content = content, depth = 0
            while depth < limit, content.first == 0x3E {
                content = content.dropFirst()
                while content.first == 0x20 { content = content.dropFirst() }
                depth += 1
            }
            return (content, depth)
        }

        private func frontMatterEnd() -> Int {
            guard let first = lines.first, text[first.bytes].elementsEqual([0x2D, 0x2D, 0x2D]),
                let end = lines.dropFirst().firstIndex(where: {
                    text[$0.bytes].elementsEqual([0x2D, 0x2D, 0x2D])
                })
            else { return 0 }
            return end + 1
        }

        private func heading(_ content: ArraySlice<UInt8>) -> Range<Int>? {
            let marks = content.prefix { $0 == 0x23 }.count
            guard (1...6).contains(marks), content.dropFirst(marks).first == 0x20 else {
                return nil
            }
            var rest = content.dropFirst(marks)
            while rest.last == 0x23 || rest.last == 0x20 { rest = rest.dropLast() }
            return rest.startIndex..<rest.endIndex
        }

        private func isRule(_ content: ArraySlice<UInt8>) -> Bool {
            guard let first = content.first, [0x2D, 0x2A, 0x5F, 0x3D].contains(first) else {
                return false
            }
            return content.count >= 3 && content.allSatisfy { $0 == first || $0 == 0x20 }
        }

        private func listItem(_ content: ArraySlice<UInt8>) -> Range<Int>? {
            guard let first = content.first else { return nil }
            var rest = content
            if [0x2D, 0x2A, 0x2B].contains(first) {
                rest = content.dropFirst()
            } else {
                let digits = content.prefix { (0x30...0x39).contains($0) }.count
                guard (1...3).contains(digits) else { return nil }
                rest = content.dropFirst(digits)
                guard rest.first == 0x2E || rest.first == 0x29 else { return nil }
                rest = rest.dropFirst()
            }
            guard rest.first == 0x20 else { return nil }
            while rest.first == 0x20 { rest = rest.dropFirst() }
            return rest.startIndex..<rest.endIndex
        }

        private func isTableRow(_ content: ArraySlice<UInt8>) -> Bool {
            content.last == 0x7C && content.count { $0 == 0x7C } >= 2
        }

        private mutating func tableRow(_ line: PlainText.Line, _ content: ArraySlice<UInt8>) {
            if content.allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20].contains($0) }) { return }
            for cell in content.split(separator: 0x7C) where cell.contains(where: { $0 > 0x20 }) {
                add(line, cell.startIndex..<cell.endIndex, .tableRow)
                flush()
            }
        }

        private mutating func add(_ line: PlainText.Line, _ range: Range<Int>, _ kind: Block) {
            if current.isEmpty { isQuotation = isMarked }
            currentKind = kind
            current.append((line, range))
        }

        private mutating func flush() {
            defer {
                current = []
                currentKind = .paragraph
                isQuotation = false
            }
            guard let first = current.first, let last = current.last else { return }
            var bytes: [UInt8] = []
            for (_, range) in current {
                if !bytes.isEmpty { bytes.append(0x20) }
                bytes += text[range]
            }
            let plain = folded(Inline.plain(bytes))
            guard !plain.isEmpty else { return }
            out.append(
                RawBlock(
                    text: plain, line: first.0.number,
                    bytes: first.1.lowerBound..<last.1.upperBound, kind: currentKind,
                    isQuotation: isQuotation))
        }
    }

    /// The line that opens a block of code.
    private struct Fence {
        let mark: UInt8
        let length: Int
        /// Of how many quotations the code is in.
        let depth: Int

        init?(_ line: ArraySlice<UInt8>, depth: Int) {
            guard let mark = line.first, mark == 0x60 || mark == 0x7E else { return nil }
            self.mark = mark
            self.depth = depth
            length = line.prefix { $0 == mark }.count
            // What has a backtick behind it is a span of code in a text.
            guard length >= 3, mark == 0x7E || !line.dropFirst(length).contains(mark) else {
                return nil
            }
        }

        func isClosed(by line: ArraySlice<UInt8>) -> Bool {
            line.count >= length && line.allSatisfy { $0 == mark }
        }
    }

    /// Where spans of code stand in a paragraph, their backticks included.
    package static func codeSpans(in paragraph: ArraySlice<UInt8>) -> [Range<Int>] {
        var out: [Range<Int>] = []
        var index = paragraph.startIndex
        while index < paragraph.endIndex {
            if let code = Inline.codeSpan(paragraph[index...]) {
                out.append(index..<code.end)
                index = code.end
            } else if paragraph[index] == 0x60 {
                index += paragraph[index...].prefix { $0 == 0x60 }.count
            } else {
                index += paragraph[index] == 0x5C ? 2 : 1
            }
        }
        return out
    }

    /// Text inside a block.
    enum Inline {
        /// The span of code that begins a text: as many backticks, then others
        /// between, then as many again.
        static func codeSpan(
            _ text: ArraySlice<UInt8>
        ) -> (content: ArraySlice<UInt8>, end: Int)? {
            let length = text.prefix { $0 == 0x60 }.count
            guard length > 0 else { return nil }
            let start = text.startIndex + length
            var index = start
            while let next = text[index...].firstIndex(of: 0x60) {
                let run = text[next...].prefix { $0 == 0x60 }.count
                if run == length { return (text[start..<next], next + run) }
                index = next + run
            }
            return nil
        }

        /// The text without emphasis, code marks, link targets, images and
        /// HTML tags; escapes and entities resolved.
        static func plain(_ bytes: [UInt8]) -> [UInt8] {
            var out: [UInt8] = []
            var index = 0
            func at(_ offset: Int) -> UInt8 { offset < bytes.count ? bytes[offset] : 0 }
            while index < bytes.count {
                let byte = bytes[index]
                switch byte {
                case 0x5C
                where (0x21...0x2F).contains(at(index + 1)) || (0x3A...0x40).contains(at(index + 1))
                    || (0x5B...0x60).contains(at(index + 1)):
                    out.append(at(index + 1))
                    index += 2
                case 0x21 where at(index + 1) == 0x5B:  // an image goes altogether
                    index = link(bytes, index + 1)?.end ?? index + 1
                case 0x5B:
                    if let link = link(bytes, index) {
                        out += plain(Array(bytes[link.label]))
                        index = link.end
                    } else {
                        out.append(byte)
                        index += 1
                    }
                case 0x60:
                    if let code = codeSpan(bytes[index...]) {
                        out += code.content
                        index = code.end
                    } else {
                        index += bytes[index...].prefix { $0 == 0x60 }.count
                    }
                case 0x2A:
                    index += 1
                case 0x5F where !isWord(index > 0 ? bytes[index - 1] : 0) || !isWord(at(index + 1)):
                    index += 1
                case 0x7E where at(index + 1) == 0x7E:
                    index += 2
                case 0x3C:
                    if let close = bytes[index...].firstIndex(of: 0x3E), close - index < 300,
                        isTag(at(index + 1))
                    {
                        index = close + 1
                    } else {
                        out.append(byte)
                        index += 1
                    }
                case 0x26:
                    let (characters, length) = HTML.entity(bytes, at: index)
                    out += characters
                    index += length
                default:
                    out.append(byte)
                    index += 1
                }
            }
            return out
        }

        private static func isWord(_ byte: UInt8) -> Bool {
            byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte)
        }

        private static func isTag(_ byte: UInt8) -> Bool {
            byte == 0x2F || byte == 0x21 || (0x61...0x7A).contains(byte)
                || (0x41...0x5A).contains(byte)
        }

        /// `[label](target)` or `[label][reference]` at `start`.
        private static func link(_ bytes: [UInt8], _ start: Int) -> (label: Range<Int>, end: Int)? {
            var depth = 0, index = start
            while index < bytes.count {
                if bytes[index] == 0x5B { depth += 1 }
                if bytes[index] == 0x5D {
                    depth -= 1
                    if depth == 0 { break }
                }
                index += 1
            }
            guard index < bytes.count, index + 1 < bytes.count else { return nil }
            let close: UInt8 = bytes[index + 1] == 0x28 ? 0x29 : bytes[index + 1] == 0x5B ? 0x5D : 0
            guard close != 0, let end = bytes[(index + 1)...].firstIndex(of: close) else {
                return nil
            }
            return (start + 1..<index, end + 1)
        }
    }
}
