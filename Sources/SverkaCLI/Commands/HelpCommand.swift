/// `sverka help`: what `--help` tells, of the program or of a command.
struct HelpCommand: Command {
    static let name = "help"
    static let summary = "tell how the program or a command is used"
    static let arguments = "[COMMAND]"
    static let argumentWords = CommandList.firstWords
    static let examples = [
        "sverka help align", "sverka help --format man > sverka.1",
    ]

    /// How help is written.
    enum Format: String, CaseIterable, Sendable {
        case text
        /// A manual page, for `man`.
        case man
    }

    struct Flags: OptionGroup {
        let format = Option(
            "format", .cases("NAME"), help: "what to write; man is a manual page",
            default: Format.text)
    }

    private let command: (any Command.Type)?
    private let format: Format

    init(_ options: Options<Flags>) throws(UsageError) {
        var words = options.arguments[...]
        command = words.isEmpty ? nil : try CommandFinder.command(&words)
        format = options.format
    }

    func run() -> Int32 {
        let text =
            switch format {
            case .text: Help.text(command)
            case .man: ManualPage.text(command)
            }
        return Console(quiet: true).output(Array(text.utf8)) ? 0 : 2
    }
}
