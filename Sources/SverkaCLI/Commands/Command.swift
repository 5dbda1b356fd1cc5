import Sverka

/// A command of the program, which declares what can be said to it. Parsing,
/// help, completions, the manual page and the table of options in the
/// documentation follow from the declaration.
///
/// A new command takes a file with a type of this kind, and a line in
/// `CommandList.all`.
package protocol Command: SendableMetatype {
    /// The options, each a property.
    associatedtype Flags: OptionGroup = NoOptions

    /// With the word before it: `glossary build`.
    static var name: String { get }
    static var summary: String { get }
    /// What stands behind the name, as `FILE...`; with ` | ` between several
    /// ways to call it.
    static var arguments: String { get }
    /// The words that may be arguments, for completions; none where arguments
    /// are files.
    static var argumentWords: [String] { get }
    static var examples: [String] { get }
    /// What else help should say, in lines.
    static var notes: String { get }

    /// - Throws: `UsageError` where arguments and options don't go together.
    init(_ options: Options<Flags>) throws(UsageError)

    /// Does the work.
    ///
    /// - Returns: the exit status: 0 done, 1 something to look at, 2 could not
    ///   do it.
    func run() throws(UsageError) -> Int32
}

extension Command {
    package static var argumentWords: [String] { [] }
    package static var notes: String { "" }

    /// The options in the order of help, those of every command behind.
    package static var declarations: [OptionDeclaration] {
        Flags().declarations + ProgramOptions().declarations
    }

    /// The summary in the language of the run.
    static var spokenSummary: String { Message(template: summary).spoken }
    /// The notes in the language of the run.
    static var spokenNotes: String { Message(template: notes).spoken }

    /// Runs the command with what was typed behind its name.
    package static func run(_ words: GivenWords) throws(UsageError) -> Int32 {
        try Self(Options(Self.self, Flags(), words)).run()
    }
}
