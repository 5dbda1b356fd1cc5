import Sverka

/// `sverka glossary import`.
struct GlossaryImportCommand: Command {
    static let name = "glossary import"
    static let summary = "make a glossary of one of another program"
    static let arguments = "FILE..."
    static let examples = [
        "sverka glossary import terms.xlsx -o glossary.tsv",
        "sverka glossary import team.tbx omegat.txt -o glossary.tsv --status preferred",
    ]
    static let notes = """
        Read are our own TSV, CSV and XLSX, tables of two columns of terms, TBX of
        2008, of 2019 and TBX-Min, and the glossaries of OmegaT and Weblate, as
        what their content shows. What can't be kept is said. Decisions of an
        earlier glossary at the output go before all.
        """

    struct Flags: OptionGroup {
        let output = SharedOption.output
        let status = Option(
            "status", .cases("STATUS"),
            help: "what terms are whose file says nothing of it",
            default: GlossaryRow.Status.admitted)
        let fresh = SharedOption.fresh
        let bom = SharedOption.bom
        let quiet = SharedOption.quiet
    }

    private let options: Options<Flags>
    private let plan: Run

    init(_ options: Options<Flags>) throws(UsageError) {
        guard !options.arguments.isEmpty else {
            throw UsageError("which glossary? give files", command: Self.self)
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
        guard plan.mayWrite(output, reading: options.arguments, merging: true) else { return 2 }
        var files: [(path: String, glossary: Glossary)] = []
        for path in options.arguments {
            guard let glossary = plan.tables.anyGlossary(path, status: options.status) else {
                plan.console.message("nothing was written")
                return 2
            }
            if glossary.rows.isEmpty { plan.console.message("\(path): no term in it") }
            files.append((path, glossary))
        }
        guard let earlier = plan.earlierGlossary(at: output) else { return 2 }
        let given = files.map(\.glossary)
        if let output, !earlier.rows.isEmpty { files.insert((output, earlier.reviewed), at: 0) }
        return plan.join(files, given: given, to: output)
    }
}
