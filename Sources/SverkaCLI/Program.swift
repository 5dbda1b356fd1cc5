import Foundation
import Sverka

/// The program behind the command line.
public enum Program {
    /// Runs the program with the words behind its name and returns the exit
    /// status: 0 done, 1 something to look at, 2 could not do it, 64 wrong
    /// usage.
    public static func run(_ words: [String]) -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        do throws(UsageError) {
            switch try OptionParser.parse(words) {
            case .version:
                Console(quiet: true).output(Array("sverka \(Sverka.version)\n".utf8))
                return 0
            case .help(let command):
                Console(quiet: true).output(Array(Help.text(command).utf8))
                return 0
            case .run(let options):
                return try run(options)
            }
        } catch {
            let console = Console(quiet: false)
            console.message("sverka: \(error.message)")
            if let command = error.command {
                console.message(
                    "usage: sverka \(command.name) \(command.arguments)\n"
                        + "'sverka \(command.name) --help' lists its options")
            } else {
                console.message("'sverka --help' lists the commands")
            }
            return 64
        }
    }

    private static func run(_ options: Options) throws(UsageError) -> Int32 {
        switch options.command.name {
        case "review": try ReviewCommand(options).run()
        case "align": try AlignCommand(options).run()
        case "glossary build": try GlossaryBuildCommand(options).run()
        case "glossary add": try GlossaryAddCommand(options).run()
        case "glossary stats": try GlossaryStatsCommand(options).run()
        case "glossary merge": try GlossaryMergeCommand(options).run()
        case "glossary export": try GlossaryExportCommand(options).run()
        case "check": try CheckCommand(options).run()
        case "identify": try IdentifyCommand(options).run()
        case "evaluate": try EvaluateCommand(options).run()
        case "analyze": try AnalyzeCommand(options).run()
        case "lexicon": try LexiconCommand(options).run()
        default: try CompletionsCommand(options).run()
        }
    }
}
