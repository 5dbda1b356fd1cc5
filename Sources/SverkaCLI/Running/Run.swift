import Sverka

/// A plan that is carried out: with the lexicon, the glossaries and the
/// pipeline that its files make, and with the console it speaks through.
struct Run {
    let plan: Plan
    let console: Console
    var pipeline: Pipeline
    var sources = Pipeline.GlossarySources()
    let snapshots = TableSnapshots()

    var tables: InputTables { InputTables(console: console) }
    var outputs: OutputWriter { OutputWriter(plan: plan, console: console, snapshots: snapshots) }

    /// Nothing is read yet; see `load`.
    init(_ plan: Plan) {
        self.plan = plan
        let console = Console(quiet: plan.isQuiet)
        self.console = console
        pipeline = Pipeline(
            lexicon: .standard, reader: DocumentReader(encoding: plan.encoding), jobs: plan.jobs,
            sentences: plan.unit == .sentence,
            progress: { console.progress($0, of: $1, "articles") })
        sources.newsroom = plan.usesNewsroom
        sources.thresholds = plan.thresholds
    }

    /// Reads the word lists and glossaries that the plan names; false, with
    /// messages, where one can't be used.
    mutating func load() -> Bool {
        let lists = plan.dictionaries.map(tables.wordList)
        sources.dictionaries = lists.compactMap { $0?.pairs }
        if !sources.dictionaries.isEmpty {
            pipeline = pipeline.with(lexicon: Lexicon(dictionaries: sources.dictionaries))
        }
        let glossaries = plan.glossaries.map { tables.anyGlossary($0) }
        let given = glossaries.compactMap { $0 }
        sources.glossaries = given
        console.warn(of: given)
        if plan.alignsByGlossaries, !given.isEmpty { alignByGlossaries() }
        return !lists.contains { $0 == nil } && given.count == glossaries.count
    }

    private mutating func alignByGlossaries() {
        let glossary = sources.glossaries.reduce(Glossary()) { $0.overlaid(with: $1) }
        let links = TermLinks(
            glossary.rows.filter { $0.status != .rejected }.map { ($0.russian, $0.english) },
            lexicon: pipeline.lexicon)
        pipeline = pipeline.with(links: links)
        pipeline = pipeline.with(terms: pipeline.checkTerms(glossary))
    }
}

/// What commands ask of a run most often, by its parts.
extension Run {
    func table(_ path: String, as kind: TableKind) -> Table? { tables.table(path, as: kind) }

    func glossary(_ path: String) -> Glossary? { tables.glossary(path) }

    func mayWrite(
        _ outputs: String?..., reading paths: [String], merging: Bool = false
    ) -> Bool {
        self.outputs.mayWrite(outputs.compactMap(\.self), reading: paths, merging: merging)
    }

    /// Makes the folder for results and takes it; false, with a message, where
    /// that can't be done.
    func prepare(_ folder: String) -> Bool {
        do throws(OutputError) {
            try Files.prepare(folder: folder)
        } catch {
            console.message("\(error)")
            return false
        }
        return taken { () throws(RunLock.Busy) in try RunLocks.take(folder: folder) }
    }

    /// Takes a table that is to be merged with; false, with a message, where
    /// another run is at work on it.
    func take(_ output: String?) -> Bool {
        guard let output, output != "-", (try? FileStatus(output))?.kind != .stream else {
            return true
        }
        return taken { () throws(RunLock.Busy) in try RunLocks.take(file: output) }
    }

    private func taken(_ take: () throws(RunLock.Busy) -> Void) -> Bool {
        do throws(RunLock.Busy) {
            try take()
            return true
        } catch {
            console.message("\(error.message)")
            return false
        }
    }

    func marked(_ table: [UInt8]) -> [UInt8] { outputs.marked(table) }

    func write(_ bytes: [UInt8], to path: String?) -> Bool { outputs.write(bytes, to: path) }

    func replace(_ bytes: [UInt8], at path: String?, units: [UInt8]? = nil) -> Bool {
        outputs.replace(bytes, at: path, units: units)
    }

    func warn(of alignment: Alignment, _ pair: FilePair) { console.warn(of: alignment, pair) }
}
