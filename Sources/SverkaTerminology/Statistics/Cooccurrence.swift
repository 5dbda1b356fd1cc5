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
    /// When the articles that have both are of, as far as their paths tell.
    var dates: SeenDates?
    /// Place of the document that the pair was noted in last.
    private var latest = 0

    /// - Parameter document: the one that the pair is found in.
    init(in document: Int) { latest = document }

    /// Counts of documents that have been read.
    init(
        count: Int, documents: Int, links: Float, isGloss: Bool, example: TermExample?,
        dates: SeenDates?
    ) {
        (self.count, self.documents, self.links) = (count, documents, links)
        (self.isGloss, self.example, self.dates) = (isGloss, example, dates)
    }

    /// Notes one more row that has both.
    mutating func note(links: Float, isGloss: Bool, _ example: TermExample) {
        count += 1
        if example.order != latest {
            documents += 1
            latest = example.order
        }
        self.links = max(self.links, links)
        self.isGloss = self.isGloss || isGloss
        self.example = TermExample.clearer(self.example, example)
        dates = SeenDates.joined(dates, example.dates)
    }

    /// Adds the counts of other documents.
    mutating func add(_ other: Cooccurrence) {
        count += other.count
        documents += other.documents
        links = max(links, other.links)
        isGloss = isGloss || other.isGloss
        example = TermExample.clearer(example, other.example)
        dates = SeenDates.joined(dates, other.dates)
    }
}
