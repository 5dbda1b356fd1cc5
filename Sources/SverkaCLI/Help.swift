/// The texts of `--help`, made from the command table.
enum Help {
    static func text(_ command: CommandSpec?) -> String {
        guard let command else { return overview }
        var out = "sverka \(command.name): \(command.summary)\n\n"
        out += "usage: sverka \(command.name) \(command.arguments)"
        out += command.options.isEmpty ? "\n" : " [OPTION...]\n"
        if !command.options.isEmpty {
            out += "\noptions:\n"
            for option in command.options { out += line(option) }
        }
        if !command.notes.isEmpty { out += "\n" + command.notes + "\n" }
        out += command.examples.count == 1 ? "\nexample:\n" : "\nexamples:\n"
        for example in command.examples { out += "  \(example)\n" }
        return out
    }

    private static func line(_ option: OptionSpec) -> String {
        var left = "  "
        if let short = option.short { left += "-\(short), " }
        left += "--\(option.name)"
        if let value = option.value { left += " \(value)" }
        var help = option.help
        if !option.choices.isEmpty { help += ": " + option.choices.joined(separator: ", ") }
        if option.isRepeatable { help += " (repeatable)" }
        let padding =
            left.count < 30
            ? String(repeating: " ", count: 30 - left.count)
            : "\n" + String(repeating: " ", count: 30)
        return left + padding + help + "\n"
    }

    private static var overview: String {
        var out = """
            sverka: hold Russian and English texts against each other

            usage: sverka COMMAND [ARGUMENT...]

            commands:

            """
        for command in CommandTable.commands {
            out += "  " + command.name.padding(18) + command.summary + "\n"
        }
        out += """

            'sverka COMMAND --help' tells more of one; 'sverka --version' the version.

            example:
              sverka review articles -o out

            """
        return out
    }
}

extension String {
    fileprivate func padding(_ width: Int) -> String {
        count < width ? self + String(repeating: " ", count: width - count) : self + " "
    }
}
