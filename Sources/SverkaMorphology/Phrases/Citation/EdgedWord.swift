/// A word apart from the marks before and behind it.
struct EdgedWord {
    var before = ""
    var core: String
    var after = ""

    init(_ text: String) {
        guard Self.mayHaveEdges(text) else {
            core = text
            return
        }
        var rest = Substring(text)
        while let first = rest.first, "«„“\"'(".contains(first) {
            before.append(first)
            rest.removeFirst()
        }
        while let last = rest.last, "»”“\"')".contains(last) {
            after.insert(last, at: after.startIndex)
            rest.removeLast()
        }
        core = String(rest)
        if core.isEmpty { (before, core, after) = ("", text, "") }
    }

    /// Whether the first or the last byte is one of a mark's, as those of few
    /// words are.
    private static func mayHaveEdges(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return true }
        return switch (first, last) {
        case (0xC2, _), (0xE2, _), (0x22, _), (0x27...0x28, _): true
        case (_, 0xBB), (_, 0x9C...0x9D), (_, 0x22), (_, 0x27), (_, 0x29): true
        default: false
        }
    }
}
