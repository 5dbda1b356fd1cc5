import Sverka

/// `sverka align`.
struct AlignCommand: Command {
    static let name = "align"
    static let summary = "pair the halves of articles, or two files"
    static let arguments = "FILE... | --ru FILE --en FILE"
    static let examples = [
        "sverka align statement.txt", "sverka align articles/*.txt -o aligned/",
        "sverka align --ru law.ru.txt --en law.en.txt --lines -o law.tsv",
    ]

    struct Flags: OptionGroup {
        let pair = PairOptions()
        let output = SharedOption.output
        let format = Option(
            "format", .choice("NAME", AlignmentFormats.all) { type(of: $0).name },
            help: "what to write")
        let glossary = SharedOption.glossary.saying(
            "a reviewed glossary: rows that go against it are flagged `terms`")
        let unit = SharedOption.unit
        let keep = SharedOption.keep
        let fresh = SharedOption.fresh
        let shared = SharedOptions()
    }

    private let options: Options<Flags>
    private let plan: Plan
    private let pair: FilePair?

    init(_ options: Options<Flags>) throws(UsageError) {
        pair = try options.pair.files(or: "articles")
        self.options = options
        var plan = Plan(options.shared)
        plan.glossaries = options.glossary
        plan.alignsByGlossaries = true
        plan.unit = options.unit
        plan.keep = options.keep
        plan.startsFresh = options.fresh
        self.plan = plan
    }

    func run() throws(UsageError) -> Int32 {
        let isFolder =
            pair == nil && (options.output.map { $0.hasSuffix("/") || Files.isFolder($0) } ?? false)
        if isFolder, let output = options.output {
            let format = options.format ?? AlignmentFormats.table
            return AlignIntoFolder(
                plan: plan, arguments: options.arguments, folder: Inputs.normalised(output),
                format: format
            ).run()
        }
        return try intoFile()
    }

    /// All articles, or the pair, in one file.
    private func intoFile() throws(UsageError) -> Int32 {
        var run = Run(plan)
        let output = options.output
        let inputs = Inputs(options.arguments)
        let read = (inputs.files + (pair?.files ?? [])).map(\.path) + plan.keep
        let format = try format(output)
        let isTable = type(of: format).name == AlignmentFormats.tableName
        guard run.mayWrite(output, reading: read, merging: isTable), run.load(),
            let review = run.earlierAlignments(at: isTable ? output : nil)
        else { return 2 }
        let evidence = type(of: format).showsEvidence
        var collected = Collected()
        if let pair {
            guard let alignment = align(pair, run, review, evidence) else { return 2 }
            collected.alignments = [alignment]
        } else {
            collected = run.collect(
                run.pipeline.align(inputs.files, review: review, evidence: evidence), inputs)
        }
        let outcome = collected.outcome
        guard !collected.alignments.isEmpty, run.report(outcome) else { return 2 }
        guard isTable else {
            guard run.replace(format.bytes(collected.alignments), at: output) else { return 2 }
            run.console.summary(collected.summary + outcome.summary + collected.passed)
            return collected.status
        }
        let tables = AlignmentOutput(collected.alignments, review)
        guard run.replace(run.marked(tables.table), at: output, units: tables.units) else {
            return 2
        }
        run.console.summary(
            collected.summary + tables.summary + outcome.summary + collected.passed)
        return collected.status
    }

    private func align(
        _ pair: FilePair, _ run: Run, _ review: AlignmentReview, _ evidence: Bool
    ) -> ReviewedAlignment? {
        do throws(DocumentError) {
            let alignment = try run.pipeline.alignPair(
                russian: pair.russian, english: pair.english, lines: pair.lines, review: review,
                evidence: evidence)
            run.warn(of: alignment.alignment, pair)
            return alignment
        } catch {
            run.console.message("\(error)")
            return nil
        }
    }

    /// `--format`, else by the output's ending, else text on a terminal and
    /// TSV elsewhere.
    private func format(_ output: String?) throws(UsageError) -> any AlignmentFormat {
        if let format = options.format { return format }
        if let output, output != "-" {
            // A folder is refused as one, whatever its name ends in.
            if Files.isFolder(output) || output.hasSuffix("/") { return AlignmentFormats.table }
            guard let format = AlignmentFormats.forFile(output) else {
                throw UsageError(
                    "\(output): which format is that? say it with --format",
                    command: options.command)
            }
            return format
        }
        return AlignmentFormats.named(Console.outputIsTerminal ? "text" : "tsv")!
    }
}
