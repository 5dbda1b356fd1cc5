import Foundation
import Sverka

/// What several commands make of their options: the lexicon, the reader, the
/// number of threads, the glossaries.
struct Plan {
    let options: Options
    let console: Console
    var pipeline: Pipeline
    var sources = Pipeline.GlossarySources()

    /// - Throws: `UsageError` for a wrong value; `Failure` for a file that was
    ///   named and can't be used.
    init(_ options: Options) throws(UsageError) {
        self.options = options
        let console = Console(quiet: options.has("quiet"))
        self.console = console
        var encoding: TextEncoding?
        if let name = options.value("encoding") {
            guard let known = TextEncoding(name: name) else {
                throw UsageError(
                    "unknown encoding \(name); known are "
                        + TextEncoding.allCases.map(\.rawValue).joined(separator: ", "),
                    command: options.command)
            }
            encoding = known
        }
        let jobs =
            try options.number("jobs", 1...256) ?? ProcessInfo.processInfo.activeProcessorCount
        pipeline = Pipeline(
            lexicon: .standard, reader: DocumentReader(encoding: encoding), jobs: jobs,
            sentences: options.value("unit") == "sentence",
            progress: { console.progress($0, of: $1, "articles") })
        sources.newsroom = !options.has("no-default-glossary")
        if let count = try options.number("min-count", 1...1_000_000) {
            sources.thresholds.minCount = count
        }
        if let share = try options.share("min-confidence") {
            sources.thresholds.minConfidence = share
            sources.thresholds.minDraftConfidence = share
        }
        if let top = try options.number("top", 1...10_000_000) { sources.thresholds.top = top }
    }

    /// Reads the files that options name; false, with messages, where one
    /// can't be used.
    mutating func load() -> Bool {
        var dictionaries: [[(russian: String, english: String)]] = []
        var fine = true
        for path in options.values["dictionary"] ?? [] {
            guard let list = wordList(path) else {
                fine = false
                continue
            }
            dictionaries.append(list.pairs)
        }
        sources.dictionaries = dictionaries
        if !dictionaries.isEmpty { pipeline.lexicon = Lexicon(dictionaries: dictionaries) }
        var given: [PlacedGlossary] = []
        for path in options.values["glossary"] ?? [] {
            guard let glossary = placedGlossary(path) else {
                fine = false
                continue
            }
            given.append(glossary)
        }
        sources.glossaries = given.map(\.glossary)
        warn(of: given)
        if !sources.glossaries.isEmpty, ["align", "review"].contains(options.command.name) {
            let glossary = sources.glossaries.reduce(Glossary()) { $0.overlaid(with: $1) }
            pipeline.links = TermLinks(
                glossary.rows.filter { $0.status != .rejected }.map { ($0.russian, $0.english) },
                lexicon: pipeline.lexicon)
            pipeline.terms = pipeline.checkTerms(glossary)
        }
        return fine
    }

