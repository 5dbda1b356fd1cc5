import SverkaSupport

/// Notes in a chapter of an EPUB.
///
/// They stand in `aside`, which on a page is what does not belong to the
/// article; here they do. The numbers that lead to notes and back are no text.
enum EPUBNotes {
    private static let notes = ["footnote", "endnote", "rearnote", "\"note\""]
    private static let links = [
        "noteref", "footnote-ref", "footnoteref", "backlink", "footnote-back",
    ]

    /// The longest text of a link that is a number and nothing else, in bytes.
    private static let longestNumber = 24

    /// A chapter in which notes stand in `div`, and spaces for their numbers; no
    /// byte is elsewhere than it was.
    static func freed(_ chapter: [UInt8]) -> [UInt8] {
        var out = chapter
        // Whether those that are open are notes.
        var open: [Bool] = []
        var index = 0
        while let start = out[index...].firstIndex(of: 0x3C) {
            index = start + 1
            if out[start...].starts(with: "</aside".utf8) {
                if open.popLast() == true {
                    out.replaceSubrange(start + 2..<start + 7, with: "div  ".utf8)
                }
            } else if out[start...].starts(with: "<aside".utf8) {
                open.append(has(out[start...], notes))
                if open.last == true {
                    out.replaceSubrange(start + 1..<start + 6, with: "div  ".utf8)
                }
            } else if out[start...].starts(with: "<a ".utf8), has(out[start...], links) {
                blank(&out, linkAt: start)
            }
        }
        return out
    }

    /// Whether a tag has one of some words in its attributes.
    private static func has(_ tag: ArraySlice<UInt8>, _ words: [String]) -> Bool {
        let tag = String(decoding: tag.prefix(1 << 10).prefix { $0 != 0x3E }, as: UTF8.self)
        return words.contains { tag.contains($0) }
    }

    /// Puts spaces for the text of a link.
    private static func blank(_ out: inout [UInt8], linkAt start: Int) {
        guard let open = out[start...].firstIndex(of: 0x3E),
            let close = out[open...].prefix(1 << 9).firstRange(of: Array("</a>".utf8))?.lowerBound
        else { return }
        var isInTag = false, length = 0
        for index in open + 1..<close {
            if out[index] == 0x3C { isInTag = true }
            if !isInTag { length += 1 }
            if out[index] == 0x3E { isInTag = false }
        }
        guard length <= longestNumber else { return }
        for index in open + 1..<close {
            if out[index] == 0x3C { isInTag = true }
            let isText = !isInTag
            if out[index] == 0x3E { isInTag = false }
            if isText { out[index] = 0x20 }
        }
    }
}
