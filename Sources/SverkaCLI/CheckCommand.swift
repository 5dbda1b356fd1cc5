import Sverka

/// `sverka check`.
struct CheckCommand {
    private let plan: Plan
    private let source: Side
    private let failOn: Finding.Severity?
    private let format: any FindingFormat

    init(_ options: Options) throws(UsageError) {
        guard !options.arguments.isEmpty else {
            throw UsageError("which texts? give files or folders", command: options.command)
        }
        source = options.value("source") == "en" ? .english : .russian
        failOn =
            switch options.value("fail-on") ?? "error" {
            case "warning": .warning
            case "never": nil
            default: .error
            }
        let name =
            options.value("format") ?? (options.value("output") == nil ? "text" : "tsv")
        guard let format = FindingFormats.named(name) else {
            throw UsageError("no format \(name)", command: options.command)
        }
        self.format = format
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        guard plan.load() else { return 2 }
        var glossary = Glossary()
        if plan.sources.newsroom { glossary.rows = KnownTerms.newsroom.rows }
        // Later files win: what they say of a concept or a term stands alone.
        for given in plan.sources.glossaries {
            glossary = glossary.overlaid(with: given)
        }
        let inputs = Inputs(plan.options.arguments)
        for problem in inputs.problems { plan.console.message("\(problem)") }
        guard !inputs.files.isEmpty else {
            if inputs.problems.isEmpty {
                plan.console.message("no texts found; text, Markdown, HTML and DOCX files are read")
            }
            return 2
        }
        var findings: [Finding] = []
        var failed = inputs.problems.count
        for outcome in plan.pipeline.check(inputs.files, glossary, source: source) {
            switch outcome {
            case .success(let found): findings += found
            case .failure(let error):
                plan.console.message("\(error)")
                failed += 1
            }
        }
        guard plan.write(format.bytes(findings), to: plan.options.value("output")) else { return 2 }
        let counts = Finding.Severity.allCases.map { severity in
            counted(findings.count { $0.severity == severity }, severity.rawValue)
        }
        plan.console.summary(
            "\(counted(inputs.files.count, "text")): " + counts.joined(separator: ", "))
        if failed == inputs.files.count + inputs.problems.count { return 2 }
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
