import SverkaSupport

/// A text of a translation unit, without the codes inside it.
struct BitextSegment {
    /// With white space folded.
    var text: String
    /// From 1.
    var line: Int
    /// What stands between its tags, in the decoded text.
    var bytes: Range<Int>
}

/// Reads the texts that stand with codes of other formats between them.
struct SegmentReader {
    /// Elements that hold codes and no text.
    let codes: Set<String>

    /// The text of the element that was opened last, and those of the segments
    /// that `mrk` elements make of it.
    ///
    /// Codes go without a trace, a break of a line among them as a space.
    func segment(
        _ elements: inout XMLElements
    ) throws(DocumentError) -> (whole: BitextSegment, parts: [(id: String, BitextSegment)]) {
        let start = elements.range.upperBound
        let line = elements.line(at: start)
        var out: [UInt8] = []
        var parts: [(id: String, BitextSegment)] = []
        /// The elements inside that are open; of a segment its id and where it
        /// began.
        var open: [(id: String, out: Int, start: Int)?] = []
        while let event = try elements.next() {
            switch event {
            case .text(let bytes): out += bytes
            case .open(let name):
                if codes.contains(name) {
                    if try isBreak(&elements) { out.append(0x20) }
                } else if name == "mrk", elements.attribute("mtype") == "seg" {
                    open.append(
                        (elements.attribute("mid") ?? "", out.count, elements.range.upperBound))
                } else {
                    open.append(nil)
                }
            case .close:
                let end = elements.range.lowerBound
                guard let element = open.popLast() else {
                    let whole = BitextSegment(
                        text: whitespaceFolded(out), line: line, bytes: start..<max(start, end))
                    return (whole, parts)
                }
                guard let (id, first, begin) = element else { break }
                parts.append(
                    (
                        id,
                        BitextSegment(
                            text: whitespaceFolded(out[first...]), line: elements.line(at: begin),
                            bytes: begin..<max(begin, end))
                    ))
            }
        }
        return (BitextSegment(text: whitespaceFolded(out), line: line, bytes: start..<start), parts)
    }

    /// Goes behind a code; whether it breaks the line.
    private func isBreak(_ elements: inout XMLElements) throws(DocumentError) -> Bool {
        let kinds = ["ctype", "type", "subType", "id"].compactMap { elements.attribute($0) }
        var isBreak = kinds.contains { ["lb", "xlf:lb", "LINE_BREAK", "br"].contains($0) }
        var depth = 1
        while depth > 0, let event = try elements.next() {
            switch event {
            case .open: depth += 1
            case .close: depth -= 1
            case .text(let bytes):
                let code = String(decoding: bytes.prefix(8), as: UTF8.self).lowercased()
                if ["<br", "<p", "</p", "\n", "\\n"].contains(where: code.hasPrefix) {
                    isBreak = true
                }
            }
        }
        return isBreak
    }
}
