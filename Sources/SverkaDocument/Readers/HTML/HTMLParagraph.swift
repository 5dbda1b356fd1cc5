/// The text of a paragraph of HTML while it is read.
struct HTMLParagraph {
    private(set) var bytes: [UInt8] = []
    /// Where its first visible character stands, and where its last one ends.
    private(set) var start = 0, end = 0
    /// Line of its first visible character.
    private(set) var line = 1
    /// Line breaks in a row at its end.
    private var breaks = 0

    var isEmpty: Bool { bytes.isEmpty }

    /// Adds a run of the text; white space at the paragraph's beginning is
    /// passed over.
    ///
    /// - Parameter line: of the run's beginning; becomes that of its end.
    mutating func append(_ run: Range<Int>, of text: [UInt8], line: inout Int) {
        var first = run.lowerBound
        if bytes.isEmpty {
            while first < run.upperBound, text[first] <= 0x20 {
                if text[first] == 0x0A { line += 1 }
                first += 1
            }
            guard first < run.upperBound else { return }
            (start, self.line) = (first, line)
        }
        let rest = text[first..<run.upperBound]
        for byte in rest where byte == 0x0A { line += 1 }
        if let last = rest.lastIndex(where: { $0 > 0x20 }) {
            end = last + 1
            breaks = 0
        }
        bytes += rest
    }

    /// Adds characters that stand for something in the text.
    ///
    /// - Parameter place: where that stands.
    mutating func append(_ characters: some Collection<UInt8>, at place: Range<Int>, line: Int) {
        let isSpace = characters.allSatisfy { $0 <= 0x20 }
        if bytes.isEmpty {
            if isSpace { return }
            (start, self.line) = (place.lowerBound, line)
        }
        if !isSpace {
            end = place.upperBound
            breaks = 0
        }
        bytes += characters
    }

    /// Adds a line break.
    ///
    /// - Returns: whether it is the second in a row, and the paragraph ends.
    mutating func lineBreak() -> Bool {
        breaks += 1
        if breaks >= 2 { return true }
        if !bytes.isEmpty { bytes.append(0x20) }
        return false
    }

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        breaks = 0
    }
}
