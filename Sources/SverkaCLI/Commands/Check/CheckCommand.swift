import Sverka

/// `sverka check`.
struct CheckCommand: Command {
    static let name = "check"
    static let summary = "hold texts against a glossary"
    static let arguments = "FILE... | --ru FILE --en FILE"
    static let examples = [
        "sverka check article.txt --glossary glossary.tsv",
        "sverka check --ru law.ru.txt --en law.en.txt --glossary glossary.tsv",
        "sverka check articles --fix --dry-run",
    ]
    static let notes = """
        The text between comments with 'sverka: off' and 'sverka: on' is left alone.
        Without --glossary, the nearest .sverka.json beside or above a text names it.
        """

    struct Flags: OptionGroup {
        let pair = PairOptions()
        let source = Option(
            "source", .choice("LANG", [Side.russian, .english], \.language.rawValue),
            help: "the language that was translated from")
        let format = Option(
            "format", .choice("NAME", FindingFormats.all) { type(of: $0).name },
            help: "what to write")
        let failOn = Option(
            "fail-on", .cases("LEVEL"), help: "exit with 1 from which severity on",
            default: FailureLevel.error)
        let baseline = Option(
            "baseline", .file,
            help: "findings that stand in an earlier output (json or tsv) are not reported")
        let fix = Option(
            "fix", help: "replace deprecated terms where that is unambiguous, in the files")
        let dryRun = Option(
            "dry-run", help: "write the changes of --fix as a diff, and leave the files alone")
        let output = SharedOption.output
        let stream = SharedOption.stream
        let glossaries = GlossaryOptions()
        let shared = SharedOptions()
    }

    private let options: Options<Flags>
    private let plan: Plan
    private let pair: FilePair?
    private let format: any FindingFormat

    init(_ options: Options<Flags>) throws(UsageError) {
        if options.stream {
            try options.allowStream([
                ("ru", options.pair.ru != nil), ("en", options.pair.en != nil),
                ("format", options.format != nil), ("fix", options.fix),
            ])
        }
        pair = options.stream ? nil : try options.pair.files(or: "texts")
        if options.dryRun, !options.fix {
            throw UsageError("--dry-run goes with --fix", command: Self.self)
        }
        if options.dryRun, let format = options.format {
            throw UsageError(
                "--dry-run writes a diff and nothing as \(type(of: format).name); "
                    + "leave --format out", command: Self.self)
        }
        format = Self.format(options)
        self.options = options
        var plan = Plan(options.shared)
        plan.take(options.glossaries)
        self.plan = plan
    }

    /// `--format`, else by the output's ending.
    private static func format(_ options: Options<Flags>) -> any FindingFormat {
        let output = options.output.flatMap { $0 == "-" ? nil : $0 }
        if let format = options.format, output != nil || type(of: format).name != FindingText.name {
            return format
        }
        if let output { return FindingFormats.forFile(output) ?? FindingFormats.named("tsv")! }
        return Console.outputIsTerminal
            ? FindingText(width: Console.outputWidth, isColoured: Console.outputIsColoured)
            : FindingText()
    }

    func run() -> Int32 {
        if options.stream { return CheckStream(plan: plan, options: options).run() }
        var run = Run(plan)
        let inputs = Inputs(options.arguments)
        let texts = (inputs.files + (pair?.files ?? [])).map(\.path)
        let read = texts + (options.baseline.map { [$0] } ?? [])
        guard run.mayWrite(options.output, reading: read), run.load() else { return 2 }
        if options.fix { Leftovers.remove(beside: texts) }
        var baseline: FindingBaseline?
        if let path = options.baseline {
            guard let found = run.tables.baseline(path) else { return 2 }
            baseline = found
        }
        var report = CheckReport()
        guard let outcomes = pair.map({ check($0, run) }) ?? articles(inputs, run, &report) else {
            return 2
        }
        collect(outcomes, run, &report)
        if let baseline { report.leaveOut(baseline) }
        if report.texts == 0, report.failed > 0 { return 2 }
        guard fix(&report, run) else { return 2 }
        if !options.dryRun {
            let bytes = format.bytes(report.findings)
            let isTable = type(of: format).name == "tsv"
            guard run.write(isTable ? run.marked(bytes) : bytes, to: options.output) else {
                return 2
            }
        }
        run.console.summary(report.summary(isDryRun: options.dryRun))
        return report.status(failOn: options.failOn)
    }

    // MARK: Checking

    private typealias Outcomes = [Result<Checked, DocumentError>]

    /// Articles, each with the configuration that holds for it; nil, with a
    /// message, where nothing can be checked.
    private func articles(
        _ inputs: Inputs, _ run: Run, _ report: inout CheckReport
    ) -> Outcomes? {
        for problem in inputs.problems { run.console.message("\(problem)") }
        report.failed = inputs.problems.count
        guard !inputs.files.isEmpty else {
            if inputs.problems.isEmpty {
                run.console.message("no texts found; give \(BlockReaders.named)")
            }
            return nil
        }
        guard let groups = CheckGroups(inputs.files, run.console),
            groups.leaveAlone(options.output, run)
        else {
            return nil
        }
        report.ignored = groups.ignored
        var outcomes: [Int: Result<Checked, DocumentError>] = [:]
        for group in groups.all {
            guard let (terms, settings) = group.prepared(by: options, run) else { return nil }
            let files = group.files.map { inputs.files[$0] }
            let checked = run.pipeline.check(files, terms, settings)
            for (place, outcome) in zip(group.files, checked) { outcomes[place] = outcome }
        }
        return inputs.files.indices.compactMap { outcomes[$0] }
    }

    private func check(_ pair: FilePair, _ run: Run) -> Outcomes? {
        let files = [pair.russian, pair.english]
        guard let groups = CheckGroups(files, run.console, isPair: true),
            groups.leaveAlone(options.output, run),
            let (terms, settings) = groups.all.first?.prepared(by: options, run)
        else { return nil }
        return [
            run.pipeline.checkPair(
                russian: pair.russian, english: pair.english, lines: pair.lines, terms, settings)
        ]
    }

    /// Adds up what was found, with messages for texts that could not be read.
    private func collect(_ outcomes: Outcomes, _ run: Run, _ report: inout CheckReport) {
        for outcome in outcomes {
            switch outcome {
            case .success(let checked):
                if let pair { run.console.warn(ofMisplaced: checked.misplacedSides, pair) }
                report.add(checked)
                for error in checked.unread { run.console.message("\(error)") }
                report.failed += checked.unread.count
            case .failure(let error):
                run.console.message("\(error)")
                report.failed += 1
            }
        }
    }

    // MARK: Fixing

    /// Writes what was replaced, or shows it.
    private func fix(_ report: inout CheckReport, _ run: Run) -> Bool {
        for (path, obstacle) in report.unfixed.sorted(by: { $0.key < $1.key }) {
            run.console.message("\(path): \(obstacle)")
        }
        if options.dryRun {
            return run.write(report.fixes.flatMap(\.diff), to: options.output)
        }
        var fixed: [FileFix] = []
        var isFine = true
        for fix in report.fixes {
            do {
                if try fix.write() { fixed.append(fix) } else { throw FileFix.Obstacle.changed }
            } catch let obstacle as FileFix.Obstacle {
                run.console.message("\(fix.path): \(obstacle)")
                report.failed += 1
            } catch {
                run.console.message("\(error)")
                isFine = false
            }
        }
        report.fixes = fixed
        return isFine
    }
}
