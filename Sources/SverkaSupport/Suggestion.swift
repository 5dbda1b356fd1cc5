/// Guesses what a mistyped word was to be.
@usableFromInline package enum Suggestion {
    /// The nearest of some words, if it is near: within a third of its letters,
    /// two neighbours exchanged counting once.
    @usableFromInline package static func nearest(to word: String, in words: [String]) -> String? {
        let scored = words.map { ($0, distance(Array(word), Array($0))) }
        guard let best = scored.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return nil }
        return best.1 <= max(2, best.0.count / 3) ? best.0 : nil
    }

    /// `; did you mean 'it'?`, or nothing.
    @usableFromInline package static func question(_ hint: String?) -> Message {
        hint.map { "; did you mean '\($0)'?" } ?? ""
    }

    private static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var before: [Int] = [], row = Array(0...b.count)
        for i in a.indices {
            var next = [i + 1]
            for j in b.indices {
                var cost = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, before[j - 1] + 1)
                }
                next.append(cost)
            }
            (before, row) = (row, next)
        }
        return row[b.count]
    }
}
