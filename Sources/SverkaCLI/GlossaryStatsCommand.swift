import Sverka

/// `sverka glossary stats`.
struct GlossaryStatsCommand {
    private let plan: Plan
    private let grouping: GlossaryStats.Grouping

    init(_ options: Options) throws(UsageError) {
        guard options.arguments.count >= 2 else {
            throw UsageError("give a glossary and the texts to count in", command: options.command)
        }
        grouping = options.value("by").flatMap(GlossaryStats.Grouping.init) ?? .month
        plan = try Plan(options)
    }

    func run() -> Int32 {
        let path = plan.options.arguments[0]
        let inputs = Inputs(Array(plan.options.arguments.dropFirst()))
        guard
            plan.mayWrite(
                plan.options.value("output"), reading: [path] + inputs.files.map(\.path)),
            let glossary = plan.glossary(path)
        else { return 2 }
        for problem in inputs.problems { plan.console.message("\(problem)") }
        var failed = inputs.problems.count
        let outcome = plan.pipeline.stats(glossary, inputs.files, by: grouping)
        for error in outcome.errors {
            plan.console.message("\(error)")
            failed += 1
        }
        guard failed < inputs.files.count + inputs.problems.count else { return 2 }
        guard plan.write(plan.marked(outcome.stats.bytes()), to: plan.options.value("output"))
        else { return 2 }
        let concepts = Set(outcome.stats.lines.map(\.concept)).count
        plan.console.summary(
            "\(counted(inputs.files.count, "text")), \(counted(concepts, "concept")) seen")
        return failed > 0 ? 1 : 0
    }
}
