import SverkaSupport

/// Where the marks of a paragraph stand that go in pairs: what begins with one
/// is found without looking through the paragraph each time.
struct MarkdownMarks {
    private let text: ArraySlice<UInt8>
    private let definitions: MarkdownDefinitions?
    /// Of an opening bracket or parenthesis, where the closing one stands.
    private var closing: [Int: Int] = [:]
    /// Where `)` stands, in rising order.
    private var parentheses: [Int] = []
    /// Where runs of backticks begin, by their length, in rising order.
    private var backticks: [Int: [Int]] = [:]
    /// Where the ends of comments and of the tags of templates stand, in rising
    /// order.
    private var comments: [Int] = []
    private var tags: [UInt8: [Int]] = [:]

    init(_ text: ArraySlice<UInt8>, _ definitions: MarkdownDefinitions? = nil) {
        self.text = text
        self.definitions = definitions
        if text.contains(0x5B) { findBrackets() }
        findEnds()
        var index = text.startIndex
        while let next = text[index...].firstIndex(of: 0x60) {
            let length = run(at: next)
            backticks[length, default: []].append(next)
            index = next + length
        }
    }

    private mutating func findBrackets() {
        var open: [Int] = [], parentheses: [Int] = []
        var index = text.startIndex
        while index < text.endIndex {
            switch text[index] {
            case 0x5C: index += 1
            case 0x5B: open.append(index)
            case 0x5D: if let start = open.popLast() { closing[start] = index }
            case 0x28: parentheses.append(index)
            case 0x29:
                self.parentheses.append(index)
                if let start = parentheses.popLast() { closing[start] = index }
            default: break
            }
            index += 1
        }
    }

    private mutating func findEnds() {
        let hasTags = text.contains(0x7B), hasComments = text.contains(0x3C)
        guard hasTags || hasComments else { return }
        for index in text.indices.dropFirst() {
            let before = text[index - 1]
            if text[index] == 0x7D, before == 0x25 || before == 0x7D || before == 0x23 {
                tags[before, default: []].append(index + 1)
            } else if text[index] == 0x3E, before == 0x2D {
                comments.append(index + 1)
            }
        }
    }

    /// How many backticks stand in a row from a place on.
    func run(at index: Int) -> Int { text[index...].prefix { $0 == 0x60 }.count }

    /// The span of code that begins at a place and ends before `end`: as many
    /// backticks, then others between, then as many again.
    func codeSpan(at start: Int, before end: Int) -> (content: Range<Int>, end: Int)? {
        let length = run(at: start)
        guard length > 0, let runs = backticks[length] else { return nil }
        let content = start + length
        let next = runs.partitioningIndex { $0 >= content }
        guard next < runs.count, runs[next] < end else { return nil }
        return (content..<runs[next], runs[next] + length)
    }

    /// Where the comment ends that begins at a place, before `end`.
    func commentEnd(at start: Int, before end: Int) -> Int? {
        Self.first(comments, from: start + 6, before: end)
    }

    /// Where the tag of a template ends that begins at a place: `{% … %}`,
    /// `{{ … }}`, `{# … #}`.
    func tagEnd(at start: Int, before end: Int) -> Int? {
        guard start + 1 < end, let ends = tags[text[start + 1] == 0x7B ? 0x7D : text[start + 1]]
        else { return nil }
        return Self.first(ends, from: start + 4, before: end)
    }

    private static func first(_ places: [Int], from start: Int, before end: Int) -> Int? {
        let next = places.partitioningIndex { $0 >= start }
        return next < places.count && places[next] <= end ? places[next] : nil
    }

    // MARK: Links

    /// The bracket that closes one at a place, before `end`.
    func closingBracket(of start: Int, before end: Int) -> Int? {
        closing[start].flatMap { $0 < end ? $0 : nil }
    }

    /// `[label](target)`, `[label][reference]` or `[label]` that begins at a
    /// place and ends before `end`.
    func link(at start: Int, before end: Int) -> (label: Range<Int>, end: Int)? {
        guard let close = closingBracket(of: start, before: end) else { return nil }
        let label = start + 1..<close
        let next = close + 1 < end ? text[close + 1] : 0
        if next == 0x28, let target = target(at: close + 1, before: end) { return (label, target) }
        if next == 0x5B, let last = closingBracket(of: close + 1, before: end) {
            let reference = last > close + 2 ? close + 2..<last : label
            if definitions?.has(text[reference]) ?? true { return (label, last + 1) }
        }
        if let definitions, definitions.has(text[label]) { return (label, close + 1) }
        return nil
    }

    /// The end of a link's target in parentheses: an address, and a title.
    private func target(at open: Int, before end: Int) -> Int? {
        let next = parentheses.partitioningIndex { $0 > open }
        let nearest = parentheses[next...].prefix(Self.mostEnds)
        for close in [closing[open] ?? end] + nearest where close < end {
            if isTarget(text[(open + 1)..<close]) { return close + 1 }
        }
        return nil
    }

    /// How many parentheses are tried as the end of a target; there may be some
    /// in its title.
    private static let mostEnds = 3

    /// The longest address of a link that is looked at, in bytes.
    private static let longestAddress = 4_000

    private func isTarget(_ target: ArraySlice<UInt8>) -> Bool {
        var rest = target
        while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        if rest.first == 0x3C {
            guard let close = rest.prefix(Self.longestAddress).firstIndex(of: 0x3E) else {
                return false
            }
            rest = rest[(close + 1)...]
        } else {
            let address = rest.prefix(Self.longestAddress).prefix { $0 > 0x20 }
            rest = rest[address.endIndex...]
            if let first = rest.first, first > 0x20 { return false }
        }
        while let first = rest.first, first <= 0x20 { rest.removeFirst() }
        while let last = rest.last, last <= 0x20 { rest.removeLast() }
        return rest.isEmpty || MarkdownDefinitions.isTitle(rest) || isImageSize(rest)
    }

    /// `=300x200`, as some programs write behind the address of an image.
    private func isImageSize(_ rest: ArraySlice<UInt8>) -> Bool {
        rest.first == 0x3D
            && rest.allSatisfy { $0 == 0x3D || $0 == 0x78 || (0x25...0x39).contains($0) }
    }
}
