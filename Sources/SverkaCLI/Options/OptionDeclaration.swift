import Sverka

/// What is known of an option whatever its type: enough for parsing, help,
/// completions, the manual page and the documentation.
package struct OptionDeclaration: Sendable {
    /// Without its dashes.
    package var name: String
    package var short: Character?
    /// What its value is called in help, as `FILE`; nil for a switch.
    package var value: String?
    package var help: Message
    /// What holds where the option is not given, as help says it; empty where
    /// that goes without saying.
    package var otherwise: Message = ""
    /// The words it may have, for completions and messages.
    package var choices: [String] = []
    package var isRepeatable = false
    /// Throws, without a command, where a value is none that it may have.
    package var check: @Sendable (String) throws(UsageError) -> Void = { _ throws(UsageError) in }

    /// The help with the default: `what is paired (default: paragraph)`.
    package var helpWithDefault: Message {
        otherwise.isEmpty ? help : help + " (default: \(otherwise))"
    }

    /// The help with all that follows from the declaration:
    /// `what is paired (default: paragraph): paragraph, sentence`.
    package var fullHelp: Message {
        var out = helpWithDefault
        if !choices.isEmpty { out += ": \(choices.joined(separator: ", "))" }
        if isRepeatable { out += " (repeatable)" }
        return out
    }

    /// As it is typed: `-o, --output FILE`.
    package var usage: String {
        (short.map { "-\($0), " } ?? "") + "--\(name)" + (value.map { " \($0)" } ?? "")
    }
}
