import SverkaSupport
import SverkaAlignment
import SverkaCheck
import SverkaDocument
import SverkaTerminology
import SverkaText

/// What a check goes by, besides the glossary.
public struct CheckSettings: Sendable, Equatable {
    /// The side that the other translates.
    public var source: Side
    /// What kinds of findings count as, where it is not the usual.
    public var levels: [Finding.Kind: Finding.Level]
    /// Whether to replace what can be replaced without a second look.
    public var fixes: Bool

    public init(
        source: Side = .russian, levels: [Finding.Kind: Finding.Level] = [:], fixes: Bool = false
    ) {
        (self.source, self.levels, self.fixes) = (source, levels, fixes)
    }
}

/// What a check says of a text: an article, or a pair of files.
public struct Checked: Sendable {
    /// In the order of files and of places in them; those that are left where
    /// something was replaced.
    public var findings: [Finding]
    /// New contents of files; nothing is written yet.
    public var fixes: [FileFix]
    /// Why files with something to replace were left as they are, by path.
    public var unfixed: [String: FileFix.Obstacle]
    /// Of a pair of files the sides that look like the other language.
    public var misplacedSides: [Side] = []
}

extension Pipeline {
    /// The glossary that a check goes by.
    ///
    /// - Parameters:
    ///   - newsroom: whether the built-in list takes part.
    ///   - glossaries: what later ones say of a concept or a term stands
    ///     alone.
    public static func checkGlossary(newsroom: Bool, _ glossaries: [Glossary]) -> Glossary {
        var glossary = newsroom ? KnownTerms.newsroom : Glossary()
        for given in glossaries {
            var given = given
            // What a reviewer has decided is no mere advice of the list's.
            for index in given.rows.indices where given.rows[index].isDecided {
                given.rows[index].source = .glossary
            }
            glossary = glossary.overlaid(with: given)
        }
        return glossary
    }

