import Sverka

/// Completions for fish.
enum FishCompletions {
    static var script: String {
        beginning + "-l version -d '\(Message("print the version").spoken)'\n"
            + CommandList.all.map(lines).joined()
    }

    private static let beginning = "complete -c sverka -f -n __fish_use_subcommand "

    private static func lines(_ command: any Command.Type) -> String {
        let parts = command.name.split(separator: " ").map(String.init)
        var out = ""
        if let group = CommandList.spokenGroups.first(where: {
            parts.count > 1 && $0.name == parts[0]
        }) {
            out += beginning + "-a \(group.name) -d '\(group.summary)'\n"
            out +=
                "complete -c sverka -f -n '__fish_seen_subcommand_from \(group.name)' "
                + "-a \(parts[1]) -d '\(command.spokenSummary)'\n"
        } else {
            out += beginning + "-a \(parts[0]) -d '\(command.spokenSummary)'\n"
        }
        let condition = "__fish_seen_subcommand_from \(parts[parts.count - 1])"
        if !command.argumentWords.isEmpty {
            let words = command.argumentWords.joined(separator: " ")
            out += "complete -c sverka -f -n '\(condition)' -a '\(words)'\n"
        }
        return out + command.declarations.map { line($0, condition) }.joined()
    }

    private static func line(_ option: OptionDeclaration, _ condition: String) -> String {
        var line = "complete -c sverka -n '\(condition)' -l \(option.name)"
        if let short = option.short { line += " -s \(short)" }
        if option.value != nil { line += " -r" }
        if !option.choices.isEmpty { line += " -f -a '\(option.choices.joined(separator: " "))'" }
        return line + " -d '\(option.helpWithDefault.spoken.replacing("'", with: ""))'\n"
    }
}
