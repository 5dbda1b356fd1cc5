import SverkaSupport

/// Where the marks of a paragraph stand that go in pairs: what begins with one
/// is found without looking through the paragraph each time.
struct MarkdownMarks {
    private let text: ArraySlice<UInt8>
    /// Of an opening bracket, where the closing one stands.
    private var closing: [Int: Int] = [:]
    /// Where `]` and `)` stand, in rising order.
    private var brackets: [Int] = [], parentheses: [Int] = []
    /// Where runs of backticks begin, by their length, in rising order.
    private var backticks: [Int: [Int]] = [:]

    init(_ text: ArraySlice<UInt8>) {
        self.text = text
        if text.contains(0x5B) { findBrackets() }
        var index = text.startIndex
        while let next = text[index...].firstIndex(of: 0x60) {
            let length = run(at: next)
            backticks[length, default: []].append(next)
            index = next + length
        }
    }

    private mutating func findBrackets() {
        var open: [Int] = []
        for index in text.indices {
            switch text[index] {
            case 0x5B: open.append(index)
            case 0x5D:
                brackets.append(index)
                if let start = open.popLast() { closing[start] = index }
            case 0x29: parentheses.append(index)
            default: break
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

    /// `[label](target)` or `[label][reference]` that begins at a place and
    /// ends before `end`.
    func link(at start: Int, before end: Int) -> (label: Range<Int>, end: Int)? {
        guard let close = closing[start], close + 1 < end else { return nil }
        let places: [Int]
        switch text[close + 1] {
        case 0x28: places = parentheses
        case 0x5B: places = brackets
        default: return nil
        }
        let next = places.partitioningIndex { $0 > close + 1 }
        guard next < places.count, places[next] < end else { return nil }
        return (start + 1..<close, places[next] + 1)
    }
}
