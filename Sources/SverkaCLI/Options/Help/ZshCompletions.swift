import Sverka

/// Completions for zsh.
enum ZshCompletions {
    static var script: String {
        var out = "#compdef sverka\n_sverka() {\n    local -a commands\n    commands=(\n"
        for command in CommandList.all where !command.name.contains(" ") {
            out += "        '\(command.name):\(command.spokenSummary)'\n"
        }
        for group in CommandList.spokenGroups {
            out += "        '\(group.name):\(group.summary)'\n"
        }
        out += "    )\n"
        out += "    if (( CURRENT == 2 )); then _describe command commands; return; fi\n"
        out += "    local command=$words[2]\n"
        for group in CommandList.groups { out += secondWords(of: group.name) }
        out += "    case $command in\n"
        for command in CommandList.all { out += arguments(of: command) }
        return out + "    esac\n}\n_sverka \"$@\"\n"
    }

    private static func secondWords(of group: String) -> String {
        let names = CommandList.members(of: group).map { $0.name.dropFirst(group.count + 1) }
        return "    if [[ $command == \(group) ]]; then\n"
            + "        if (( CURRENT == 3 )); then "
            + "compadd \(names.joined(separator: " ")); return; fi\n"
            + "        command=\"\(group) $words[3]\"\n    fi\n"
    }

    private static func arguments(of command: any Command.Type) -> String {
        let words = command.argumentWords.joined(separator: " ")
        let options = command.declarations
        if options.isEmpty { return "        \(command.name)) compadd \(words) ;;\n" }
        return "        '\(command.name)') _arguments \\\n" + options.map(option).joined()
            + (words.isEmpty
                ? "            '*:file:_files' ;;\n" : "            '*:word:(\(words))' ;;\n")
    }

    private static func option(_ option: OptionDeclaration) -> String {
        let help = option.helpWithDefault.spoken.replacing("'", with: "").replacing("[", with: "(")
            .replacing("]", with: ")").replacing(":", with: ",")
        var line = "            '--\(option.name)[\(help)]"
        if let value = option.value {
            let choices = option.choices.joined(separator: " ")
            line += ":\(value):" + (choices.isEmpty ? "_files" : "(\(choices))")
        }
        return line + "' \\\n"
    }
}
