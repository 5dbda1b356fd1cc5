/// `sverka completions`.
struct CompletionsCommand: Command {
    static let name = "completions"
    static let summary = "print completions for a shell"
    static let arguments = Shell.allCases.map(\.rawValue).joined(separator: "|")
    static let argumentWords = Shell.allCases.map(\.rawValue)
    static let examples = [
        "sverka completions bash > ~/.local/share/bash-completion/completions/sverka"
    ]

    private let shell: Shell

    init(_ options: Options<NoOptions>) throws(UsageError) {
        guard let word = options.arguments.first, options.arguments.count == 1,
            let shell = Shell(rawValue: word)
        else { throw UsageError("for which shell? bash, zsh or fish", command: Self.self) }
        self.shell = shell
    }

    func run() -> Int32 {
        Console(quiet: true).output(Array(shell.completions.utf8)) ? 0 : 2
    }
}