    /// A word list that was named; nil, with a message, where it can't be
    /// read. Of lines that are passed over the first are named.
    private func wordList(_ path: String) -> WordList? {
        do {
            let list = try WordList(parsing: Files.read(path), path: path)
            let shown = 5
            for line in list.passedOver.prefix(shown) { console.message("\(line)") }
            if list.passedOver.count > shown {
                let more = list.passedOver.count - shown
                console.message("\(path): \(counted(more, "more line")) passed over")
            }
            return list
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// A table that was named; nil, with a message, where it can't be read.
    func table(_ path: String, as kind: TableKind) -> Table? {
        do {
            return try Table(parsing: Files.read(path), path: path, as: kind)
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// Whether an output can be written; see below.
    func mayWrite(_ output: String?, reading paths: [String], keepsGlossary: Bool = false) -> Bool {
        mayWrite(output.map { [$0] } ?? [], reading: paths, keepsGlossary: keepsGlossary)
    }

    /// Whether outputs can be written: none is a folder, or a file that the run
    /// reads, glossaries and word lists too; else a message says why not.
    ///
    /// - Parameters:
    ///   - paths: what is read.
    ///   - keepsGlossary: whether decisions of an earlier glossary there are
    ///     kept, so that writing over one that was given loses nothing.
    func mayWrite(_ outputs: [String], reading paths: [String], keepsGlossary: Bool = false) -> Bool
    {
        let outputs = outputs.filter { $0 != "-" }
        if let folder = outputs.first(where: { $0.hasSuffix("/") || Files.isFolder($0) }) {
            console.message("\(folder): is a folder; name a file in it")
            return false
        }
        let there = outputs.compactMap { path in
            (try? FileStatus(path)).flatMap { $0.kind == .file ? (path, $0.identity) : nil }
        }
        guard !there.isEmpty else { return true }
        var paths = paths + (options.values["dictionary"] ?? [])
        if !keepsGlossary { paths += options.values["glossary"] ?? [] }
        let read = Set(paths.compactMap { (try? FileStatus($0))?.identity })
        guard let (path, _) = there.first(where: { read.contains($0.1) }) else { return true }
        console.message(
            "\(path): is read in this run and would be written over; give another name with -o")
        return false
    }

    /// Warns of files of a pair that hold nothing or are the wrong way round.
    func warn(of alignment: Alignment, _ pair: FilePair) {
        let sides = [(alignment.russian, pair.russian), (alignment.english, pair.english)]
        for (units, file) in sides where units.isEmpty {
            console.message("\(file.path): nothing to pair in it; the other file stands alone")
        }
        warn(ofMisplaced: alignment.misplacedSides, pair)
    }

    /// Warns of files of a pair that are in the other language's letters.
    func warn(ofMisplaced sides: [Side], _ pair: FilePair) {
        for side in sides {
            let (path, option, looks) =
                side == .russian
                ? (pair.russian.path, "--ru", "English") : (pair.english.path, "--en", "Russian")
            console.message(
                "\(path): was given with \(option) but looks \(looks); "
                    + "are the two files the right way round?")
        }
    }

    /// Says which paths could not be read, or that there is nothing to read.
    func warn(ofProblems inputs: Inputs) {
        for problem in inputs.problems { console.message("\(problem)") }
        if inputs.files.isEmpty, inputs.problems.isEmpty {
            console.message("no articles found; text, Markdown, HTML and DOCX files are read")
        }
    }

    /// The articles that came through, with messages for the others.
    func collect(_ outcomes: [Pipeline.Outcome], _ inputs: Inputs) -> Collected {
        var out = Collected()
        warn(ofProblems: inputs)
        out.failed += inputs.problems.count
        for outcome in outcomes {
            switch outcome {
            case .aligned(let alignment, let languages):
                out.alignments.append(alignment)
                if languages != .both { out.oneLanguage += 1 }
            case .failed(let error):
                console.message("\(error)")
                out.failed += 1
            }
        }
        return out
    }

    struct Collected {
        var alignments: [Alignment] = []
        var failed = 0
        /// Articles in one language only.
        var oneLanguage = 0

        /// 0, 1 where some failed, 2 where all did.
        var status: Int32 { alignments.isEmpty ? 2 : failed > 0 ? 1 : 0 }

        var summary: String {
            let pairs = alignments.reduce(0) {
                $0 + $1.rows.count { $0.isPaired && $0.status != .rejected }
            }
            var out = "\(counted(alignments.count, "article")), \(counted(pairs, "pair"))"
            if oneLanguage > 0 { out += ", \(oneLanguage) in one language only" }
            if failed > 0 { out += ", \(failed) not read" }
            return out
        }
    }

    /// A glossary; nil, with a message, where it can't be read.
    func glossary(_ path: String) -> Glossary? { placedGlossary(path)?.glossary }

    /// A glossary with the places of its rows; nil, with a message, where it
    /// can't be read.
    func placedGlossary(_ path: String) -> PlacedGlossary? {
        guard let table = table(path, as: .glossary) else { return nil }
        do throws(TableError) {
            return try PlacedGlossary(table, path: path)
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// Says where glossaries that were given together contradict each other.
    func warn(of glossaries: [PlacedGlossary]) {
        for contradiction in Contradiction.all(among: glossaries) {
            console.message("\(contradiction)")
        }
    }

    /// With a byte-order mark where it was asked for.
    func marked(_ bytes: [UInt8]) -> [UInt8] {
        options.has("bom") ? [0xEF, 0xBB, 0xBF] + bytes : bytes
    }

    /// Writes a result to a path or to standard output.
    func write(_ bytes: [UInt8], to path: String?) -> Bool {
        guard let path, path != "-" else {
            return console.output(bytes)
        }
        do throws(OutputError) {
            try Files.write(bytes, to: path)
            return true
        } catch {
            console.message("\(error)")
            return false
        }
    }

    /// Writes a result over an earlier one, which `--fresh` keeps beside it.
    func replace(_ bytes: [UInt8], at path: String?) -> Bool {
        guard options.has("fresh"), let path, path != "-", Files.exists(path) else {
            return write(bytes, to: path)
        }
        do throws(OutputError) {
            let aside = try Files.setAside(path)
            guard write(bytes, to: path) else {
                try Files.move(aside, to: path)
                return false
            }
            console.summary("\(path) kept as \(aside)")
            return true
        } catch {
            console.message("\(error)")
            return false
        }
    }
}
