import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaMorphology
import SverkaSupport
import SverkaTerminology
import SverkaText

extension Pipeline {
    /// A pipeline with the lexicon of the library.
    ///
    ///     let pipeline = Pipeline(jobs: 4)
    ///     for outcome in pipeline.align(articles: ["articles"]) {
    ///         switch outcome {
    ///         case .success(let alignment):
    ///             print(alignment.document, alignment.pairs.count)
    ///         case .failure(let error):
    ///             print(error)
    ///         }
    ///     }
    ///     // articles/budget.txt 14
    ///     // articles/empty.txt: the file is empty; nothing to read in it
    ///
    /// - Parameters:
    ///   - jobs: threads, at least 1. Results are the same for any number.
    ///   - sentences: whether sentences are paired and not paragraphs.
    ///   - progress: called from any thread with how many files are done, and
    ///     of how many.
    public init(
        jobs: Int = 1, sentences: Bool = false,
        progress: @escaping @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) {
        self.init(
            lexicon: .standard, reader: DocumentReader(), jobs: jobs, sentences: sentences,
            progress: progress)
    }

    /// Reads and aligns articles.
    ///
    /// - Parameter paths: files, and folders whose files of a known kind are
    ///   read in the order of their names. What a file is its ending says, how
    ///   it is encoded its bytes.
    /// - Returns: a result for each path that is not there, and then for each
    ///   document in order, of which an archive or a book holds several; one bad
    ///   file does not stop the others.
    public func align(articles paths: [String]) -> [Result<Alignment, DocumentError>] {
        let inputs = Inputs(paths)
        return inputs.problems.map { .failure(.file($0)) }
            + align(inputs.files).compactMap { outcome in
                switch outcome {
                case .aligned(let reviewed, _): .success(reviewed.alignment)
                case .failed(let error): .failure(error)
                case .passedOver: nil
                }
            }
    }

    /// Reads and aligns a Russian and an English file.
    ///
    ///     let alignment = try pipeline.align(
    ///         russian: "law.ru.txt", english: "law.en.txt")
    ///
    /// - Parameters:
    ///   - russian: the path of the Russian file.
    ///   - english: the path of the English file.
    ///   - lines: whether each line is paired as it stands.
    /// - Throws: ``DocumentError`` where one can't be read, or both are empty.
    public func align(
        russian: String, english: String, lines: Bool = false
    ) throws(DocumentError) -> Alignment {
        try alignPair(russian: .init(russian), english: .init(english), lines: lines).alignment
    }

    /// Gathers the terms and names of alignments with their renderings, as
    /// `Sverka.glossary` does.
    ///
    /// - Parameters:
    ///   - alignments: those of all articles.
    ///   - known: reviewed glossaries whose pairs are taken as known; what later
    ///     ones say wins.
    ///   - earlier: a glossary of an earlier call in which a person has decided:
    ///     what was decided is kept, and nothing proposed that was rejected.
    ///   - leastCount: how often a term must have been seen at least, from 1.
    ///   - leastConfidence: of rows with both sides seen, 0 to 1.
    public func glossary(
        of alignments: [Alignment], knowing known: [Glossary] = [],
        keeping earlier: Glossary = Glossary(), leastCount: Int = 2, leastConfidence: Double = 0.7
    ) -> Glossary {
        var sources = GlossarySources()
        sources.glossaries = known
        sources.earlier = earlier
        sources.thresholds.minCount = leastCount
        sources.thresholds.minConfidence = leastConfidence
        return glossary(alignments, sources)
    }

    /// Holds articles against a glossary, as `Sverka.check` does with one text.
    ///
    /// - Parameters:
    ///   - paths: files and folders, as for ``align(articles:)``.
    ///   - glossary: rows with a status other than `proposed` count.
    ///   - source: the language that was translated from.
    /// - Returns: a result for each path that is not there, and then for each
    ///   file in order: its findings, in the order of their places.
    public func check(
        articles paths: [String], against glossary: Glossary,
        translatedFrom source: Side = .russian
    ) -> [Result<[Finding], DocumentError>] {
        let inputs = Inputs(paths)
        let terms = checkTerms(Self.checkGlossary(newsroom: false, [glossary]))
        let checked = check(inputs.files, terms, CheckSettings(source: source))
        return inputs.problems.map { .failure(.file($0)) }
            + checked.map { $0.map(\.findings) }
    }
}

extension Inputs.File {
    /// A file by its path; what it is its ending says.
    fileprivate init(_ path: String) {
        let path = Inputs.normalised(path)
        self.init(path: path, format: DocumentFormat(path: path) ?? .plain)
    }
}
