import SverkaSupport
import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaMorphology
import SverkaTerminology
import SverkaText
import Synchronization

/// The way from files to alignments, over many documents at once.
public struct Pipeline: Sendable {
    public var lexicon: Lexicon { didSet { pool = WorkerPool(lexicon, links) } }
    public var reader: DocumentReader
    private(set) var pool: WorkerPool
    /// Threads.
    public var jobs: Int
    /// Whether paragraphs or sentences are paired.
    public var sentences: Bool
    /// Whether paired rows come with the evidence behind them.
    public var givesEvidence = false
    /// Of a reviewed glossary, made by `checkTerms`; rows that go against it are
    /// flagged `terms`.
    public var terms: Checker.Terms? { didSet { pool = WorkerPool(lexicon, links) } }
    /// Of the words of glossaries, as evidence for pairs.
    public var links = TermLinks() { didSet { pool = WorkerPool(lexicon, links) } }
    /// Called with how many documents are done, and of how many.
    public var progress: @Sendable (_ done: Int, _ of: Int) -> Void

    public init(
        lexicon: Lexicon = .standard, reader: DocumentReader = DocumentReader(), jobs: Int = 1,
        sentences: Bool = false,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) {
        self.lexicon = lexicon
        pool = WorkerPool(lexicon, TermLinks())
        self.reader = reader
        self.jobs = jobs
        self.sentences = sentences
        self.progress = progress
    }

    /// What came of one document.
    public enum Outcome: Sendable {
        case aligned(Alignment, languages: Languages)
        case failed(DocumentError)
    }

    /// Which of the two languages an article is in.
    public enum Languages: Sendable { case both, russian, english, neither }

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

    /// What a thread keeps for itself.
    public final class Worker {
        public let aligner: Aligner
        /// Made when the first rows are held against a glossary.
        var checker: Checker?
        public init(_ lexicon: Lexicon, _ links: TermLinks = TermLinks()) {
            aligner = Aligner(
                analyzer: Analyzer(lexicon: lexicon), english: EnglishAnalyzer(lexicon: lexicon),
                terms: links)
        }
    }

    /// Reads and aligns articles, in their order.
    public func align(
        _ files: [Inputs.File], decisions: [String: Decisions] = [:]
    ) -> [Outcome] {
        let total = files.count
        return Parallel.map(
            files, jobs: jobs, workers: { [pool] _ in pool.borrow() },
            done: { progress($0, total) }
        ) { loan, file in
            let worker = loan.worker
            do throws(DocumentError) {
                let document = try read(file)
                var units = ShortLines.restored(document.units, worker.aligner)
                if sentences { units = units.flatMap(SentenceUnits.split) }
                worker.aligner.givesEvidence = givesEvidence
                var alignment = worker.aligner.align(
                    document: document.path, units: units,
                    decisions: decisions[document.path] ?? Decisions())
                flagTerms(&alignment, worker)
                let languages: Languages =
                    switch (alignment.russian.isEmpty, alignment.english.isEmpty) {
                    case (false, false): .both
                    case (false, true): .russian
                    case (true, false): .english
                    case (true, true): .neither
                    }
                if languages == .neither {
                    return .failed(.noLanguage(path: file.path))
                }
                return .aligned(alignment, languages: languages)
            } catch {
                return .failed(error)
            }
        }
    }

    /// The units of articles with their languages and roles, in their order.
    public func identify(_ files: [Inputs.File]) -> [Result<Document, DocumentError>] {
        let total = files.count
        return Parallel.map(
            files, jobs: jobs, workers: { [pool] _ in pool.borrow() },
            done: { progress($0, total) }
        ) { loan, file in
            let worker = loan.worker
            do throws(DocumentError) {
                var document = try read(file)
                if file.format != .lines {
                    document.units = ShortLines.restored(document.units, worker.aligner)
                }
                return .success(document)
            } catch {
                return .failure(error)
            }
        }
    }

    /// The bytes of a file that is to be read as a document.
    static func bytes(_ path: String) throws(DocumentError) -> [UInt8] {
        do throws(FileError) {
            return try Files.read(path)
        } catch {
            throw .file(error)
        }
    }

    /// Reads one document.
    public func read(_ file: Inputs.File) throws(DocumentError) -> Document {
        try reader.read(try Self.bytes(file.path), path: file.path, format: file.format)
    }

