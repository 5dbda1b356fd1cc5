/// The table of all options for the documentation, made from what commands
/// declare.
package enum OptionTable {
    /// Rows in the order of names; commands that say the same of an option
    /// share one.
    package static var markdown: String {
        var rows: [Row] = []
        for command in CommandList.all {
            for option in command.declarations {
                let row = Row(
                    usage: usage(option), help: option.fullHelp.description, name: option.name)
                if let index = rows.firstIndex(where: { $0.says(row) }) {
                    rows[index].commands.append(command.name)
                } else {
                    rows.append(row)
                    rows[rows.count - 1].commands = [command.name]
                }
            }
        }
        let sorted = rows.enumerated().sorted {
            ($0.element.name, $0.offset) < ($1.element.name, $1.offset)
        }
        return "| option | what it does | commands |\n| --- | --- | --- |\n"
            + sorted.map(\.element.line).joined()
    }

    private struct Row {
        var usage: String
        var help: String
        var name: String
        var commands: [String] = []

        func says(_ other: Row) -> Bool { usage == other.usage && help == other.help }

        var line: String {
            let names = commands.map { "`\($0)`" }.joined(separator: ", ")
            return "| \(usage) | \(help.replacing("|", with: "\\|")) | \(names) |\n"
        }
    }

    /// `-o FILE`, `--output FILE`, each as code.
    private static func usage(_ option: OptionDeclaration) -> String {
        let value = option.value.map { " \($0)" } ?? ""
        let short = option.short.map { "`-\($0)\(value)`, " } ?? ""
        return "\(short)`--\(option.name)\(value)`"
    }
}
