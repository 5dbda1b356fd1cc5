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
        var failed = 0, refused = 0
        var given: [UInt64: String] = [:]
        for path in plan.options.arguments {
            do {
                let next = try PartialCounts(
                    parsing: Files.read(path), path: path, version: Sverka.version)
                if let problem = problem(next, path, plan.sources, &given) {
                    plan.console.message("\(path): \(problem)")
                    refused += 1
                } else if sum?.add(next) == nil {
                    sum = next
                }
            } catch {
                plan.console.message("\(error)")
                failed += 1
            }
        }
        guard refused == 0 else {
            plan.console.message("nothing was written")
            return 2
        }
        guard let sum else { return 2 }
        let glossary = plan.pipeline.glossary(sum, plan.sources)
        guard plan.replace(plan.marked(glossary.bytes()), at: output) else { return 2 }
        plan.console.summary(
            "\(counted(sum.documents, "article")), \(counted(glossary.rows.count, "term"))")
        return failed > 0 ? 1 : 0
    }

    /// Why counts can't be added to the others; nil where they can.
    ///
    /// - Parameter given: the files before it, by what stands in them.
    private func problem(
        _ counts: PartialCounts, _ path: String, _ sources: Pipeline.GlossarySources,
        _ given: inout [UInt64: String]
    ) -> String? {
        if !counts.isEmpty, let other = given.updateValue(path, forKey: counts.fingerprint) {
            return other == path
                ? "was given twice; give each part once"
                : "has the same counts as \(other); give each part once"
        }
        guard let difference = counts.lists?.difference(from: sources.lists) else { return nil }
        return "was counted \(difference); "
            + "give 'glossary add' the same options as 'glossary build --partial'"
    }
}
