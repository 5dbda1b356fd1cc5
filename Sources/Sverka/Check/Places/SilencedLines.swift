import SverkaSupport

/// The lines of a text between `sverka: off` and `sverka: on`, both included.
struct SilencedLines {
    /// In order, none in another.
    private var stretches: [ClosedRange<Int>] = []

    init(_ text: [UInt8], _ lines: SourceLines) {
        var off: Int?
        let marks = FoldedText.matches(of: Array("sverka: o".utf8)[...], in: text[...])
        for mark in marks {
            let word = text[mark.upperBound...].prefix { (0x61...0x7A).contains($0) }
            let line = lines.number(at: mark.lowerBound)
            if word.elementsEqual("ff".utf8) {
                off = off ?? line
            } else if word.elementsEqual("n".utf8), let first = off {
                stretches.append(first...line)
                off = nil
            }
        }
        if let off { stretches.append(off...max(off, lines.count)) }
    }

    /// - Parameter line: from 1.
    func contain(_ line: Int) -> Bool {
        let index = stretches.partitioningIndex { $0.upperBound >= line }
        return index < stretches.count && stretches[index].contains(line)
    }
}
