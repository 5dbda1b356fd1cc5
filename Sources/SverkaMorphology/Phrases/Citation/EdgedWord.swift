/// A word apart from the marks before and behind it.
struct EdgedWord {
    var before = ""
    var core: String
    var after = ""

    init(_ text: String) {
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
}
