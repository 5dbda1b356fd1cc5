import Sverka

/// `sverka glossary build`.
struct GlossaryBuildCommand {
    private let plan: Plan
    private let pair: FilePair?

    init(_ options: Options) throws(UsageError) {
        pair = try options.pair("articles")
        plan = try Plan(options)
    }

    func run() throws(UsageError) -> Int32 {
        var plan = plan
        let options = plan.options
        let output = options.value("output")
        let isPartial = options.has("partial")
        let inputs = Inputs(options.arguments)
        let read = (inputs.files + (pair?.files ?? [])).map(\.path)
        guard plan.mayWrite(output, reading: read, keepsGlossary: !isPartial), plan.load() else {
            return 2
        }
        // Parts go by the decisions of a glossary that is named, as the sum does.
        guard let earlier = plan.earlierGlossary(at: isPartial ? nil : output) else { return 2 }
        plan.sources.earlier = earlier
        var collected = Plan.Collected()
        if let pair {
            do throws(DocumentError) {
                let alignment = try plan.pipeline.alignPair(
                    russian: pair.russian, english: pair.english, lines: pair.lines)
                plan.warn(of: alignment, pair)
                collected.alignments = [alignment]
            } catch {
                plan.console.message("\(error)")
                return 2
            }
        } else {
            collected = plan.collect(plan.pipeline.align(inputs.files), inputs)
            guard !collected.alignments.isEmpty else { return 2 }
        }
        if isPartial {
            let counts = plan.pipeline.partialCounts(collected.alignments, plan.sources)
            guard plan.write(counts.bytes(version: Sverka.version), to: output) else { return 2 }
            plan.console.summary(collected.summary)
            return collected.status
        }
        let glossary = plan.pipeline.glossary(collected.alignments, plan.sources)
        guard plan.replace(plan.marked(glossary.bytes()), at: output) else { return 2 }
        plan.console.summary(collected.summary + ", \(counted(glossary.rows.count, "term"))")
        return collected.status
    }
}
