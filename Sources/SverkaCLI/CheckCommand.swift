import Sverka

/// `sverka check`.
struct CheckCommand {
    private let plan: Plan
    private let pair: FilePair?
    private let failOn: Finding.Severity?
    private let format: any FindingFormat

    init(_ options: Options) throws(UsageError) {
        pair = try options.pair("texts")
        if options.has("dry-run"), !options.has("fix") {
            throw UsageError("--dry-run goes with --fix", command: options.command)
        }
        if options.has("dry-run"), let format = options.value("format") {
            throw UsageError(
                "--dry-run writes a diff and nothing as \(format); leave --format out",
                command: options.command)
        }
        failOn =
            switch options.value("fail-on") ?? "error" {
            case "warning": .warning
            case "never": nil
            default: .error
            }
        format = try Self.format(options)
        plan = try Plan(options)
    }

    /// `--format`, else by the output's ending.
    private static func format(_ options: Options) throws(UsageError) -> any FindingFormat {
        let output = options.value("output").flatMap { $0 == "-" ? nil : $0 }
        if let name = options.value("format"), name != "text" || output != nil {
            guard let format = FindingFormats.named(name) else {
                throw UsageError("no format \(name)", command: options.command)
            }
            return format
        }
        if let output { return FindingFormats.forFile(output) ?? FindingFormats.named("tsv")! }
        return Console.outputIsTerminal
            ? FindingText(width: Console.outputWidth, isColoured: Console.outputIsColoured)
            : FindingText()
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        let inputs = Inputs(plan.options.arguments)
        let read = (inputs.files + (pair?.files ?? [])).map(\.path)
        guard plan.mayWrite(plan.options.value("output"), reading: read), plan.load() else {
            return 2
        }
        var report = CheckReport()
        guard let outcomes = pair.map({ check($0, plan) }) ?? articles(inputs, plan, &report) else {
            return 2
        }
        for outcome in outcomes {
            switch outcome {
            case .success(let checked):
                if let pair { plan.warn(ofMisplaced: checked.misplacedSides, pair) }
                report.add(checked)
            case .failure(let error):
                plan.console.message("\(error)")
                report.failed += 1
            }
        }
        if report.texts == 0, report.failed > 0 { return 2 }
        guard fix(report, plan) else { return 2 }
        if !plan.options.has("dry-run") {
            let bytes = format.bytes(report.findings)
            let isTable = type(of: format).name == "tsv"
            guard plan.write(isTable ? plan.marked(bytes) : bytes, to: plan.options.value("output"))
            else { return 2 }
        }
        plan.console.summary(report.summary(isDryRun: plan.options.has("dry-run")))
        return report.status(failOn: failOn)
    }

    // MARK: Checking

    private typealias Outcomes = [Result<Checked, DocumentError>]

    /// Articles, each with the configuration that holds for it; nil, with a
    /// message, where nothing can be checked.
    private func articles(
        _ inputs: Inputs, _ plan: Plan, _ report: inout CheckReport
    ) -> Outcomes? {
        for problem in inputs.problems { plan.console.message("\(problem)") }
        report.failed = inputs.problems.count
        guard !inputs.files.isEmpty else {
            if inputs.problems.isEmpty {
                plan.console.message("no texts found; text, Markdown, HTML and DOCX files are read")
            }
            return nil
        }
        guard let groups = CheckGroups(inputs.files, plan), groups.leaveAlone(plan) else {
            return nil
        }
        report.ignored = groups.ignored
        var outcomes: [Int: Result<Checked, DocumentError>] = [:]
        for group in groups.all {
            guard let (terms, settings) = group.prepared(plan) else { return nil }
            let files = group.files.map { inputs.files[$0] }
            let checked = plan.pipeline.check(files, terms, settings)
            for (place, outcome) in zip(group.files, checked) { outcomes[place] = outcome }
        }
        return inputs.files.indices.compactMap { outcomes[$0] }
    }

    private func check(_ pair: FilePair, _ plan: Plan) -> Outcomes? {
        let files = [pair.russian, pair.english]
        guard let groups = CheckGroups(files, plan, isPair: true), groups.leaveAlone(plan),
            let (terms, settings) = groups.all.first?.prepared(plan)
        else { return nil }
        return [
            plan.pipeline.checkPair(
                russian: pair.russian, english: pair.english, lines: pair.lines, terms, settings)
        ]
    }

    // MARK: Fixing

    /// Writes what was replaced, or shows it.
    private func fix(_ report: CheckReport, _ plan: Plan) -> Bool {
        for (path, obstacle) in report.unfixed.sorted(by: { $0.key < $1.key }) {
            plan.console.message("\(path): \(obstacle)")
        }
        if plan.options.has("dry-run") {
            return plan.write(report.fixes.flatMap(\.diff), to: plan.options.value("output"))
        }
        var isFine = true
        for fix in report.fixes {
            do throws(OutputError) {
                try Files.replace(fix.after, at: fix.path)
            } catch {
                plan.console.message("\(error)")
                isFine = false
            }
        }
        return isFine
    }
}

/// What came of the texts of a check.
private struct CheckReport {
    var findings: [Finding] = []
    var fixes: [FileFix] = []
    var unfixed: [String: FileFix.Obstacle] = [:]
    /// Texts that were read.
    var texts = 0
    var failed = 0
    var ignored = 0

    mutating func add(_ checked: Checked) {
        findings += checked.findings
        fixes += checked.fixes
        unfixed.merge(checked.unfixed) { first, _ in first }
        texts += 1
    }

    func summary(isDryRun: Bool) -> String {
        let counts = Finding.Severity.allCases.map { severity in
            counted(findings.count { $0.severity == severity }, severity.rawValue)
        }
        var out = "\(counted(texts, "text")): " + counts.joined(separator: ", ")
        if !fixes.isEmpty {
            let count = fixes.reduce(0) { $0 + $1.count }
            out += "; \(counted(count, "replacement")) in \(counted(fixes.count, "file"))"
            if isDryRun { out += " not written" }
        }
        if ignored > 0 { out += "; \(ignored) ignored" }
        return out
    }

    func status(failOn: Finding.Severity?) -> Int32 {
        let isOver = findings.contains { finding in
            switch failOn {
            case .error: finding.severity == .error
            case .warning: finding.severity != Finding.Severity.note
            default: false
            }
        }
        return isOver || failed > 0 ? 1 : 0
    }
}
