import Sverka

/// `sverka align`.
struct AlignCommand: Command {
    static let name = "align"
    static let summary = "pair the halves of articles, or two files"
    static let arguments = "FILE... | --ru FILE --en FILE"
    static let examples = [
        "sverka align statement.txt", "sverka align articles/*.txt -o aligned/",
        "sverka align --ru law.ru.txt --en law.en.txt --lines -o law.tsv",
        "sverka align out/alignment.tsv --status accepted -o approved.tmx",
        "sverka align --stream < articles.jsonl > aligned.jsonl",
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
        let status = SharedOption.rowStatus
        let keep = SharedOption.keep
        let fresh = SharedOption.fresh
        let stream = SharedOption.stream
        let shared = SharedOptions()
    }

    private let options: Options<Flags>
    private let plan: Plan
    private let pair: FilePair?
    private let filter: StatusFilter?

    init(_ options: Options<Flags>) throws(UsageError) {
        if options.stream {
            try options.allowStream([
                ("ru", options.pair.ru != nil), ("en", options.pair.en != nil),
                ("format", options.format != nil), ("status", !options.status.isEmpty),
                ("keep", !options.keep.isEmpty), ("fresh", options.fresh),
            ])
        }
        pair = options.stream ? nil : try options.pair.files(or: "articles")
        self.options = options
        var plan = Plan(options.shared)
        plan.glossaries = options.glossary
        plan.alignsByGlossaries = true
        plan.unit = options.unit
        plan.keep = options.keep
        plan.startsFresh = options.fresh
        filter = StatusFilter(options.status)
        self.plan = plan
    }

    func run() throws(UsageError) -> Int32 {
        if options.stream {
            return AlignStream(plan: plan, lines: options.pair.lines, output: options.output).run()
        }
        let isFolder =
            pair == nil && (options.output.map { $0.hasSuffix("/") || Files.isFolder($0) } ?? false)
        if isFolder, let output = options.output {
            let format = options.format ?? AlignmentFormats.table
            var plan = plan
            if filter != nil {
                plan.keep += StatusFilter.tables(beside: output + "/tm")
            }
            return AlignIntoFolder(
                plan: plan, arguments: options.arguments, folder: Inputs.normalised(output),
                format: format, filter: filter
            ).run()
        }
        if let filter { return try intoFile(filter) }
        return try intoFile()
    }

    /// The rows of some statuses, in one file that nothing is merged with.
    private func intoFile(_ filter: StatusFilter) throws(UsageError) -> Int32 {
        var plan = plan
        plan.keep += StatusFilter.tables(beside: options.output)
        var run = Run(plan)
        let given = GivenAlignments(options.arguments)
        let format = try format(options.output)
        guard
            run.mayWrite(
                options.output, reading: given.read + (pair?.files ?? []).map(\.path) + plan.keep),
            run.load(), let review = run.earlierAlignments(at: nil),
            let stored = given.alignments(run)
        else { return 2 }
        let evidence = type(of: format).showsEvidence
        var collected = Collected()
        if let pair {
            guard let alignment = align(pair, run, review, evidence) else { return 2 }
            collected.alignments = [alignment]
        } else {
            collected = given.aligned(run, review: review, evidence: evidence)
        }
        let outcome = collected.outcome
        collected.alignments = stored + collected.alignments
        guard !collected.alignments.isEmpty, run.report(outcome) else { return 2 }
        let rows = filter.rows(of: collected.alignments)
        guard write(rows, review, as: format, run) else { return 2 }
        let complaint = filter.complaint(of: rows, among: collected.alignments, review)
        if let complaint { run.console.message(complaint) }
        run.console.summary(
            collected.summary + filter.summary(of: rows) + outcome.summary + collected.passed)
        return complaint == nil ? collected.status : 1
    }

    private func write(
        _ alignments: [ReviewedAlignment], _ review: AlignmentReview,
        as format: any AlignmentFormat, _ run: Run
    ) -> Bool {
        guard type(of: format).name == AlignmentFormats.tableName else {
            return run.replace(format.bytes(alignments), at: options.output)
        }
        let tables = AlignmentOutput(
            alignments, review.only(Set(alignments.map(\.document))))
        return run.replace(run.marked(tables.table), at: options.output, units: tables.units)
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
