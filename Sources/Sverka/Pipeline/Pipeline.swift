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
        /// No document: how many files of an archive are not read, by why.
        case passedOver([String: Int])
    }

    /// Reads and aligns articles, in their order; the documents of a file
    /// follow one another.
    ///
    /// - Parameters:
    ///   - review: what reviewers have made of them.
    ///   - evidence: whether paired rows come with the evidence behind them.
    package func align(
        _ files: [Inputs.File], review: AlignmentReview = AlignmentReview(),
        evidence: Bool = false
    ) -> [Outcome] {
        var options = AlignmentOptions()
        options.evidence = evidence
        return overDocuments(
            files,
            { [options] result, worker in
                do throws(DocumentError) {
                    return try outcome(of: result.get(), review, options, worker)
                } catch {
                    return .failed(error)
                }
            }, passedOver: { .passedOver($0) })
    }

    func outcome(
        of document: Document, _ review: AlignmentReview, _ options: AlignmentOptions,
        _ worker: Worker
    ) throws(DocumentError) -> Outcome {
        var (units, draft) = CounterpartRoles.settled(document.units, worker.aligner)
        if sentences { units = units.flatMap(SentenceUnits.split) }
        let streams = UnitStreams(article: units)
        guard !streams.languages.isEmpty else { throw .noLanguage(path: document.path) }
        var reviewed = aligned(document.path, streams, review, options, worker, draft)
        reviewed.aside = units.filter { $0.role == .furniture || Side($0.language) == nil }
        return .aligned(reviewed, languages: streams.languages)
    }

    /// What work makes of all documents of files, on several threads, in order.
    ///
    /// - Parameter passedOver: what is made of the files of an archive that are
    ///   not read; nil for nothing.
    private func overDocuments<Made: Sendable>(
        _ files: [Inputs.File],
        _ work: @Sendable (Result<Document, DocumentError>, Worker) -> Made,
        passedOver: @Sendable ([String: Int]) -> Made?
    ) -> [Made] {
        let total = files.count
        let reader = reader(knowingLinesOf: files)
        return Parallel.map(
            files, jobs: jobs, workers: { [pool] _ in pool.borrow() },
            done: { progress($0, total) }
        ) { loan, file in
            do throws(DocumentError) {
                let contents = try Self.contents(of: file, reader)
                var made = contents.documents.map { work($0, loan.worker) }
                if !contents.passedOver.isEmpty, let rest = passedOver(contents.passedOver) {
                    made.append(rest)
                }
                return made
            } catch {
                return [work(.failure(error), loan.worker)]
            }
        }.flatMap { $0 }
    }

    /// Aligns the units of a document by what reviewers have made of it.
    func aligned(
        _ document: String, _ streams: UnitStreams, _ review: AlignmentReview,
        _ options: AlignmentOptions, _ worker: Worker, _ draft: AlignmentDraft? = nil
    ) -> ReviewedAlignment {
        review.reviewed(document, streams.units) { constraints, parted in
            var streams = streams
            if let parted { streams.replace(by: parted.units, at: parted.places) }
            var alignment = worker.aligner.align(
                document: document, streams, constraints: constraints, options: options,
                draft: draft)
            flagTerms(&alignment, worker)
            return alignment
        }
    }

    /// The units of articles with their languages and roles, in their order;
    /// the documents of a file follow one another.
    package func identify(_ files: [Inputs.File]) -> [Result<Document, DocumentError>] {
        overDocuments(
            files,
            { result, worker in
                result.map { document in
                    guard document.format != .lines else { return document }
                    var document = document
                    document.units = CounterpartRoles.settled(document.units, worker.aligner).units
                    return document
                }
            }, passedOver: { _ in nil })
    }

    /// The bytes of a file that is to be read as a document.
    static func bytes(_ path: String) throws(DocumentError) -> [UInt8] {
        do throws(FileError) {
            return try Files.read(path)
        } catch {
            throw .file(error)
        }
    }

    /// Reads one document, the first where a file holds several.
    package func read(_ file: Inputs.File) throws(DocumentError) -> Document {
        try Self.read(file, reader)
    }

    static func read(
        _ file: Inputs.File, _ reader: DocumentReader
    ) throws(DocumentError) -> Document {
        try reader.read(try bytes(file.path), path: file.path, format: file.format)
    }

    /// Reads all documents of a file.
    static func contents(
        of file: Inputs.File, _ reader: DocumentReader
    ) throws(DocumentError) -> DocumentReader.Contents {
        try reader.contents(of: try bytes(file.path), path: file.path, format: file.format)
    }

    /// The names that the documents of files will have, in order, by the path
    /// of the file.
    ///
    /// Files that may hold several are read for it; standard input is not.
    package func documentNames(of files: [Inputs.File]) -> [String: [String]] {
        let names = Parallel.map(files, jobs: jobs, workers: { _ in }) { _, file in
            guard file.path != "-", file.format.holdsSeveral || !file.isNamed,
                let contents = try? Self.contents(of: file, reader)
            else { return [file.path] }
            return contents.documents.compactMap { try? $0.get().path }
        }
        return Dictionary(zip(files.map(\.path), names), uniquingKeysWith: { first, _ in first })
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
        let streams = try streams(first, second)
        var options = AlignmentOptions()
        options.evidence = evidence
        options.threads = jobs
        return pool.with { worker in
            aligned("\(russian.path)|\(english.path)", streams, review, options, worker)
        }
    }

    /// The units of the sides of a pair, of which one may be empty.
    func streams(
        _ russian: Result<[Unit], DocumentError>, _ english: Result<[Unit], DocumentError>
    ) throws(DocumentError) -> UnitStreams {
        switch (russian, english) {
        case (.failure(.empty), .success(let english)):
            UnitStreams(russian: [], english: english)
        case (.success(let russian), .failure(.empty)):
            UnitStreams(russian: russian, english: [])
        default: timed(russian: try russian.get(), english: try english.get())
        }
    }

    /// The units of a pair of files; subtitles know which belong together by
    /// when they are shown.
    private func timed(russian: [Unit], english: [Unit]) -> UnitStreams {
        let units = TimedPairs.keyed(Bilingual(russian: russian, english: english))
        return UnitStreams(russian: units.russian, english: units.english)
    }

    /// One side of a pair of files.
    ///
    /// - Parameter text: what it holds, where that is in memory.
    func side(
        _ side: Side, _ file: Inputs.File, lines: Bool, text: String? = nil
    ) -> Result<[Unit], DocumentError> {
        do throws(DocumentError) {
            let bytes: [UInt8]
            if let text { bytes = Array(text.utf8) } else { bytes = try Self.bytes(file.path) }
            let contents = try reader.contents(
                of: bytes, path: file.path,
                format: lines ? .lines : file.format, language: side.language)
            var units: [Unit] = []
            // Chapters follow one another as if they were one text.
            for document in contents.documents {
                let last = units.last?.number.paragraph ?? 0
                for var unit in try document.get().units {
                    unit.number.paragraph += last
                    units.append(unit)
                }
            }
            return .success(pairUnits(units, side, lines: lines))
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
