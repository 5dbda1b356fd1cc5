import Sverka

/// The texts of `--help`, made from what commands declare.
package enum Help {
    /// - Parameter command: nil for the whole program.
    package static func text(_ command: (any Command.Type)?) -> String {
        command.map(text) ?? overview
    }

    private static func text(_ command: any Command.Type) -> String {
        let options = command.declarations
        var out = "sverka \(command.name): \(command.spokenSummary)\n\n"
        out += Message("usage: sverka \(command.name) \(command.arguments)").spoken
        let title: Message = "options:"
        out += options.isEmpty ? "\n" : " [OPTION...]\n\n\(title.spoken)\n"
        for option in options { out += line(option) }
        if !command.notes.isEmpty { out += "\n" + command.spokenNotes + "\n" }
        let examples: Message = command.examples.count == 1 ? "example:" : "examples:"
        out += "\n\(examples.spoken)\n"
        for example in command.examples { out += "  \(example)\n" }
        return out
    }

    private static func line(_ option: OptionDeclaration) -> String {
        let width = 30
        let left = "  " + option.usage
        let padding = String(repeating: " ", count: max(0, width - left.count))
        let gap = padding.isEmpty ? "\n" + String(repeating: " ", count: width) : padding
        return left + gap + option.fullHelp.spoken + "\n"
    }

    private static var overview: String {
        let beginning: Message = """
            sverka: hold Russian and English texts against each other

            usage: sverka COMMAND [ARGUMENT...]

            commands:

            """
        var out = beginning.spoken
        for command in CommandList.all {
            out += "  " + command.name.padding(18) + command.spokenSummary + "\n"
        }
        let end: Message = """

            'sverka COMMAND --help' tells more of one; 'sverka --version' the version.

            example:
              sverka review articles -o out

            """
        return out + end.spoken
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String {
        count < width ? self + String(repeating: " ", count: width - count) : self + " "
    }
}
