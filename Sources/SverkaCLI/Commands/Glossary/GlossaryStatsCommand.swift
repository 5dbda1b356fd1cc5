import Sverka

/// `sverka glossary stats`.
struct GlossaryStatsCommand: Command {
    static let name = "glossary stats"
    static let summary = "count a glossary's terms by month or document"
    static let arguments = "TSV PATH..."
    static let examples = ["sverka glossary stats glossary.tsv archive -o stats.tsv"]

    struct Flags: OptionGroup {
        let output = SharedOption.output
        let by = Option(
            "by", .cases("GROUP"), help: "what is counted together, by the date in the path",
            default: GlossaryStats.Grouping.month)
        let shared = SharedOptions()
    }

    private let options: Options<Flags>

    init(_ options: Options<Flags>) throws(UsageError) {
        guard options.arguments.count >= 2 else {
            throw UsageError("give a glossary and the texts to count in", command: Self.self)
        }
        self.options = options
    }

    func run() -> Int32 {
        let run = Run(Plan(options.shared))
        let path = options.arguments[0]
        let inputs = Inputs(Array(options.arguments.dropFirst()))
        guard run.mayWrite(options.output, reading: [path] + inputs.files.map(\.path)),
            let glossary = run.tables.anyGlossary(path)
        else { return 2 }
        for problem in inputs.problems { run.console.message("\(problem)") }
        var failed = inputs.problems.count
        let outcome = run.pipeline.stats(glossary, inputs.files, by: options.by)
        for error in outcome.errors {
            run.console.message("\(error)")
            failed += 1
        }
        guard failed < inputs.files.count + inputs.problems.count else { return 2 }
        guard run.write(run.marked(outcome.stats.bytes()), to: options.output)
        else { return 2 }
        let concepts = Set(outcome.stats.lines.map(\.concept)).count
        run.console.summary(
            "\(counted(inputs.files.count, "text")), \(counted(concepts, "concept")) seen")
        return failed > 0 ? 1 : 0
    }
}
