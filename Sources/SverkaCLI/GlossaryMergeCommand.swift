import Sverka

/// `sverka glossary merge`.
struct GlossaryMergeCommand {
    private let plan: Plan

    init(_ options: Options) throws(UsageError) {
        guard options.arguments.count >= 2 else {
            throw UsageError("give two glossaries or more", command: options.command)
        }
        plan = try Plan(options)
    }

    func run() -> Int32 {
        var glossary: Glossary?
        var conflicts = 0
        for path in plan.options.arguments {
            guard let next = plan.glossary(path) else {
                plan.console.message("nothing was written; mend the table")
                return 2
            }
            guard let sofar = glossary else {
                glossary = next
                continue
            }
            let merged = sofar.merged(with: next)
            plan.report(merged.conflicts, in: path)
            conflicts += merged.conflicts.count
            glossary = merged.glossary
        }
        guard let glossary else { return 2 }
        for concept in glossary.doublyPreferred {
            plan.console.message("\(concept): two preferred renderings of one term")
        }
        guard plan.write(plan.marked(glossary.bytes()), to: plan.options.value("output")) else {
            return 2
        }
        plan.console.summary(
            "\(counted(glossary.rows.count, "row")), \(counted(conflicts, "conflict"))")
        return conflicts > 0 || !glossary.doublyPreferred.isEmpty ? 1 : 0
    }
}
