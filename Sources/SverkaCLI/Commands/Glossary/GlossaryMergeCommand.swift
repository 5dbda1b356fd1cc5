import Sverka

/// `sverka glossary merge`.
struct GlossaryMergeCommand: Command {
    static let name = "glossary merge"
    static let summary = "join the glossaries of several reviewers"
    static let arguments = "A B..."
    static let examples = ["sverka glossary merge anna.tsv boris.tsv -o glossary.tsv"]
    static let notes = """
        A decision goes before a proposal; where two decisions differ the first
        stands, the other is noted in the row and listed. Those of an earlier
        glossary at the output go before all.
        """

    struct Flags: OptionGroup {
        let output = SharedOption.output
        let fresh = SharedOption.fresh
        let bom = SharedOption.bom
        let quiet = SharedOption.quiet
    }

    private let options: Options<Flags>
    private let plan: Run

    init(_ options: Options<Flags>) throws(UsageError) {
        guard options.arguments.count >= 2 else {
            throw UsageError("give two glossaries or more", command: options.command)
        }
        self.options = options
        var plan = Plan()
        plan.startsFresh = options.fresh
        plan.marksTables = options.bom
        plan.isQuiet = options.quiet
        self.plan = Run(plan)
    }

    func run() -> Int32 {
        let output = options.output
        guard plan.mayWrite(output, reading: [], merging: true) else { return 2 }
        var files: [(path: String, glossary: Glossary)] = []
        for path in options.arguments {
            guard let glossary = plan.tables.anyGlossary(path) else {
                plan.console.message("nothing was written; mend the table")
                return 2
            }
            files.append((path, glossary))
        }
        // A file that is one of those merged needs no second merging.
        guard let earlier = plan.earlierGlossary(at: output) else { return 2 }
        if let output, !isGiven(output) { files.insert((output, earlier.reviewed), at: 0) }
        let given = files.suffix(options.arguments.count).map(\.glossary)
        return plan.join(files, given: given, to: output)
    }

    private func isGiven(_ output: String) -> Bool {
        guard let there = try? FileStatus(output).identity else { return false }
        return options.arguments.contains { (try? FileStatus($0))?.identity == there }
    }
}
