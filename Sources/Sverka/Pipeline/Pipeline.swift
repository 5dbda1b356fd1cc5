import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaMorphology
import SverkaReview
import SverkaSupport
import SverkaText

/// The way from files to alignments, glossaries and findings, over many
/// documents at once.
///
/// A pipeline remembers the words it has met, so one for all files is faster
/// than one a file. It may be used from several threads.
public struct Pipeline: Sendable {
    package let lexicon: Lexicon
    package let reader: DocumentReader
    /// Threads.
    package let jobs: Int
    /// Whether paragraphs or sentences are paired.
    package let sentences: Bool
    /// Of the words of glossaries, as evidence for pairs.
    package let links: TermLinks
    /// Of a reviewed glossary, made by `checkTerms`; rows that go against it are
    /// flagged `terms`.
    package let terms: Checker.Terms?
    /// Called with how many documents are done, and of how many.
    package let progress: @Sendable (_ done: Int, _ of: Int) -> Void
    let pool: WorkerPool

    package init(
        lexicon: Lexicon, reader: DocumentReader = DocumentReader(), jobs: Int = 1,
        sentences: Bool = false, links: TermLinks = TermLinks(), terms: Checker.Terms? = nil,
        progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
    ) {
        self.lexicon = lexicon
        self.reader = reader
        self.jobs = jobs
        self.sentences = sentences
        self.links = links
        self.terms = terms
        self.progress = progress
        pool = WorkerPool(lexicon, links)
    }

    /// The same pipeline that goes by other words.
    package func with(
        lexicon: Lexicon? = nil, links: TermLinks? = nil, terms: Checker.Terms? = nil
    ) -> Pipeline {
        Pipeline(
            lexicon: lexicon ?? self.lexicon, reader: reader, jobs: jobs, sentences: sentences,
            links: links ?? self.links, terms: terms ?? self.terms, progress: progress)
    }

    // MARK: Articles

    /// What came of one document.
    package enum Outcome: Sendable {
        /// Its alignment, and the languages that it has.
        case aligned(ReviewedAlignment, languages: [Side])
        case failed(DocumentError)
    }

    /// Reads and aligns articles, in their order.
    ///
    /// - Parameters:
    ///   - review: what reviewers have made of them.
    ///   - evidence: whether paired rows come with the evidence behind them.
    package func align(
        _ files: [Inputs.File], review: AlignmentReview = AlignmentReview(),
        evidence: Bool = false
    ) -> [Outcome] {
        let total = files.count
        let reader = reader(knowingLinesOf: files)
        return Parallel.map(
            files, jobs: jobs, workers: { [pool] _ in pool.borrow() },
            done: { progress($0, total) }
        ) { loan, file in
            let worker = loan.worker
            do throws(DocumentError) {
                let document = try Self.read(file, reader)
                var units = CounterpartRoles.settled(document.units, worker.aligner)
                if sentences { units = units.flatMap(SentenceUnits.split) }
                let streams = UnitStreams(article: units)
                guard !streams.languages.isEmpty else { throw .noLanguage(path: file.path) }
                var options = AlignmentOptions()
                options.evidence = evidence
                return .aligned(
                    aligned(document.path, streams, review, options, worker),
                    languages: streams.languages)
            } catch {
                return .failed(error)
            }
        }
    }

    /// Aligns the units of a document by what reviewers have made of it.
    private func aligned(
        _ document: String, _ streams: UnitStreams, _ review: AlignmentReview,
        _ options: AlignmentOptions, _ worker: Worker
    ) -> ReviewedAlignment {
        review.reviewed(document, streams.units) { constraints in
            var alignment = worker.aligner.align(
                document: document, streams, constraints: constraints, options: options)
            flagTerms(&alignment, worker)
            return alignment
        }
    }

    /// The units of articles with their languages and roles, in their order.
    package func identify(_ files: [Inputs.File]) -> [Result<Document, DocumentError>] {
        let total = files.count
        let reader = reader(knowingLinesOf: files)
        return Parallel.map(
            files, jobs: jobs, workers: { [pool] _ in pool.borrow() },
            done: { progress($0, total) }
        ) { loan, file in
            do throws(DocumentError) {
                var document = try Self.read(file, reader)
                if file.format != .lines {
                    document.units = CounterpartRoles.settled(document.units, loan.worker.aligner)
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
    package func read(_ file: Inputs.File) throws(DocumentError) -> Document {
        try Self.read(file, reader)
    }

    static func read(
        _ file: Inputs.File, _ reader: DocumentReader
    ) throws(DocumentError) -> Document {
        try reader.read(try bytes(file.path), path: file.path, format: file.format)
    }

    // MARK: Pairs of files

    /// Aligns two files; each is taken to be in its language throughout.
    ///
    /// Where one of them is empty, all units of the other stand alone.
    ///
    /// - Parameters:
    ///   - lines: whether each line is a unit as it stands.
    ///   - review: what reviewers have made of them.
    ///   - evidence: whether paired rows come with the evidence behind them.
    /// - Throws: `DocumentError` where one can't be read, or both are empty.
    package func alignPair(
        russian: Inputs.File, english: Inputs.File, lines: Bool,
        review: AlignmentReview = AlignmentReview(), evidence: Bool = false
    ) throws(DocumentError) -> ReviewedAlignment {
        let (first, second) = Parallel.both(
            jobs: jobs, { side(.russian, russian, lines: lines) },
            { side(.english, english, lines: lines) })
        let streams =
            switch (first, second) {
            case (.failure(.empty), .success(let english)):
                UnitStreams(russian: [], english: english)
            case (.success(let russian), .failure(.empty)):
                UnitStreams(russian: russian, english: [])
            default: UnitStreams(russian: try first.get(), english: try second.get())
            }
        var options = AlignmentOptions()
        options.evidence = evidence
        options.threads = jobs
        return pool.with { worker in
            aligned("\(russian.path)|\(english.path)", streams, review, options, worker)
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

    /// The units of one file of a pair, which is in its language throughout.
    ///
    /// - Parameter sentences: whether its sentences are units; as the pipeline
    ///   says, if it is nil.
    func pairUnits(
        _ units: [Unit], _ side: Side, lines: Bool, sentences: Bool? = nil
    ) -> [Unit] {
        var units = lines ? units : PairRoles.settled(units)
        for index in units.indices {
            units[index].language = side.language
            if lines { units[index].role = .text }
        }
        units.removeAll { $0.role == .furniture || $0.text.isEmpty }
        return (sentences ?? self.sentences) && !lines ? units.flatMap(SentenceUnits.split) : units
    }

    // MARK: Terms

    /// Flags the rows in which a term of the glossary has no rendering that it
    /// allows, or one that it advises against.
    private func flagTerms(_ alignment: inout Alignment, _ worker: Worker) {
        guard let terms else { return }
        let checker = worker.checker ?? Checker(terms, bank: worker.aligner.cache)
        worker.checker = checker
        let findings = checker.findings(in: alignment).filter {
            $0.kind == .missing || $0.kind == .deprecated
        }
        guard !findings.isEmpty else { return }
        for index in alignment.rows.indices where alignment.rows[index].isPaired {
            let row = alignment.rows[index]
            let isFound = findings.contains { row.units[$0.side].contains($0.unit) }
            if isFound, !row.flags.contains(.terms) { alignment.rows[index].flags.append(.terms) }
        }
    }
}
