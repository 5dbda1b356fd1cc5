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
        let isPartial = options.has("partial")
        guard let earlier = isPartial ? Glossary() : plan.earlierGlossary(at: output) else {
            return 2
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
        if isPartial {
            let counts = plan.pipeline.partialCounts(collected.alignments, plan.sources)
            guard plan.write(counts.bytes(version: Sverka.version), to: output) else { return 2 }
            plan.console.summary(collected.summary)
            return collected.status
        }
        let glossary = plan.pipeline.glossary(collected.alignments, plan.sources).keeping(earlier)
        guard plan.replace(plan.marked(glossary.bytes()), at: output) else { return 2 }
        plan.console.summary(collected.summary + ", \(counted(glossary.rows.count, "term"))")
        return collected.status
    }
}
