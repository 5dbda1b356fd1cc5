/// Two terms that stood in units that are paired.
struct Cooccurrence: Sendable {
    /// Rows that have both.
    var count = 0
    var documents = 1
    /// Share of their words that translate one another, 0 to 1.
    var links: Float = 0
    /// Given in the text itself: `термин (term)`.
    var isGloss = false
    /// The clearest one.
    var example: TermExample?

    /// Notes one more row that has both.
    mutating func note(links: Float, isGloss: Bool, _ example: TermExample) {
        count += 1
        self.links = max(self.links, links)
        self.isGloss = self.isGloss || isGloss
        self.example = TermExample.clearer(self.example, example)
    }

    /// Adds the counts of other documents.
    mutating func add(_ other: Cooccurrence) {
        count += other.count
        documents += other.documents
        links = max(links, other.links)
        isGloss = isGloss || other.isGloss
        example = TermExample.clearer(example, other.example)
    }
}
