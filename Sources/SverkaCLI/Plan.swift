import Foundation
import Sverka

/// What several commands make of their options: the lexicon, the reader, the
/// number of threads, the glossaries.
struct Plan {
    let options: Options
    let console: Console
    var pipeline: Pipeline
    private(set) var sources = Pipeline.GlossarySources()

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
        }
        if let top = try options.number("top", 1...10_000_000) { sources.thresholds.top = top }
    }

    /// Reads the files that options name; false, with messages, where one
    /// can't be used.
    mutating func load() -> Bool {
        var dictionaries: [[(russian: String, english: String)]] = []
        var fine = true
        for path in options.values["dictionary"] ?? [] {
            guard let table = table(path) else {
                fine = false
                continue
            }
            dictionaries.append(Self.pairs(table))
        }
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
            pipeline.terms = pipeline.checkTerms(
                sources.glossaries.reduce(Glossary()) { $0.overlaid(with: $1) })
        }
        return fine
    }

    /// The pairs of a dictionary; a header is passed over where it is one.
    private static func pairs(_ table: Table) -> [(russian: String, english: String)] {
        let header = [Table.Row(table.columns)]
        return (header + table.rows).compactMap { row in
            guard row.values.count >= 2, !row.values[0].isEmpty, !row.values[1].isEmpty,
                LanguageIdentifier.shared.language(of: row.values[0]) != .english
            else { return nil }
            return (row.values[0].lowercased(), row.values[1])
        }
    }

    /// A table that was named; nil, with a message, where it can't be read.
    func table(_ path: String) -> Table? {
        do {
            return try Table(parsing: Files.read(path), path: path)
        } catch {
            console.message("\(error)")
            return nil
        }
    }

    /// The articles that came through, with messages for the others.
    func collect(_ outcomes: [Pipeline.Outcome], _ inputs: Inputs) -> Collected {
        var out = Collected()
        for problem in inputs.problems {
            console.message("\(problem)")
            out.failed += 1
        }
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
        guard let table = table(path) else { return nil }
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
            console.output(bytes)
            return true
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
