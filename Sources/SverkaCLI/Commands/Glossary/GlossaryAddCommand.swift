import Sverka

/// `sverka glossary add`: one glossary from the partial counts of a large
/// archive.
struct GlossaryAddCommand: Command {
    static let name = "glossary add"
    static let summary = "make a glossary of partial counts"
    static let arguments = "COUNTS..."
    static let examples = [
        "sverka glossary add 2024.counts 2025.counts -o glossary.tsv",
        "sverka glossary add 2024-*.counts --partial -o 2024.counts",
    ]
    static let notes = """
        Give the same --glossary, --no-default-glossary and --dictionary as to
        'glossary build --partial'.
        """

    struct Flags: OptionGroup {
        let output = SharedOption.output
        let partial = Option(
            "partial", help: "write the counts together, to be added further, and no glossary yet")
        let keep = SharedOption.keep
        let fresh = SharedOption.fresh
        let glossaries = GlossaryOptions()
        let thresholds = ThresholdOptions()
        let dictionary = SharedOption.dictionary
        let bom = SharedOption.bom
        let quiet = SharedOption.quiet
    }

    private let options: Options<Flags>
    private let plan: Plan

    init(_ options: Options<Flags>) throws(UsageError) {
        guard !options.arguments.isEmpty else {
            throw UsageError(
                "which counts? make them with glossary build --partial", command: Self.self)
        }
        self.options = options
        var plan = Plan()
        plan.take(options.glossaries)
        plan.dictionaries = options.dictionary
        plan.keep = options.keep
        plan.startsFresh = options.fresh
        plan.take(options.thresholds)
        plan.marksTables = options.bom
        plan.isQuiet = options.quiet
        self.plan = plan
    }

    func run() -> Int32 {
        var run = Run(plan)
        let isPartial = options.partial
        guard
            run.mayWrite(options.output, reading: options.arguments, merging: !isPartial),
            run.load(), let earlier = run.earlierGlossary(at: isPartial ? nil : options.output)
        else { return 2 }
        run.sources.earlier = earlier
        guard let (sum, failed) = sum(run) else { return 2 }
        if isPartial {
            guard run.write(sum.bytes(version: Sverka.version), to: options.output) else {
                return 2
            }
            run.console.summary("\(counted(sum.documents, "article"))")
            return failed > 0 ? 1 : 0
        }
        let glossary = run.pipeline.glossary(sum, run.sources)
        guard run.replace(run.marked(glossary.bytes()), at: options.output) else { return 2 }
        run.console.summary(
            "\(counted(sum.documents, "article")), \(counted(glossary.rows.count, "term"))")
        return failed > 0 ? 1 : 0
    }

    /// All counts together, and how many files could not be read; nil, with
    /// messages, where there are none or some may not be added.
    private func sum(_ run: Run) -> (PartialCounts, failed: Int)? {
        var sum: PartialCounts?
        var failed = 0, refused = 0
        var given: [UInt64: String] = [:]
        for path in options.arguments {
            do {
                let next = try PartialCounts(
                    parsing: Files.read(path), path: path, version: Sverka.version)
                if let problem = problem(next, path, run.sources, &given) {
                    run.console.message("\(path): \(problem)")
                    refused += 1
                } else if sum?.add(next) == nil {
                    sum = next
                }
            } catch {
                run.console.message("\(error)")
                failed += 1
            }
        }
        guard refused == 0 else {
            run.console.message("nothing was written")
            return nil
        }
        return sum.map { ($0, failed) }
    }

    /// Why counts can't be added to the others; nil where they can.
    ///
    /// - Parameter given: the files before it, by what stands in them.
    private func problem(
        _ counts: PartialCounts, _ path: String, _ sources: Pipeline.GlossarySources,
        _ given: inout [UInt64: String]
    ) -> Message? {
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
