import Foundation
import Sverka

/// `sverka identify`.
struct IdentifyCommand {
    private let plan: Plan

    init(_ options: Options) throws(UsageError) {
        guard !options.arguments.isEmpty else {
            throw UsageError("which files?", command: options.command)
        }
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        let inputs = Inputs(plan.options.arguments)
        guard
            plan.mayWrite(plan.options.value("output"), reading: inputs.files.map(\.path)),
            plan.load()
        else { return 2 }
        plan.warn(ofProblems: inputs)
        var files = inputs.files
        if plan.options.has("lines") { for index in files.indices { files[index].format = .lines } }
        var bytes: [UInt8] = []
        Table.write(["document", "number", "language", "role", "text"].map(Cell.plain), to: &bytes)
        var failed = inputs.problems.count, done = 0
        for result in plan.pipeline.identify(files) {
            switch result {
            case .success(let document):
                done += 1
                for unit in document.units {
                    Table.write(
                        [
                            .text(document.path), .plain(unit.number.description),
                            .plain(unit.language.rawValue), .plain(unit.role.rawValue),
                            .text(unit.text),
                        ], to: &bytes)
                }
            case .failure(let error):
                plan.console.message("\(error)")
                failed += 1
            }
        }
        guard done > 0 else { return 2 }
        guard plan.write(plan.marked(bytes), to: plan.options.value("output")) else { return 2 }
        return failed > 0 ? 1 : 0
    }
}

/// `sverka analyze`.
struct AnalyzeCommand {
    private let plan: Plan
    init(_ options: Options) throws(UsageError) {
        if let word = options.arguments.first {
            throw UsageError(
                "'\(word)': analyze reads standard input, as in: echo '\(word)' | sverka analyze",
                command: options.command)
        }
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        guard plan.mayWrite(plan.options.value("output"), reading: ["-"]), plan.load(),
            let lines = StandardInput.lines(plan.console)
        else { return 2 }
        let analyzer = Analyzer(lexicon: plan.pipeline.lexicon)
        var bytes: [UInt8] = []
        if plan.options.has("citation") {
            let citationForms = CitationFormGenerator(analyzer: analyzer)
            for line in lines { bytes += Array(citationForms.citation(of: line).utf8) + [0x0A] }
        } else {
            let words = WordTable(analyzer: analyzer, lexicon: plan.pipeline.lexicon)
            bytes = words.bytes(lines, tokens: plan.options.has("tokens"))
        }
        return plan.write(bytes, to: plan.options.value("output")) ? 0 : 2
    }
}

/// `sverka lexicon`.
struct LexiconCommand {
    private let plan: Plan
    init(_ options: Options) throws(UsageError) { plan = try Plan(options) }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        guard plan.mayWrite(plan.options.value("output"), reading: []), plan.load() else {
            return 2
        }
        var words = plan.options.arguments
        if words.isEmpty {
            guard let lines = StandardInput.lines(plan.console) else { return 2 }
            words = lines.filter { !$0.isEmpty }
        }
        let lookUp = LookUp(lexicon: plan.pipeline.lexicon)
        var bytes: [UInt8] = []
        Table.write(["word", "lemma", "pos", "translations"].map(Cell.plain), to: &bytes)
        for word in words {
            let entries = lookUp.entries(for: word)
            if entries.isEmpty {
                Table.write([.text(word), .plain(""), .plain(""), .plain("")], to: &bytes)
            }
            for entry in entries {
                Table.write(
                    [
                        .text(word), .text(entry.lemma), .plain(entry.pos),
                        .text(entry.translations.joined(separator: "; ")),
                    ], to: &bytes)
            }
        }
        return plan.write(bytes, to: plan.options.value("output")) ? 0 : 2
    }
}

/// `sverka completions`.
struct CompletionsCommand {
    private let script: String
    init(_ options: Options) throws(UsageError) {
        guard let shell = options.arguments.first, options.arguments.count == 1,
            let script = Completions.script(for: shell)
        else {
            throw UsageError("for which shell? bash, zsh or fish", command: options.command)
        }
        self.script = script
    }

    func run() -> Int32 {
        Console(quiet: true).output(Array(script.utf8)) ? 0 : 2
    }
}

enum StandardInput {
    /// The lines of standard input, without their ends; nil, with a message,
    /// where it can't be read.
    static func lines(_ console: Console) -> [String]? {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try Files.read("-")
        } catch {
            console.message("\(error)")
            return nil
        }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            var text = String(decoding: line, as: UTF8.self)
            if text.hasSuffix("\r") { text.removeLast() }
            return text
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

/// `sverka evaluate`.
struct EvaluateCommand {
    private let options: Options
    private let plan: Plan

