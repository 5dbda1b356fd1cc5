import SverkaAlignment
import SverkaCheck
import SverkaMorphology
import SverkaSupport
import Synchronization

extension Pipeline {
    /// What a thread keeps for itself.
    package final class Worker {
        package let aligner: Aligner
        /// Made when the first rows are held against a glossary.
        var checker: Checker?
        package init(_ lexicon: Lexicon, _ links: TermLinks = TermLinks()) {
            aligner = Aligner(
                analyzer: Analyzer(lexicon: lexicon), english: EnglishAnalyzer(lexicon: lexicon),
                terms: links)
        }
    }

    /// Workers that keep what they have learnt of words from one stage to the
    /// next; each is lent to one user at a time, so that a pipeline may be used
    /// from several threads.
    final class WorkerPool: Sendable {
        private let lexicon: Lexicon
        private let links: TermLinks
        private let idle = Mutex<[Parallel.Lent<Worker>]>([])

        init(_ lexicon: Lexicon, _ links: TermLinks) {
            self.lexicon = lexicon
            self.links = links
        }

        /// A worker; it goes back when nobody holds the loan any more.
        func borrow() -> Loan {
            let worker = idle.withLock { $0.popLast() }
            return Loan(worker?.value ?? Worker(lexicon, links), of: self)
        }

        /// What `body` makes with a worker.
        func with<Result>(_ body: (Worker) -> Result) -> Result {
            let loan = borrow()
            return withExtendedLifetime(loan) { body(loan.worker) }
        }

        fileprivate func takeBack(_ worker: Parallel.Lent<Worker>) {
            idle.withLock { $0.append(worker) }
        }
    }

    /// A worker for as long as this is held.
    final class Loan {
        let worker: Worker
        private let pool: WorkerPool

        fileprivate init(_ worker: Worker, of pool: WorkerPool) {
            self.worker = worker
            self.pool = pool
        }

        deinit { pool.takeBack(Parallel.Lent(worker)) }
    }
}
