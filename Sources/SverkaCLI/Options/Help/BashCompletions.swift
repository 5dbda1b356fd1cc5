/// Completions for bash.
enum BashCompletions {
    static var script: String {
        opening + groups + "    case \"$command $previous\" in\n" + values
            + "    esac\n    case \"$command\" in\n" + words + closing
    }

    private static var opening: String {
        """
        _sverka() {
            local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
            local command=${COMP_WORDS[1]}
            if [ "$COMP_CWORD" -eq 1 ]; then
                COMPREPLY=($(compgen -W "\(joined(CommandList.firstWords)) --help --version" -- "$current"))
                return
            fi

        """
    }

    /// The second words of commands that have two.
    private static var groups: String {
        CommandList.groups.map { group in
            let names = CommandList.members(of: group.name).map {
                String($0.name.dropFirst(group.name.count + 1))
            }
            return """
                    if [ "$command" = \(group.name) ]; then
                        if [ "$COMP_CWORD" -eq 2 ]; then
                            COMPREPLY=($(compgen -W "\(joined(names))" -- "$current"))
                            return
                        fi
                        command="\(group.name) ${COMP_WORDS[2]}"
                    fi

                """
        }.joined()
    }

    /// The choices behind options that have some.
    private static var values: String {
        CommandList.all.flatMap { command in
            command.declarations.filter { !$0.choices.isEmpty }.map { option in
                "        \"\(command.name) --\(option.name)\") "
                    + "COMPREPLY=($(compgen -W \"\(joined(option.choices))\" -- \"$current\")); "
                    + "return ;;\n"
            }
        }.joined()
    }

    /// The options of each command, or the words that are its arguments.
    private static var words: String {
        CommandList.all.map { command in
            let options = command.declarations.map { "--" + $0.name }
            let words =
                options.isEmpty
                ? command.argumentWords : command.argumentWords + options + ["--help"]
            return "        \"\(command.name)\") words=\"\(joined(words))\" ;;\n"
        }.joined()
    }

    private static var closing: String {
        let wordy = CommandList.all.filter { !$0.argumentWords.isEmpty }.map {
            "\"$command\" == \($0.name)"
        }
        return """
                    *) words= ;;
                esac
                if [[ "$current" == -* || \(wordy.joined(separator: " || ")) ]]; then
                    COMPREPLY=($(compgen -W "$words" -- "$current"))
                else
                    COMPREPLY=($(compgen -f -- "$current"))
                fi
            }
            complete -o filenames -F _sverka sverka

            """
    }

    private static func joined(_ words: [String]) -> String { words.joined(separator: " ") }
}
