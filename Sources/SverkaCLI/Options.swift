import Sverka

/// What was typed, taken apart but not yet made sense of.
struct Options {
    var command: CommandSpec
    var values: [String: [String]] = [:]
    var switches: Set<String> = []
    var arguments: [String] = []

    func value(_ name: String) -> String? { values[name]?.last }
    func has(_ name: String) -> Bool { switches.contains(name) }

    /// A number that an option was given.
    func number(_ name: String, _ range: ClosedRange<Int>) throws(UsageError) -> Int? {
        guard let text = value(name) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError(
                "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), not \(text)",
                command: command)
        }
        return number
    }

    func share(_ name: String) throws(UsageError) -> Double? {
        guard let text = value(name) else { return nil }
        guard let number = Double(text.replacing(",", with: ".")), (0...1).contains(number) else {
            throw UsageError("--\(name) takes a number from 0 to 1, not \(text)", command: command)
        }
        return number
    }
}

/// Two files that are one text in two languages.
struct FilePair {
    var russian: Inputs.File
    var english: Inputs.File
    /// Whether each line is a unit as it stands.
    var lines: Bool

    var files: [Inputs.File] { [russian, english] }
}

extension Options {
    /// What `--ru`, `--en` and `--lines` ask for; nil where articles are given.
    ///
    /// - Parameter what: what articles are called in messages.
    func pair(_ what: String) throws(UsageError) -> FilePair? {
        guard value("ru") != nil || value("en") != nil else {
            if arguments.isEmpty {
                throw UsageError("which \(what)? give files, or --ru and --en", command: command)
            }
            if has("lines") {
                throw UsageError("--lines goes with --ru and --en", command: command)
            }
            return nil
        }
        guard let russian = value("ru"), let english = value("en") else {
            throw UsageError("a pair of files needs both --ru and --en", command: command)
        }
        guard arguments.isEmpty else {
            throw UsageError("give \(what) or a pair of files, not both", command: command)
        }
        if russian == "-", english == "-" {
            throw UsageError(
                "only one of --ru and --en can be standard input", command: command)
        }
        return FilePair(
            russian: Self.file(russian), english: Self.file(english), lines: has("lines"))
    }

    private static func file(_ path: String) -> Inputs.File {
        let path = Inputs.normalised(path)
        return Inputs.File(path: path, format: DocumentFormat(path: path) ?? .plain)
    }
}

/// Wrong usage: exit status 64, with the help that fits.
struct UsageError: Error {
    var message: String
    var command: CommandSpec?
    init(_ message: String, command: CommandSpec? = nil) {
        self.message = message
        self.command = command
    }
}

/// What the command line asks for.
enum Request {
    case run(Options)
    case help(CommandSpec?)
    case version
}

enum OptionParser {
    static func parse(_ words: [String]) throws(UsageError) -> Request {
        var words = words[...]
        guard let first = words.first else { return .help(nil) }
        if first == "--version" || first == "-V" { return .version }
        if first == "--help" || first == "-h" { return .help(nil) }
        if first == "help" {
            let name = words.dropFirst().joined(separator: " ")
            return .help(name.isEmpty ? nil : try spec(&words, dropping: 1))
        }
        let command = try spec(&words, dropping: 0)
        return try options(command, words)
    }

    /// The command that the first one or two words name.
    private static func spec(
        _ words: inout ArraySlice<String>, dropping: Int
    ) throws(UsageError) -> CommandSpec {
        words = words.dropFirst(dropping)
        let first = words.first ?? ""
        let groups = Set(
            CommandTable.commands.filter { $0.name.contains(" ") }.map {
                String($0.name.split(separator: " ")[0])
            })
        if groups.contains(first) {
            let second = words.dropFirst().first ?? ""
            if let command = CommandTable.command(first + " " + second) {
                words = words.dropFirst(2)
                return command
            }
            let names = CommandTable.commands.map(\.name).filter { $0.hasPrefix(first + " ") }
            if second == "--help" || second == "-h", let command = CommandTable.command(names[0]) {
                words = words.dropFirst(1)
                return command
            }
            let hint = Suggestion.nearest(to: first + " " + second, in: names)
            throw UsageError(
                second.isEmpty
                    ? "'\(first)' needs a word more: \(names.joined(separator: ", "))"
                    : "unknown command '\(first) \(second)'" + Suggestion.question(hint))
        }
        if let command = CommandTable.command(first) {
            words = words.dropFirst()
            return command
        }
        let names = CommandTable.commands.map(\.name) + groups.sorted() + ["--version", "--help"]
        throw UsageError(
            "unknown \(first.hasPrefix("-") ? "option" : "command") '\(first)'"
                + Suggestion.question(Suggestion.nearest(to: first, in: names)))
    }

    private static func options(
        _ command: CommandSpec, _ words: ArraySlice<String>
    ) throws(UsageError) -> Request {
        var options = Options(command: command)
        var words = words
        while let word = words.popFirst() {
            if word == "--" {
                options.arguments += words
                break
            }
            if word == "--help" || word == "-h" { return .help(command) }
            guard word.hasPrefix("-"), word != "-" else {
                options.arguments.append(word)
                continue
            }
            let (option, attached) = try option(word, command)
            guard let value = option.value else {
                if attached != nil {
                    throw UsageError("--\(option.name) takes no value", command: command)
                }
                options.switches.insert(option.name)
                continue
            }
            guard var given = attached ?? words.popFirst() else {
                throw UsageError("--\(option.name) needs a value: \(value)", command: command)
            }
            given = option.choices.first { $0 == given.lowercased() } ?? given
            if !option.choices.isEmpty, option.name != "encoding", !option.choices.contains(given) {
                throw UsageError(
                    "--\(option.name) is one of \(option.choices.joined(separator: ", ")), not \(given)"
                        + Suggestion.question(Suggestion.nearest(to: given, in: option.choices)),
                    command: command)
            }
            if !option.isRepeatable, options.values[option.name] != nil {
                throw UsageError("--\(option.name) was given twice", command: command)
            }
            options.values[option.name, default: []].append(given)
        }
        return .run(options)
    }

    /// The option a word names, with a value behind `=`.
    private static func option(
        _ word: String, _ command: CommandSpec
    ) throws(UsageError) -> (OptionSpec, String?) {
        if !word.hasPrefix("--") {
            let letter = word.dropFirst().first!
            guard let option = command.options.first(where: { $0.short == letter }) else {
                throw UsageError("unknown option '-\(letter)'", command: command)
            }
            let rest = String(word.dropFirst(2))
            return (option, rest.isEmpty ? nil : rest)
        }
        let parts = word.dropFirst(2).split(
            separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts[0])
        guard let option = command.options.first(where: { $0.name == name }) else {
            let hint = Suggestion.nearest(to: name, in: command.options.map(\.name)).map {
                "--" + $0
            }
            throw UsageError(
                "unknown option '--\(name)'" + Suggestion.question(hint), command: command)
        }
        return (option, parts.count > 1 ? String(parts[1]) : nil)
    }
}
