import SverkaSupport
import SverkaText

/// Tells the lines that belong to the pages of a book or paper and not to its
/// text: page numbers and running heads.
///
/// They stand at the ends of pages where form feeds part these; elsewhere they
/// show by breaking into a sentence. Cost: linear.
struct PageFurniture {
    private let lines: [TextLine]
    private let text: [UInt8]
    private(set) var isFurniture: [Bool]

    /// The lines that are taken for running heads, in characters.
    private static let shortestHead = 4, longestHead = 90
    /// The longest line that can be a page number.
    private static let longestNumber = 24

    init(_ lines: [TextLine], _ text: [UInt8]) {
        (self.lines, self.text) = (lines, text)
        isFurniture = [Bool](repeating: false, count: lines.count)
        if lines.dropFirst().contains(where: \.startsPage) {
            lookAtPages()
        } else {
            lookBetweenSentences()
        }
    }

    // MARK: Pages

    private mutating func lookAtPages() {
        var pages: [Range<Int>] = []
        var start = 0
        for index in lines.indices.dropFirst() where lines[index].startsPage {
            // Empty lines hand the mark on to the next.
            if lines[start..<index].allSatisfy({ $0.length == 0 }) { continue }
            pages.append(start..<index)
            start = index
        }
        pages.append(start..<lines.count)
        let edges = pages.map { page in
            let full = page.filter { lines[$0].length > 0 }
            return [Array(full.prefix(Self.depth)), Array(full.suffix(Self.depth).reversed())]
        }
        var copies: [[UInt8]: Int] = [:]
        for page in edges {
            for key in Set(page.joined().map(key)) where !key.isEmpty {
                copies[key, default: 0] += 1
            }
        }
        for edge in edges.joined() {
            for index in edge {
                guard isNumber(index) || copies[key(index), default: 0] > 1 else { break }
                isFurniture[index] = true
            }
        }
        for (page, next) in zip(pages, pages.dropFirst()) { lookAtHead(of: next, behind: page) }
    }

    /// Lines at each end of a page that may be no text.
    private static let depth = 3

    /// A head that stands on one page alone: what comes behind it goes on with
    /// the page before.
    private mutating func lookAtHead(of page: Range<Int>, behind last: Range<Int>) {
        let found = page.filter { !isFurniture[$0] && lines[$0].length > 0 }.prefix(2)
        guard let first = found.first, let second = found.last, second > first + 1,
            let end = last.last(where: { !isFurniture[$0] && lines[$0].length > 0 }),
            lines[first].length <= Self.longestHead
        else { return }
        let (before, head, behind) = (shape(end), shape(first), shape(second))
        if !before.goesOn(with: head), before.goesOn(with: behind) { isFurniture[first] = true }
    }

    // MARK: Sentences

