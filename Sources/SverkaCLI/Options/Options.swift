/// What was typed: the arguments of a command, and the values of its options
/// under the names of their declarations.
///
///     options.jobs           // of `let jobs = Option(…)`
///     options.shared.quiet   // of `let shared = SharedOptions()`
///
/// A name that the command does not declare does not compile.
@dynamicMemberLookup
package struct Options<Group: OptionGroup>: Sendable {
    package let command: any Command.Type
    package let arguments: [String]
    private let group: Group
    private let words: GivenWords

    package init(_ command: any Command.Type, _ group: Group, _ words: GivenWords) {
        self.command = command
        self.group = group
        self.words = words
        arguments = words.arguments
    }

    /// The value of an option.
    package subscript<Reading>(dynamicMember option: KeyPath<Group, Option<Reading>>) -> Reading {
        let option = group[keyPath: option]
        return option.reading(words.values[option.declaration.name] ?? [])
    }

    /// The values of a group of options.
    package subscript<Inner>(dynamicMember inner: KeyPath<Group, Inner>) -> Options<Inner> {
        Options<Inner>(command, group[keyPath: inner], words)
    }
}

/// The words behind the name of a command, taken apart.
package struct GivenWords: Sendable, Equatable {
    package var arguments: [String] = []
    /// By the name of the option; of a switch an empty word for each time it
    /// was given.
    package var values: [String: [String]] = [:]
}
