import Sverka

/// `sverka identify`.
struct IdentifyCommand: Command {
    static let name = "identify"
    static let summary = "tell the language and role of each paragraph"
    static let arguments = "FILE..."
    static let examples = ["sverka identify page.html"]

    struct Flags: OptionGroup {
        let lines = Option("lines", help: "a row a line, not a paragraph")
        let output = SharedOption.output
        let stream = SharedOption.stream
        let shared = SharedOptions()
    }

    private let options: Options<Flags>

    init(_ options: Options<Flags>) throws(UsageError) {
        if options.stream { try options.allowStream([("lines", options.lines)]) }
        guard options.stream || !options.arguments.isEmpty else {
            throw UsageError("which files?", command: Self.self)
        }
        self.options = options
    }

    func run() -> Int32 {
        if options.stream {
            return IdentifyStream(plan: Plan(options.shared), output: options.output).run()
        }
        var run = Run(Plan(options.shared))
        let inputs = Inputs(options.arguments)
        guard run.mayWrite(options.output, reading: inputs.files.map(\.path)), run.load() else {
            return 2
        }
        run.console.warn(ofProblems: inputs)
        var files = inputs.files
        if options.lines { for index in files.indices { files[index].format = .lines } }
        var bytes: [UInt8] = []
        Table.write(Self.columns.map(Cell.plain), to: &bytes)
        var failed = inputs.problems.count, done = 0
        for result in run.pipeline.identify(files) {
            switch result {
            case .success(let document):
                done += 1
                if document.units.isEmpty {
                    run.console.message("\(document.path): no text in it to identify")
                    failed += 1
                }
                Self.write(document, to: &bytes)
            case .failure(let error):
                run.console.message("\(error)")
                failed += 1
            }
        }
        guard done > 0, run.write(run.marked(bytes), to: options.output) else { return 2 }
        return failed > 0 ? 1 : 0
    }

    private static let columns = ["document", "number", "language", "role", "reason", "text"]

    /// A row for each unit.
    private static func write(_ document: Document, to bytes: inout [UInt8]) {
        for unit in document.units {
            Table.write(
                [
                    .text(document.path), .plain(unit.number.description),
                    .plain(unit.language.rawValue), .plain(unit.role.rawValue),
                    .plain(unit.reason), .text(unit.text),
                ], to: &bytes)
        }
    }
}
