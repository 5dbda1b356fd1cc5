import Sverka

/// Finds the command that the first one or two words name.
package enum CommandFinder {
    /// Takes the name of a command off some words.
    ///
    /// - Throws: `UsageError` with the nearest name there is.
    package static func command(_ words: inout ArraySlice<String>) throws(UsageError)
        -> any Command.Type
    {
        let first = words.first ?? ""
        if CommandList.groups.contains(where: { $0.name == first }) {
            return try member(of: first, &words)
        }
        if let command = CommandList.named(first) {
            words = words.dropFirst()
            return command
        }
        let names =
            CommandList.all.map { $0.name } + CommandList.groups.map(\.name).sorted()
            + ["--version", "--help"]
        let unknown: Message =
            first.hasPrefix("-") ? "unknown option '\(first)'" : "unknown command '\(first)'"
        throw UsageError(
            unknown + Suggestion.question(Suggestion.nearest(to: first, in: names)))
    }

    /// A command of two words.
    private static func member(
        of group: String, _ words: inout ArraySlice<String>
    ) throws(UsageError) -> any Command.Type {
        let second = words.dropFirst().first ?? ""
        if let command = CommandList.named(group + " " + second) {
            words = words.dropFirst(2)
            return command
        }
        let members = CommandList.members(of: group)
        if second == "--help" || second == "-h", let command = members.first {
            words = words.dropFirst(1)
            return command
        }
        let names = members.map { $0.name }
        throw UsageError(
            second.isEmpty
                ? "'\(group)' needs a word more: \(names.joined(separator: ", "))"
                : "unknown command '\(group) \(second)'"
                    + Suggestion.question(Suggestion.nearest(to: group + " " + second, in: names)))
    }
}
