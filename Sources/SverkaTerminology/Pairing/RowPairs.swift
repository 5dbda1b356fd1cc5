/// Terms of a row that render one another, each pair once.
struct RowPairs {
    /// How well they are linked, 0 to 1.
    private(set) var links: [TermPair: Float] = [:]
    /// Those that the text itself gives in brackets.
    var glosses: Set<TermPair> = []

    /// Adds a pair; of one that is there the better links stand.
    mutating func add(_ pair: TermPair, links: Float) {
        self.links[pair] = max(self.links[pair] ?? 0, links)
    }
}
