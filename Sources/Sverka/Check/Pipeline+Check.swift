import SverkaCheck
import SverkaDocument
import SverkaSupport
import SverkaTerminology

extension Pipeline {
    /// The glossary that a check goes by.
    ///
    /// - Parameters:
    ///   - newsroom: whether the built-in list takes part.
    ///   - glossaries: what later ones say of a concept or a term stands
    ///     alone.
    package static func checkGlossary(newsroom: Bool, _ glossaries: [Glossary]) -> Glossary {
        var glossary = newsroom ? KnownTerms.newsroom : Glossary()
        for given in glossaries {
            var given = given
            // What a reviewer has decided is no mere advice of the list's.
            for index in given.rows.indices where given.rows[index].isDecided {
                given.rows[index].source = .glossary
            }
            glossary = glossary.overlaid(with: given, keepingAdvice: true)
        }
        return glossary
    }

    /// Makes a glossary ready for `check`, and words that must not stand.
    package func checkTerms(
        _ glossary: Glossary, forbidden: [ForbiddenWord] = []
    ) -> Checker.Terms {
        pool.with { worker in
            Checker.Terms(
                glossary, forbidden: forbidden, bank: worker.aligner.cache
            ) { rows in
                let size = max(1, rows.count / (jobs * 4))
                let parts = stride(from: 0, to: rows.count, by: size).map {
                    rows[$0..<min($0 + size, rows.count)]
                }
                return Parallel.map(
                    parts, jobs: jobs, workers: { [pool] _ in pool.borrow() }
                ) { loan, rows in
                    rows.map { RowTerms($0, loan.worker.aligner.cache) }
                }.flatMap { $0 }
            }
        }
    }

    /// Holds articles against a glossary, in their order.
    package func check(
        _ files: [Inputs.File], _ terms: Checker.Terms, _ settings: CheckSettings = CheckSettings()
    ) -> [Result<Checked, DocumentError>] {
        let total = files.count
        return Parallel.map(
            files, jobs: jobs,
            workers: { _ in CheckWorker(self, terms, settings) },
            done: { progress($0, total) }
        ) { worker, file in worker.check([CheckedSource(file: file)]) }
    }

    /// Holds two files, which are aligned first, against a glossary.
    ///
    /// - Parameter lines: whether each line is a unit as it stands.
    package func checkPair(
        russian: Inputs.File, english: Inputs.File, lines: Bool, _ terms: Checker.Terms,
        _ settings: CheckSettings = CheckSettings()
    ) -> Result<Checked, DocumentError> {
        CheckWorker(self, terms, settings).check([
            CheckedSource(file: russian, side: .russian, lines: lines),
            CheckedSource(file: english, side: .english, lines: lines),
        ])
    }
}
