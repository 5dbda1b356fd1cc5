import Sverka

/// What the command line asks for.
package enum Request {
    case run(any Command.Type, GivenWords)
    /// Of the whole program where there is no command.
    case help((any Command.Type)?)
    case version
}

/// Takes the words of the command line apart.
package enum OptionParser {
    /// - Parameter words: those behind the program's name.
    package static func parse(_ words: [String]) throws(UsageError) -> Request {
        var words = try ProgramOptions.dropped(fromStartOf: words)[...]
        switch words.first {
        case nil, "--help", "-h": return .help(nil)
        case "--version", "-V": return .version
        default: break
        }
        let command = try CommandFinder.command(&words)
        do throws(UsageError) {
            guard let given = try parse(words, command.declarations) else { return .help(command) }
            return .run(command, given)
        } catch {
            throw UsageError(error.message, command: command)
        }
    }

    /// The arguments and values among some words; nil where help is asked for.
    package static func parse(
        _ words: ArraySlice<String>, _ declarations: [OptionDeclaration]
    ) throws(UsageError) -> GivenWords? {
        var given = GivenWords()
        var words = words
        while let word = words.popFirst() {
            if word == "--" {
                given.arguments += words
                break
            }
            if word == "--help" || word == "-h" { return nil }
            guard word.hasPrefix("-"), word != "-" else {
                given.arguments.append(word)
                continue
            }
            let (option, attached) = try option(word, declarations)
            let value = try value(of: option, attached, &words)
            if option.value != nil, !option.isRepeatable, given.values[option.name] != nil {
                throw UsageError("--\(option.name) was given twice")
            }
            given.values[option.name, default: []].append(value)
        }
        return given
    }

    /// The value of an option, attached to it or the next word; empty for a
    /// switch.
    private static func value(
        of option: OptionDeclaration, _ attached: String?, _ words: inout ArraySlice<String>
    ) throws(UsageError) -> String {
        guard let placeholder = option.value else {
            if attached != nil { throw UsageError("--\(option.name) takes no value") }
            return ""
        }
        guard let given = attached ?? words.popFirst() else {
            throw UsageError("--\(option.name) needs a value: \(placeholder)")
        }
        try option.check(given)
        return given
    }

    /// The option a word names, with a value behind `=`, or behind the letter
    /// of a short one.
    private static func option(
        _ word: String, _ declarations: [OptionDeclaration]
    ) throws(UsageError) -> (OptionDeclaration, attached: String?) {
        if !word.hasPrefix("--") {
            let letter = word.dropFirst().first!
            guard let option = declarations.first(where: { $0.short == letter }) else {
                throw UsageError("unknown option '-\(letter)'")
            }
            let rest = String(word.dropFirst(2))
            return (option, rest.isEmpty ? nil : rest)
        }
        let parts = word.dropFirst(2).split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = declarations.first(where: { $0.name == name }) else {
            let hint = Suggestion.nearest(to: name, in: declarations.map(\.name))
            throw UsageError(
                "unknown option '--\(name)'" + Suggestion.question(hint.map { "--" + $0 }))
        }
        return (option, parts.count > 1 ? String(parts[1]) : nil)
    }
}
