import Sverka

/// `sverka glossary add`: one glossary from the partial counts of a large
/// archive.
struct GlossaryAddCommand {
    private let plan: Plan

    init(_ options: Options) throws(UsageError) {
        guard !options.arguments.isEmpty else {
            throw UsageError(
                "which counts? make them with glossary build --partial", command: options.command)
        }
        plan = try Plan(options)
    }

    func run() -> Int32 {
        var plan = plan
        let output = plan.options.value("output")
        guard
            plan.mayWrite(output, reading: plan.options.arguments, keepsGlossary: true),
            plan.load(), let earlier = plan.earlierGlossary(at: output)
        else { return 2 }
        plan.sources.earlier = earlier
        var sum: PartialCounts?
        var failed = 0
        for path in plan.options.arguments {
            do {
                let next = try PartialCounts(
                    parsing: Files.read(path), path: path, version: Sverka.version)
                if sum?.add(next) == nil { sum = next }
            } catch {
                plan.console.message("\(error)")
                failed += 1
            }
        }
        guard let sum else { return 2 }
        let glossary = plan.pipeline.glossary(sum, plan.sources)
        guard plan.replace(plan.marked(glossary.bytes()), at: output) else { return 2 }
        plan.console.summary(
            "\(counted(sum.documents, "article")), \(counted(glossary.rows.count, "term"))")
        return failed > 0 ? 1 : 0
    }
}
