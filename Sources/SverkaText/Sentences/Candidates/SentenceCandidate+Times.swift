/// What follows numbers and times of day.
extension SentenceCandidate {
    /// `(2018`, `[12`: a bracket with a number, as behind `et al.`
    func isNumberInBrackets(_ token: Token) -> Bool {
        guard [0x28, 0x5B].contains(scalar(token)), let next = index(last + 2) else {
            return false
        }
        return next.kind == .number
    }

    /// `5 p.m. Monday`, `3 p.m. Moscow time`: a day, a month or a zone behind a
    /// time of day.
    ///
    /// - Parameter dotted: the abbreviation at the mark.
    func goesOnBehindTime(_ dotted: String) -> Bool {
        guard ["a.m", "p.m"].contains(dotted.lowercased()), let right = rightToken, right.isWord
        else { return false }
        if abbreviations.behindTime.contains(text(right).lowercased()) { return true }
        return index(last + 2).map { text($0).lowercased() == "time" } ?? false
    }
}
