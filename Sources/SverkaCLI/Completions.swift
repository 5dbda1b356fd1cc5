/// Completions for shells, made from the command table.
enum Completions {
    static let shells = ["bash", "zsh", "fish"]

    static func script(for shell: String) -> String? {
        switch shell {
        case "bash": bash
        case "zsh": zsh
        case "fish": fish
        default: nil
        }
    }

    private static var firstWords: [String] {
        var seen: Set<String> = []
        return CommandTable.commands.map { String($0.name.split(separator: " ")[0]) }
            .filter { seen.insert($0).inserted }
    }

    private static func options(_ command: CommandSpec) -> String {
        command.options.map { "--" + $0.name }.joined(separator: " ") + " --help"
    }

    private static var bash: String {
        var out = """
            _sverka() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
                local command=${COMP_WORDS[1]}
                if [ "$COMP_CWORD" -eq 1 ]; then
                    COMPREPLY=($(compgen -W "\(firstWords.joined(separator: " ")) --help --version" -- "$current"))
                    return
                fi
                if [ "$command" = glossary ]; then
                    if [ "$COMP_CWORD" -eq 2 ]; then
                        COMPREPLY=($(compgen -W "\(subcommands)" -- "$current"))
                        return
                    fi
                    command="glossary ${COMP_WORDS[2]}"
                fi
                case "$command $previous" in

            """
        for command in CommandTable.commands {
            for option in command.options where !option.choices.isEmpty {
                out +=
                    "        \"\(command.name) --\(option.name)\") COMPREPLY=($(compgen -W \"\(option.choices.joined(separator: " "))\" -- \"$current\")); return ;;\n"
            }
        }
        out += "    esac\n    case \"$command\" in\n"
        for command in CommandTable.commands {
            let words =
                command.name == "completions" ? shells.joined(separator: " ") : options(command)
            out += "        \"\(command.name)\") words=\"\(words)\" ;;\n"
        }
        out += """
                    *) words= ;;
                esac
                if [[ "$current" == -* || "$command" == completions ]]; then
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                else
                    COMPREPLY=($(compgen -f -- "$current"))
                fi
            }
            complete -o filenames -F _sverka sverka

            """
        return out
    }

    private static var subcommands: String {
        CommandTable.commands.filter { $0.name.hasPrefix("glossary ") }
            .map { String($0.name.dropFirst("glossary ".count)) }.joined(separator: " ")
    }

    private static var zsh: String {
        var out = "#compdef sverka\n_sverka() {\n    local -a commands\n    commands=(\n"
        for command in CommandTable.commands where !command.name.contains(" ") {
            out += "        '\(command.name):\(command.summary)'\n"
        }
        out += "        'glossary:build glossaries'\n    )\n"
        out += "    if (( CURRENT == 2 )); then _describe command commands; return; fi\n"
        out += "    local command=$words[2]\n"
        out += "    if [[ $command == glossary ]]; then\n"
        out += "        if (( CURRENT == 3 )); then compadd \(subcommands); return; fi\n"
        out += "        command=\"glossary $words[3]\"\n    fi\n    case $command in\n"
        for command in CommandTable.commands {
            if command.name == "completions" {
                out += "        completions) compadd \(shells.joined(separator: " ")) ;;\n"
                continue
            }
            out += "        '\(command.name)') _arguments \\\n"
            for option in command.options {
                let help = option.help.replacing("'", with: "").replacing("[", with: "(")
                    .replacing("]", with: ")").replacing(":", with: ",")
                var line = "            '--\(option.name)[\(help)]"
                if let value = option.value {
                    let action =
                        option.choices.isEmpty
                        ? "_files" : "(\(option.choices.joined(separator: " ")))"
                    line += ":\(value):\(action)"
                }
                out += line + "' \\\n"
            }
            out += "            '*:file:_files' ;;\n"
        }
        return out + "    esac\n}\n_sverka \"$@\"\n"
    }

    private static var fish: String {
        var out =
            "complete -c sverka -f -n __fish_use_subcommand -l version -d 'print the version'\n"
        for command in CommandTable.commands {
            let parts = command.name.split(separator: " ").map(String.init)
            let condition: String
            if parts.count == 1 {
                out +=
                    "complete -c sverka -f -n __fish_use_subcommand -a \(parts[0]) -d '\(command.summary)'\n"
                condition = "__fish_seen_subcommand_from \(parts[0])"
            } else {
                out +=
                    "complete -c sverka -f -n __fish_use_subcommand -a \(parts[0]) -d 'build glossaries'\n"
                out +=
                    "complete -c sverka -f -n '__fish_seen_subcommand_from \(parts[0])' -a \(parts[1]) -d '\(command.summary)'\n"
                condition = "__fish_seen_subcommand_from \(parts[1])"
            }
            if command.name == "completions" {
                out +=
                    "complete -c sverka -f -n '\(condition)' -a '\(shells.joined(separator: " "))'\n"
            }
            for option in command.options {
                var line = "complete -c sverka -n '\(condition)' -l \(option.name)"
                if let short = option.short { line += " -s \(short)" }
                if option.value != nil { line += " -r" }
                if !option.choices.isEmpty {
                    line += " -f -a '\(option.choices.joined(separator: " "))'"
                }
                out += line + " -d '\(option.help.replacing("'", with: ""))'\n"
            }
        }
        return out
    }
}
