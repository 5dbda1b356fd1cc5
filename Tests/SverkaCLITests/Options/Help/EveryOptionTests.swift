import SverkaCLI
import SverkaTestSupport
import Testing

/// Every option of every command is told of wherever options are.
@Suite struct EveryOptionTests {
    /// A command by its name.
    private func command(_ name: String) throws -> any Command.Type {
        try #require(CommandList.named(name))
    }

    private static let names = CommandList.all.map { $0.name }

    /// Whether a text has an option, and not one that only begins like it.
    private func has(_ text: some StringProtocol, _ option: String) -> Bool {
        text.ranges(of: option).contains { range in
            let rest = text[range.upperBound...]
            guard let next = rest.first else { return true }
            return !(next.isLetter || next == "-" || next == "\\")
        }
    }

    @Test(arguments: names) func inHelp(_ name: String) throws {
        let command = try command(name)
        let help = Help.text(command)
        for option in command.declarations {
            #expect(has(help, "--" + option.name))
            if let short = option.short { #expect(help.contains("-\(short), --\(option.name)")) }
            for choice in option.choices { #expect(help.contains(choice)) }
        }
        #expect(Help.text(nil).contains("  \(name) "))
    }

    @Test(arguments: Shell.allCases) func inCompletions(_ shell: Shell) {
        let lines = shell.completions.split(separator: "\n")
        for command in CommandList.all {
            let mine: [Substring]
            switch shell {
            case .bash: mine = lines.filter { $0.contains("\"\(command.name)\") words=") }
            case .zsh:
                mine = Array(
                    lines.drop { !$0.contains("'\(command.name)') _arguments") }.prefix {
                        !$0.contains(";;")
                    })
            case .fish:
                let word = command.name.split(separator: " ").last!
                mine = lines.filter { $0.contains("__fish_seen_subcommand_from \(word)'") }
            }
            for option in command.declarations {
                let wanted = shell == .fish ? "-l \(option.name)" : "--\(option.name)"
                #expect(mine.contains { has($0, wanted) }, "\(command.name) \(option.name)")
                for choice in option.choices {
                    #expect(shell.completions.contains(choice), "\(choice)")
                }
            }
        }
    }

    @Test(arguments: names) func inTheManual(_ name: String) throws {
        let command = try command(name)
        let whole = ManualPage.text(nil)
        let start = try #require(whole.firstRange(of: ".SS \"sverka \(name)\""))
        let rest = whole[start.upperBound...]
        let part = rest.prefix(upTo: rest.firstRange(of: "\n.S")?.lowerBound ?? rest.endIndex)
        for page in [ManualPage.text(command), String(part)] {
            for option in command.declarations {
                #expect(
                    has(page, "\\-\\-" + option.name.replacing("-", with: "\\-")),
                    "\(option.name)")
            }
        }
    }

    /// In the part on the command, or, of those that it shares with others and
    /// says so, in the part on them.
    @Test(arguments: names) func inTheDocumentation(_ name: String) throws {
        let command = try command(name)
        let page = try Repository.lines("Sources/Sverka/Sverka.docc/Commands.md")
        func part(_ title: String) -> String {
            page.drop { $0 != "## " + title }.dropFirst().prefix { !$0.hasPrefix("## ") }
                .joined(separator: "\n")
        }
        let own = part(name)
        let shared =
            (own.contains("the shared options") ? part("Shared options") : "") + part("Language")
        for option in command.declarations {
            #expect(has(own + "\n" + shared, "--" + option.name), "\(name): --\(option.name)")
        }
        #expect(page.contains("| `\(name)` | \(command.summary) |"))
    }
}