    init(_ options: Options) throws(UsageError) {
        guard options.arguments.count >= 2, options.arguments.count % 2 == 0 else {
            throw UsageError("give a gold alignment and a predicted one", command: options.command)
        }
        guard !options.has("dirs") || options.arguments.count == 2 else {
            throw UsageError("--dirs takes two folders", command: options.command)
        }
        self.options = options
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        guard let pairs = pairs(),
            plan.mayWrite(
                options.value("output"), reading: pairs.flatMap { [$0.gold, $0.predicted] })
        else { return 2 }
        var scoring = Scoring()
        var perFile: [(String, Scoring)] = []
        for (goldPath, path) in pairs {
            guard let gold = plan.table(goldPath, as: .beads) else { return 2 }
            // A missing prediction counts as an empty one.
            let predicted =
                options.has("dirs") && !Files.exists(path)
                ? Table(columns: ["ru", "en"]) : plan.table(path, as: .beads)
            guard let predicted else { return 2 }
            var one = Scoring()
            let beads = AlignmentTable.beads(in: gold)
            let singles = AlignmentTable.singles(in: predicted)
            one.add(gold: beads, predicted: AlignmentTable.beads(in: predicted))
            one.add(gold: beads, singles: singles)
            // All units that are in no gold bead: the predicted ones, and those
            // that were paired wrongly.
            var outside = singles
            for bead in AlignmentTable.beads(in: predicted) {
                outside.russian.formUnion(bead.russian)
                outside.english.formUnion(bead.english)
            }
            for bead in beads {
                outside.russian.subtract(bead.russian)
                outside.english.subtract(bead.english)
            }
            one.goldSingles = outside.russian.count + outside.english.count
            scoring.add(one)
            perFile.append((goldPath, one))
        }
        let text =
            options.value("format") == "json"
            ? Self.json(scoring, perFile) : Self.text(scoring, perFile)
        return plan.write(Array(text.utf8), to: options.value("output")) ? 0 : 2
    }

    /// Paths of what is held against what; nil, with a message, where there is
    /// nothing.
    private func pairs() -> [(gold: String, predicted: String)]? {
        let paths = options.arguments
        guard options.has("dirs") else {
            return stride(from: 0, to: paths.count, by: 2).map { (paths[$0], paths[$0 + 1]) }
        }
        let folders = paths.map(Inputs.normalised)
        for folder in folders where !Files.isFolder(folder) {
            plan.console.message("\(folder): no such folder; check the path")
            return nil
        }
        let ending = ".gold.tsv"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folders[0])) ?? []
        let gold = names.filter { $0.hasSuffix(ending) }.sorted()
        guard !gold.isEmpty else {
            plan.console.message(
                "\(folders[0]): no gold alignments in it; their names end in \(ending)")
            return nil
        }
        return gold.map {
            ("\(folders[0])/\($0)", "\(folders[1])/\($0.dropLast(ending.count)).tsv")
        }
    }

    /// First the lines that `eval/score.py` prints, then what it has not.
    private static func text(_ scoring: Scoring, _ perFile: [(String, Scoring)]) -> String {
        func line(_ name: String, _ figures: Scoring.Figures) -> String {
            String(
                format: "%@  P %.4f  R %.4f  F1 %.4f\n", name, figures.precision, figures.recall,
                figures.f1)
        }
        var out =
            "files \(scoring.files)  gold \(scoring.gold)  predicted \(scoring.predicted)\n"
            + line("strict", scoring.strict) + line("lax   ", scoring.lax)
            + line("single", scoring.singles)
        for (type, counts) in scoring.types.sorted(by: { $0.key < $1.key }) {
            let figures = Scoring.Figures(
                counts.exact, of: counts.predicted, counts.exact, of: counts.gold)
            out += line(type.padding(toLength: 6, withPad: " ", startingAt: 0), figures)
        }
        guard perFile.count > 1 else { return out }
        out += "\n"
        for (path, one) in perFile {
            out += String(
                format: "%.4f  %4d of %4d  %@\n", one.strict.f1, one.exact, one.gold, path)
        }
        return out
    }

    private struct Report: Encodable {
        struct Figures: Encodable {
            var precision: Double, recall: Double, f1: Double
            init(_ figures: Scoring.Figures) {
                (precision, recall, f1) = (figures.precision, figures.recall, figures.f1)
            }
        }
        struct File: Encodable {
            var path: String, gold: Int, predicted: Int
            var strict: Figures, lax: Figures
        }
        var files: Int, gold: Int, predicted: Int
        var strict: Figures, lax: Figures, single: Figures
        var types: [String: Figures]
        var perFile: [File]
    }

    private static func json(_ scoring: Scoring, _ perFile: [(String, Scoring)]) -> String {
        let report = Report(
            files: scoring.files, gold: scoring.gold, predicted: scoring.predicted,
            strict: .init(scoring.strict), lax: .init(scoring.lax), single: .init(scoring.singles),
            types: scoring.types.mapValues {
                .init(Scoring.Figures($0.exact, of: $0.predicted, $0.exact, of: $0.gold))
            },
            perFile: perFile.map {
                .init(
                    path: $0, gold: $1.gold, predicted: $1.predicted, strict: .init($1.strict),
                    lax: .init($1.lax))
            })
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Strings and finite numbers always encode.
        let data = (try? encoder.encode(report)) ?? Data()
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
