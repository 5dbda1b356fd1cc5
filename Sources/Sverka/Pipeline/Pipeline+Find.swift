import SverkaExport
import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaText

extension Pipeline {
    /// What looks for a term in texts, in any inflected form.
    ///
    /// - Parameter sides: the languages of the texts that it is looked for in.
    package func query(_ term: String, in sides: [Side]) -> TermFinder.Query {
        pool.with { TermFinder.query(term, in: sides, bank: $0.aligner.cache) }
    }

    /// The rows in which a term was found.
    package struct Concordance: Sendable {
        /// The paired rows, in the order of the alignments.
        package var rows: [ConcordanceRow] = []
        /// How many more have the term, and nothing stands opposite.
        package var alone = 0
    }

    /// The rows of alignments that have a term on one of some sides.
    ///
    /// Cost: that of analysing every text once; documents are shared among
    /// threads.
    package func concordance(
        of finder: TermFinder, in alignments: [ReviewedAlignment], sides: [Side]
    ) -> Concordance {
        Parallel.map(alignments, jobs: jobs, workers: { [pool] _ in pool.borrow() }) {
            loan, alignment in
            let bank = loan.worker.aligner.cache
            var out = Concordance()
            for row in alignment.rows.lazy.map(\.row) {
                let places = Bilingual { side -> [Range<Int>] in
                    guard sides.contains(side), !row.texts[side].isEmpty else { return [] }
                    return finder.ranges(in: row.texts[side], side, bank: bank)
                }
                guard !places.russian.isEmpty || !places.english.isEmpty else { continue }
                if row.isPaired {
                    out.rows.append(ConcordanceRow(row, places: places))
                } else {
                    out.alone += 1
                }
            }
            return out
        }.reduce(into: Concordance()) {
            $0.rows += $1.rows
            $0.alone += $1.alone
        }
    }
}
