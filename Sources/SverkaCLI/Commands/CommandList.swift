import Sverka

/// The commands of the program.
package enum CommandList {
    /// In the order of help.
    package static let all: [any Command.Type] = [
        ReviewCommand.self,
        AlignCommand.self,
        FindCommand.self,
        GlossaryBuildCommand.self,
        GlossaryAddCommand.self,
        GlossaryStatsCommand.self,
        GlossaryMergeCommand.self,
        GlossaryImportCommand.self,
        GlossaryExportCommand.self,
        CheckCommand.self,
        IdentifyCommand.self,
        EvaluateCommand.self,
        AnalyzeCommand.self,
        LexiconCommand.self,
        DoctorCommand.self,
        CompletionsCommand.self,
        HelpCommand.self,
    ]

    /// Words that stand before those of several commands.
    package static let groups: [(name: String, summary: String)] = [
        ("glossary", "build glossaries")
    ]

    /// The groups with their summaries in the language of the run.
    static var spokenGroups: [(name: String, summary: String)] {
        groups.map { ($0.name, Message(template: $0.summary).spoken) }
    }

    package static func named(_ name: String) -> (any Command.Type)? {
        all.first { $0.name == name }
    }

    /// The commands of a group, in their order.
    package static func members(of group: String) -> [any Command.Type] {
        all.filter { $0.name.hasPrefix(group + " ") }
    }

    /// The words that may stand first, each once.
    package static var firstWords: [String] {
        var seen: Set<Substring> = []
        return all.map { $0.name.prefix { $0 != " " } }.filter { seen.insert($0).inserted }
            .map(String.init)
    }
}
