import SverkaAlignment
import SverkaExport
import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaText

extension Pipeline {
    /// Articles that one page holds at most.
    private static let articlesOfAPage = 2_000

    /// The review page of alignments, the terms of a glossary marked in it; of
    /// very many articles the pages, and before them an index in its place.
    ///
    /// - Parameter most: articles of one page.
    package func reviewPages(
        _ alignments: [ReviewedAlignment], _ counts: TermCounts, _ content: Desk.Content,
        most: Int = articlesOfAPage
    ) -> [Desk.Page] {
        let glossary = content.glossary
        let places = glossary.rows.indices.filter { glossary.rows[$0].status != .rejected }
        let finder = pool.with { TermFinder(glossary, bank: $0.aligner.cache) }
        return Desk.pages(of: alignments, most: most, content) { range, content in
            var content = content
            content.forms = forms(of: Array(alignments[range]))
            let articles = Parallel.map(
                Array(range), jobs: jobs, workers: { [pool] _ in pool.borrow() }
            ) { loan, place in
                let alignment = alignments[place]
                let marks = DeskMarks(bank: loan.worker.aligner.cache)
                return Desk.article(alignment) { row, side in
                    finder.marks(in: counts.words[place], row: row, side).map {
                        ($0.range, places[$0.row])
                    }
                } marks: { row in
                    marks.marks(alignment.alignment, row)
                }
            }
            return Desk(content).bytes(articles)
        }
    }
}