    /// Makes a glossary ready for `check`.
    public func checkTerms(_ glossary: Glossary) -> Checker.Terms {
        pool.with { worker in
            Checker.Terms(glossary, bank: worker.aligner.cache) { rows in
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
    public func check(
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
    public func checkPair(
        russian: Inputs.File, english: Inputs.File, lines: Bool, _ terms: Checker.Terms,
        _ settings: CheckSettings = CheckSettings()
    ) -> Result<Checked, DocumentError> {
        CheckWorker(self, terms, settings).check([
            CheckedSource(file: russian, side: .russian, lines: lines),
            CheckedSource(file: english, side: .english, lines: lines),
        ])
    }
}

/// A file that is checked.
private struct CheckedSource {
    var file: Inputs.File
    /// Its language, where it is one of a pair.
    var side: Side?
    /// Whether each line is a unit as it stands.
    var lines = false

    init(file: Inputs.File, side: Side? = nil, lines: Bool = false) {
        (self.file, self.side, self.lines) = (file, side, lines)
        if lines { self.file.format = .lines }
    }
}

/// What one thread checks texts with.
private struct CheckWorker {
    private let pipeline: Pipeline
    private let loan: Pipeline.Loan
    private let checker: Checker
    private let fixes: Bool

    init(_ pipeline: Pipeline, _ terms: Checker.Terms, _ settings: CheckSettings) {
        self.pipeline = pipeline
        loan = pipeline.pool.borrow()
        checker = Checker(terms, bank: loan.worker.aligner.cache)
        checker.source = settings.source
        checker.levels = settings.levels
        fixes = settings.fixes
    }

    private var aligner: Aligner { loan.worker.aligner }

    /// Replacing may make another replacement certain; more rounds than this
    /// are not to be expected of any text.
    private static let rounds = 5

    /// Checks an article, or a pair of files.
    func check(_ sources: [CheckedSource]) -> Result<Checked, DocumentError> {
        do throws(DocumentError) {
            var states: [FileState] = []
            for source in sources {
                states.append(FileState(bytes: try Pipeline.bytes(source.file.path)))
            }
            let originals = states.map(\.bytes)
            let alignment = try look(sources, &states)
            var out = Checked(findings: [], fixes: [], unfixed: [:])
            if sources.count == 2 { out.misplacedSides = alignment.misplacedSides }
            var counts = sources.map { _ in 0 }
            for _ in 0..<(fixes ? Self.rounds : 0) {
                let made = replace(sources, &states, &out.unfixed)
                if made.allSatisfy({ $0 == 0 }) { break }
                for index in made.indices { counts[index] += made[index] }
                _ = try look(sources, &states)
            }
            out.findings = states.flatMap(\.findings)
            for (index, count) in counts.enumerated() where count > 0 {
                out.fixes.append(
                    FileFix(
                        path: sources[index].file.path, before: originals[index],
                        after: states[index].bytes, encoding: states[index].encoding ?? .utf8,
                        count: count))
            }
            return .success(out)
        } catch {
            return .failure(error)
        }
    }

    /// Makes the replacements that were found.
    ///
    /// - Returns: how many there were in each file.
    private func replace(
        _ sources: [CheckedSource], _ states: inout [FileState],
        _ unfixed: inout [String: FileFix.Obstacle]
    ) -> [Int] {
        var counts = sources.map { _ in 0 }
        for (index, source) in sources.enumerated() {
            guard let text = states[index].text, let encoding = states[index].encoding,
                !states[index].edits.isEmpty
            else { continue }
            switch FileFix.applied(
                states[index].edits, to: states[index].bytes, text, encoding, source.file)
            {
            case .success(let fixed):
                states[index].bytes = fixed.bytes
                counts[index] = fixed.count
            case .failure(let obstacle): unfixed[source.file.path] = obstacle
            }
        }
        return counts
    }

    /// A file with what was found in it, and what can be replaced.
    private struct FileState {
        var bytes: [UInt8]
        /// Told at the first look; it holds for the others.
        var encoding: TextEncoding?
        var text: SourceText?
        var findings: [Finding] = []
        var edits: [FileFix.Edit] = []

        init(bytes: [UInt8]) { self.bytes = bytes }
    }

    /// Finds what is to be found in the files.
    ///
    /// - Returns: how they are aligned.
    private func look(
        _ sources: [CheckedSource], _ states: inout [FileState]
    ) throws(DocumentError) -> Alignment {
        var documents: [Document] = []
        for (index, source) in sources.enumerated() {
            var reader = pipeline.reader
            reader.encoding = states[index].encoding ?? reader.encoding
            let document = try reader.read(
                states[index].bytes, path: source.file.path, format: source.file.format)
            documents.append(document)
            states[index].encoding = document.encoding
        }
        let alignment = align(sources, documents)
        let spots = checker.findings(in: alignment)
        for (index, source) in sources.enumerated() {
            let mine = spots.filter { source.side == nil || $0.side == source.side }
            try locate(mine, alignment, source, &states[index])
        }
        return alignment
    }

    private func align(_ sources: [CheckedSource], _ documents: [Document]) -> Alignment {
        let streams: UnitStreams
        if sources.count == 2 {
            let sides = zip(sources, documents).map { source, document in
                pipeline.pairUnits(document.units, source.side ?? .russian, lines: source.lines)
            }
            streams = UnitStreams(russian: sides[0], english: sides[1])
        } else {
            streams = UnitStreams(article: ShortLines.restored(documents[0].units, aligner))
        }
        var options = AlignmentOptions()
        options.flags = false
        return aligner.align(
            document: documents.map(\.path).joined(separator: "|"), streams, options: options)
    }

    /// Gives findings their places in a file.
    private func locate(
        _ spots: [UnitFinding], _ alignment: Alignment, _ source: CheckedSource,
        _ state: inout FileState
    ) throws(DocumentError) {
        (state.findings, state.edits) = ([], [])
        guard !spots.isEmpty else { return }
        let path = source.file.path
        var text =
            source.file.format == .docx
            ? SourceText(try DOCXText(state.bytes, path: path))
            : SourceText(
                state.bytes, state.encoding ?? .utf8,
                isMarkdown: source.file.format == .markdown)
        for spot in spots {
            let units = spot.side == .russian ? alignment.russian : alignment.english
            let place = text.place(of: spot.range, in: units[spot.unit])
            if place.isInCode || text.isSilenced(place.line) { continue }
            state.findings.append(
                Finding(
                    path: path, line: place.line, column: place.column,
                    severity: spot.severity, kind: spot.kind,
                    found: spot.found, expected: spot.expected, message: spot.message,
                    excerpt: place.excerpt))
            if let replacement = spot.replacement, let range = place.bytes {
                state.edits.append(FileFix.Edit(range: range, text: replacement))
            }
        }
        state.findings.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        state.edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        state.text = text
    }
}