    /// Aligns two files; each is taken to be in its language throughout.
    ///
    /// Where one of them is empty, all units of the other stand alone.
    ///
    /// - Parameter lines: whether each line is a unit as it stands.
    /// - Throws: `DocumentError` where one can't be read, or both are empty.
    public func alignPair(
        russian: Inputs.File, english: Inputs.File, lines: Bool,
        decisions: [String: Decisions] = [:]
    ) throws(DocumentError) -> Alignment {
        let (first, second) = Parallel.both(
            jobs: jobs, { side(.russian, russian, lines: lines) },
            { side(.english, english, lines: lines) })
        let sides =
            switch (first, second) {
            case (.failure(.empty), .success(let english)): [[], english]
            case (.success(let russian), .failure(.empty)): [russian, []]
            default: [try first.get(), try second.get()]
            }
        let name = "\(russian.path)|\(english.path)"
        return pool.with { worker in
            worker.aligner.givesEvidence = givesEvidence
            worker.aligner.threads = jobs
            defer { worker.aligner.threads = 1 }
            var alignment = worker.aligner.align(
                document: name, russian: sides[0], english: sides[1],
                decisions: decisions[name] ?? Decisions())
            flagTerms(&alignment, worker)
            return alignment
        }
    }

    /// One side of a pair of files.
    private func side(
        _ side: Side, _ file: Inputs.File, lines: Bool
    ) -> Result<[Unit], DocumentError> {
        do throws(DocumentError) {
            let document = try reader.read(
                try Self.bytes(file.path), path: file.path, format: lines ? .lines : file.format,
                language: side.language)
            return .success(pairUnits(document.units, side, lines: lines))
        } catch {
            return .failure(error)
        }
    }

    /// Flags the rows in which a term of the glossary has no rendering that it
    /// allows, or one that it advises against.
    private func flagTerms(_ alignment: inout Alignment, _ worker: Worker) {
        guard let terms else { return }
        let checker = worker.checker ?? Checker(terms, bank: worker.aligner.bank)
        worker.checker = checker
        let spots = checker.findings(in: alignment).filter {
            $0.kind == .missing || $0.kind == .deprecated
        }
        guard !spots.isEmpty else { return }
        for index in alignment.rows.indices
        where alignment.rows[index].isPaired && alignment.rows[index].status != .rejected {
            let row = alignment.rows[index]
            let isFound = spots.contains {
                ($0.side == .russian ? row.russian : row.english).contains($0.unit)
            }
            if isFound, !row.flags.contains(.terms) { alignment.rows[index].flags.append(.terms) }
        }
    }
}

extension Pipeline {
    /// The units of one file of a pair, which is in its language throughout.
    func pairUnits(_ units: [Unit], _ side: Side, lines: Bool) -> [Unit] {
        var units = units
        for index in units.indices {
            units[index].language = side.language
            if lines { units[index].role = .text }
        }
        units.removeAll { $0.role == .furniture || $0.text.isEmpty }
        return sentences && !lines ? units.flatMap(SentenceUnits.split) : units
    }
}

/// Sentences as units of their own.
enum SentenceUnits {
    private static let splitter = SentenceSplitter()

    static func split(_ unit: Unit) -> [Unit] {
        guard unit.role != .furniture,
            unit.language == .russian || unit.language == .english
        else { return [unit] }
        let ranges = splitter.sentences(in: unit.text)
        return ranges.enumerated().map { index, range in
            var sentence = unit
            // A part of a bilingual paragraph keeps its number; it is one
            // sentence nearly always.
            sentence.number.sentence =
                unit.number.sentence > 0 && ranges.count == 1
                ? unit.number.sentence : unit.number.sentence * 100 + index + 1
            sentence.text = String(unit.text.slice(range))
            return sentence
        }
    }
}

/// Short lines that look like page furniture but stand in both languages, as
/// subheadings and captions of an article do.
enum ShortLines {
    static func restored(_ units: [Unit], _ aligner: Aligner) -> [Unit] {
        func candidates(_ language: Language) -> [Int] {
            units.indices.filter {
                units[$0].language == language && units[$0].role == .furniture
                    && FurnitureRules.byShape.contains(units[$0].reason)
            }
        }
        let russian = candidates(.russian), english = candidates(.english)
        let mutualMatches = aligner.mutualMatches(
            russian.map { units[$0] }, english.map { units[$0] })
        guard !mutualMatches.isEmpty else { return units }
        var units = units
        for twin in mutualMatches {
            for index in [russian[twin.russian], english[twin.english]] {
                units[index].role = .heading
                units[index].reason = ""
            }
        }
        return units
    }
}
