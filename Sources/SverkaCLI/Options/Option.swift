import Sverka

/// An option of a command: its name, how its value is read and what help says
/// of it, declared once.
///
/// A command lists its options as properties of an `OptionGroup`; the name of
/// the property is how the command asks for the value:
///
///     struct Flags: OptionGroup {
///         let jobs = Option("jobs", .wholeNumber(1...256), help: "threads")
///     }
///     options.jobs  // Int?
///
/// `Reading` is what the command gets: `Bool` of a switch, `Value?` of an
/// option that may be missing, `Value` where there is a default, `[Value]`
/// where it may be repeated.
package struct Option<Reading: Sendable>: DeclaredOption {
    package private(set) var declaration: OptionDeclaration
    /// What the words given with the option mean, in their order.
    package let reading: @Sendable ([String]) -> Reading

    /// The same option with other words of help, where a command has more to
    /// say of it.
    package func saying(_ help: Message) -> Option {
        var out = self
        out.declaration.help = help
        return out
    }
}

/// An option of any type.
package protocol DeclaredOption: Sendable {
    var declaration: OptionDeclaration { get }
}

extension Option {
    /// A switch, which takes no value.
    package init(_ name: String, short: Character? = nil, help: Message) where Reading == Bool {
        declaration = OptionDeclaration(name: name, short: short, value: nil, help: help)
        reading = { !$0.isEmpty }
    }

    /// An option that may be missing.
    ///
    /// - Parameter otherwise: what holds then, for help.
    package init<Value>(
        _ name: String, short: Character? = nil, _ kind: ValueKind<Value>, help: Message,
        otherwise: Message = ""
    ) where Reading == Value? {
        declaration = kind.declaration(name, short, help)
        declaration.otherwise = otherwise
        reading = { kind.values($0, name).last }
    }

    /// An option with a value of its own where none is given.
    ///
    /// - Parameter said: the default as help says it, where that is not the
    ///   word one would type; empty where help passes over it.
    package init(
        _ name: String, short: Character? = nil, _ kind: ValueKind<Reading>, help: Message,
        default value: Reading, said: Message? = nil
    ) {
        declaration = kind.declaration(name, short, help)
        declaration.otherwise = said ?? Message(verbatim: kind.word(value))
        reading = { kind.values($0, name).last ?? value }
    }

    /// An option that may be given several times.
    package init<Value>(
        repeatable name: String, short: Character? = nil, _ kind: ValueKind<Value>, help: Message
    ) where Reading == [Value] {
        declaration = kind.declaration(name, short, help)
        declaration.isRepeatable = true
        reading = { kind.values($0, name) }
    }
}

extension ValueKind {
    fileprivate func declaration(
        _ name: String, _ short: Character?, _ help: Message
    ) -> OptionDeclaration {
        OptionDeclaration(
            name: name, short: short, value: placeholder, help: help, choices: choices,
            check: { word throws(UsageError) in _ = try read(word, name) })
    }

    /// What words mean that the parser has checked.
    fileprivate func values(_ words: [String], _ name: String) -> [Value] {
        words.compactMap { try? read($0, name) }
    }
}
