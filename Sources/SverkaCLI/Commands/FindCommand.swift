import Sverka

/// `sverka find`.
struct FindCommand: Command {
    static let name = "find"
    static let summary = "show the paired rows that have a term, in any form"
    static let arguments = "TERM PATH... | TERM --ru FILE --en FILE"
    static let examples = [
        "sverka find санкций articles", "sverka find \"Union State\" out/alignment.tsv",
        "sverka find совет out --status accepted --format html -o council.html",
        "sverka find закон --ru law.ru.txt --en law.en.txt",
    ]
    static let notes = """
        A path is an article, a folder of articles, an alignment table, or the
        folder of a review. The status is 0 if something was found, 1 if nothing
        was, and 2 if something could not be read, as with grep.
        """

    struct Flags: OptionGroup {
        let pair = PairOptions()
        let output = SharedOption.output
        let format = Option(
            "format", .choice("NAME", ConcordanceFormats.all) { type(of: $0).name },
            help: "what to write")
        let status = SharedOption.rowStatus.saying(
            "rows to look in: proposed, accepted, rejected; the first two unless it is given")
        let side = Option(
            "side", .choice("LANG", [Side.russian, .english], \.language.rawValue),
            help: "the only side to look on")
        let limit = Option(
            "limit", .wholeNumber(1...1_000_000_000), help: "at most so many rows",
            otherwise: "all")
        let unit = SharedOption.unit
        let shared = SharedOptions()
    }

    private let options: Options<Flags>
    private let term: String
    private let plan: Plan
    private let pair: FilePair?
    private let format: any ConcordanceFormat
    private let statuses: Set<RowStatus>

    init(_ options: Options<Flags>) throws(UsageError) {
        guard let term = options.arguments.first else {
            throw UsageError("which term, and where? give TERM PATH...", command: Self.self)
        }
        guard !term.allSatisfy(\.isWhitespace) else {
            throw UsageError(
                "the term is empty; give a word or several, in any form", command: Self.self)
        }
        let hasPair = options.pair.ru != nil || options.pair.en != nil
        guard options.arguments.count > 1 || hasPair else {
            throw UsageError(
                "where? give articles, folders or an alignment table behind the term",
                command: Self.self)
        }
        pair = try options.pair.files(or: "articles", behind: 1)
        self.term = term
        self.options = options
        format = try Self.format(options)
        let given = options.status.flatMap { $0 }
        statuses = given.isEmpty ? [.proposed, .accepted] : Set(given)
        var plan = Plan(options.shared)
        plan.unit = options.unit
        self.plan = plan
    }

    /// `--format`, else by the output's ending, else text on a terminal and TSV
    /// elsewhere.
    private static func format(
        _ options: Options<Flags>
    ) throws(UsageError) -> any ConcordanceFormat {
        let output = options.output.flatMap { $0 == "-" ? nil : $0 }
        if let format = options.format {
            return type(of: format).name == ConcordanceText.name && output == nil
                ? ConcordanceText(isColoured: Console.outputIsColoured) : format
        }
        if let output {
            guard let format = ConcordanceFormats.forFile(output) else {
                throw UsageError(
                    "\(output): which format is that? say it with --format", command: Self.self)
            }
            return format
        }
        return Console.outputIsTerminal
            ? ConcordanceText(isColoured: Console.outputIsColoured)
            : ConcordanceFormats.named("tsv")!
    }

    func run() throws(UsageError) -> Int32 {
        var run = Run(plan)
        let given = GivenAlignments(Array(options.arguments.dropFirst()))
        let read = given.read + (pair?.files ?? []).map(\.path)
        guard run.mayWrite(options.output, reading: read), run.load() else { return 2 }
        let sides = options.side.map { [$0] } ?? Side.allCases
        let finder = try finder(sides, run)
        guard let stored = given.alignments(run) else { return 2 }
        let collected = pair.map(run.collect) ?? given.aligned(run)
        let all = (stored + collected.alignments).map { $0.only(statuses) }
        guard !all.isEmpty else { return 2 }
        let found = run.pipeline.concordance(of: finder, in: all, sides: sides)
        let rows = options.limit.map { Array(found.rows.prefix($0)) } ?? found.rows
        let bytes = format.bytes(rows, of: term)
        let isTable = type(of: format).name == "tsv"
        guard run.write(isTable ? run.marked(bytes) : bytes, to: options.output) else { return 2 }
        run.console.summary(
            summary(found, shown: rows.count) + " in \(counted(all.count, "article"))"
                + collected.passed)
        return collected.failed > 0 ? 2 : found.rows.isEmpty ? 1 : 0
    }

    private func finder(_ sides: [Side], _ run: Run) throws(UsageError) -> TermFinder {
        switch run.pipeline.query(term, in: sides) {
        case .finder(let finder): return finder
        case .empty:
            throw UsageError(
                "there is no word in \"\(term)\"; give a word or several, in any form",
                command: Self.self)
        case .tooLong(let most):
            throw UsageError("a term has at most \(most) words; give fewer", command: Self.self)
        }
    }

    private func summary(_ found: Pipeline.Concordance, shown: Int) -> Message {
        var out: Message = "\(counted(found.rows.count, "row"))"
        if shown < found.rows.count { out = "\(shown) of \(out)" }
        if found.alone > 0 { out += ", \(found.alone) more with nothing opposite" }
        return out
    }
}
