import Sverka

/// `sverka glossary build`.
struct GlossaryBuildCommand {
    private let plan: Plan

    init(_ options: Options) throws(UsageError) {
        let pair = options.value("ru") != nil && options.value("en") != nil
        guard pair || !options.arguments.isEmpty else {
            throw UsageError(
                "which articles? give paths, or --ru and --en", command: options.command)
        }
        if options.has("lines"), !pair {
            throw UsageError("--lines goes with --ru and --en", command: options.command)
        }
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        guard plan.load() else { return 2 }
        let options = plan.options
        let output = options.value("output")
        if options.has("fresh"), let output, output != "-", !plan.setAside(output) { return 2 }
        var earlier: Glossary?
        if let path = options.value("keep")
            ?? output.flatMap({ $0 != "-" && Files.exists($0) ? $0 : nil })
        {
            guard let glossary = plan.glossary(path) else {
                plan.console.message("nothing was written; mend the table or use --fresh")
                return 2
            }
            earlier = glossary
        }
        var collected = Plan.Collected()
        if let russian = options.value("ru"), let english = options.value("en") {
            do throws(DocumentError) {
                let files = [russian, english].map { path in
                    let path = Inputs.normalised(path)
                    return Inputs.File(path: path, format: DocumentFormat(path: path) ?? .plain)
                }
                collected.alignments = [
                    try plan.pipeline.alignPair(
                        russian: files[0], english: files[1], lines: options.has("lines"))
                ]
            } catch {
                plan.console.message("\(error)")
                return 2
            }
        } else {
            let inputs = Inputs(options.arguments)
            collected = plan.collect(plan.pipeline.align(inputs.files), inputs)
            guard !collected.alignments.isEmpty else { return 2 }
        }
        var glossary = plan.pipeline.glossary(collected.alignments, plan.sources)
        if let earlier { glossary = glossary.keeping(earlier) }
        guard plan.write(plan.marked(glossary.bytes()), to: output) else { return 2 }
        plan.console.summary(collected.summary + ", \(counted(glossary.rows.count, "term"))")
        return collected.status
    }
}
