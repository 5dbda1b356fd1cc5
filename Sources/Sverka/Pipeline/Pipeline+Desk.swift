import SverkaAlignment
import SverkaExport
import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaText

extension Pipeline {
    /// The review page of alignments, the terms of a glossary marked in it.
    package func reviewPage(
        _ alignments: [ReviewedAlignment], _ counts: TermCounts, _ content: Desk.Content
    ) -> [UInt8] {
        var content = content
        content.forms = forms(of: alignments)
        let glossary = content.glossary
        let places = glossary.rows.indices.filter { glossary.rows[$0].status != .rejected }
        let finder = pool.with { TermFinder(glossary, bank: $0.aligner.cache) }
        let articles = Parallel.map(
            Array(zip(alignments, counts.words)), jobs: jobs,
            workers: { [pool] _ in pool.borrow() }
        ) { loan, item in
            let (alignment, words) = item
            let marks = DeskMarks(bank: loan.worker.aligner.cache)
            return Desk.article(alignment) { row, side in
                finder.marks(in: words, row: row, side).map { ($0.range, places[$0.row]) }
            } marks: { row in
                marks.marks(alignment.alignment, row)
            }
        }
        return Desk(content).bytes(articles)
    }
}