    /// Without form feeds: lines that stand in the midst of a sentence, and are
    /// numbers of pages or stand elsewhere, too.
    private mutating func lookBetweenSentences() {
        let numbers = lines.indices.filter(isNumber)
        let heads = lines.indices.filter { isHead($0) && isBesideBlank($0) && !isNumber($0) }
        var copies: [[UInt8]: Int] = [:]
        for index in heads { copies[key(index), default: 0] += 1 }
        let repeated = heads.filter { copies[key($0), default: 0] > 1 }
        let candidates = Set(numbers + repeated)
        var inside: [[UInt8]: Int] = [:]
        var index = 0
        for candidate in candidates.sorted() where candidate >= index {
            var end = candidate
            while end < lines.count, lines[end].length == 0 || candidates.contains(end) { end += 1 }
            if isInsideSentence(candidate..<end, copies) {
                for line in candidate..<end where lines[line].length > 0 {
                    isFurniture[line] = true
                    inside[key(line), default: 0] += 1
                }
            }
            index = end
        }
        guard !inside.isEmpty else { return }
        for line in repeated {
            let key = key(line)
            isFurniture[line] = inside[key, default: 0] * 2 >= copies[key, default: 0]
        }
        // Where numbers of pages rise, those between paragraphs are such, too.
        let values = numbers.map(value)
        if zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) {
            for line in numbers where isAlone(line) { isFurniture[line] = true }
        }
    }

    /// The shortest line that a sentence goes on from.
    private static let shortest = 30

    /// Copies of a line that are a running head where it breaks into a sentence.
    private static let leastCopies = 3

    private func isInsideSentence(_ range: Range<Int>, _ copies: [[UInt8]: Int]) -> Bool {
        guard let before = lines[..<range.lowerBound].last(where: { $0.length > 0 }),
            range.upperBound < lines.count,
            range.contains(where: {
                isNumber($0)
                    || copies[key($0), default: 0] >= (hasNumber($0) ? 2 : Self.leastCopies)
            })
        else { return false }
        let first = LineShape(text[before.bytes])
        guard before.length >= Self.shortest || first.endsInHyphen else { return false }
        return first.goesOn(with: shape(range.upperBound))
    }

    private func isBesideBlank(_ index: Int) -> Bool {
        index == 0 || lines[index - 1].length == 0 || index + 1 == lines.count
            || lines[index + 1].length == 0
    }

    private func isAlone(_ index: Int) -> Bool {
        (index == 0 || lines[index - 1].length == 0 || isFurniture[index - 1])
            && (index + 1 == lines.count || lines[index + 1].length == 0 || isFurniture[index + 1])
    }

    private func isHead(_ index: Int) -> Bool {
        (Self.shortestHead...Self.longestHead).contains(lines[index].length)
    }

    /// Whether a line begins or ends in a number.
    private func hasNumber(_ index: Int) -> Bool {
        let bytes = text[lines[index].bytes]
        return [bytes.first, bytes.last].contains { $0.map(Self.isDigit) ?? false }
    }

    // MARK: Lines

    private func shape(_ index: Int) -> LineShape { LineShape(text[lines[index].bytes]) }

    /// A line with its numbers taken out, so that heads with numbers of pages
    /// are alike.
    private func key(_ index: Int) -> [UInt8] {
        guard isHead(index) else { return [] }
        return text[lines[index].bytes].filter { $0 > 0x20 && !Self.isDigit($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Words that stand beside the number of a page.
    private static let words: Set<String> = [
        "page", "p", "pg", "of", "стр", "с", "страница", "из", "лист",
    ]

    /// `12`, `- 12 -`, `Page 3 of 10`, `стр. 7`, `xiv`.
    private func isNumber(_ index: Int) -> Bool {
        guard (1...Self.longestNumber).contains(lines[index].length) else { return false }
        let bytes = text[lines[index].bytes]
        if bytes.allSatisfy({ Self.roman.contains($0) }), bytes.count <= 6 { return true }
        guard bytes.contains(where: Self.isDigit) else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            let tokens = Tokenizer.tokens(of: bytes)
            // `3.` is the number of an item, `стр. 3` that of a page.
            let isItem = bytes.contains(0x2E) && !tokens.contains(where: \.isWord)
            return !isItem && tokens.count { $0.kind == .number } <= 2
                && tokens.allSatisfy { token in
                    switch token.kind {
                    case .number:
                        token.end - token.start <= 4 && bytes[token.range].allSatisfy(Self.isDigit)
                    case .punctuation, .symbol:
                        Self.marks.contains(UTF8Scan.scalar(bytes, at: Int(token.start)).value)
                    case .latin, .cyrillic:
                        Self.words.contains(
                            String(decoding: bytes[token.range], as: UTF8.self).lowercased())
                    default: false
                    }
                }
        }
    }

    private static let roman = Set("ivxlc".utf8)
    private static let marks = Set("-–—.|/[]()~·*".unicodeScalars.map(\.value))

    /// The number in the line; 0 for none.
    private func value(_ index: Int) -> Int {
        text[lines[index].bytes].drop { !Self.isDigit($0) }.prefix(while: Self.isDigit)
            .reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
