/// Words at their hyphens.
///
/// A hyphen is looked for among the scalars of a word. Among its `Character`s
/// it is not to be found where a combining mark stands behind it.
extension StringProtocol {
    /// Where the last hyphen stands; nil where there is none.
    var lastHyphen: Index? { unicodeScalars.lastIndex(of: "-") }

    /// What stands before the last hyphen and behind it; nil where there is
    /// none.
    ///
    /// `"Буш-младший".splitAtLastHyphen` is `("Буш", "младший")`.
    var splitAtLastHyphen: (head: SubSequence, tail: SubSequence)? {
        lastHyphen.map { (self[..<$0], self[unicodeScalars.index(after: $0)...]) }
    }

    /// The parts between hyphens, of which some may be empty.
    var hyphenParts: [SubSequence] {
        var parts: [SubSequence] = []
        var start = startIndex
        for hyphen in unicodeScalars.indices where unicodeScalars[hyphen] == "-" {
            parts.append(self[start..<hyphen])
            start = unicodeScalars.index(after: hyphen)
        }
        return parts + [self[start...]]
    }
}
