import Foundation
import Sverka

/// The program behind the command line.
package enum Program {
    /// Runs the program with the words that it was called with.
    package static func main() -> Int32 {
        letSignalsIn()
        Interruption.watch()
        defer { RunLocks.release() }
        return run(Array([String].commandLine.dropFirst()))
    }

    /// A program that was started from a thread that no signal reaches has got
    /// that along, and could not be told to end.
    private static func letSignalsIn() {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }

    /// Runs the program with the words behind its name and returns the exit
    /// status: 0 done, 1 something to look at, 2 could not do it, 64 wrong
    /// usage.
    package static func run(_ words: [String]) -> Int32 {
        signal(SIGPIPE, SIG_IGN)
        StandardStreams.hold()
        let language = InterfaceLanguage(asked: words)
        return InterfaceLanguage.$current.withValue(language) { dispatch(words) }
    }

    private static func dispatch(_ words: [String]) -> Int32 {
        do throws(UsageError) {
            switch try OptionParser.parse(words) {
            case .version: return show("sverka \(Sverka.version)\n")
            case .help(let command): return show(Help.text(command))
            case .run(let command, let given): return try command.run(given)
            }
        } catch {
            complain(error)
            return 64
        }
    }

    private static func show(_ text: String) -> Int32 {
        Console(quiet: true).output(Array(text.utf8)) ? 0 : 2
    }

    private static func complain(_ error: UsageError) {
        let console = Console(quiet: false)
        console.message("sverka: \(error.message)")
        if let command = error.command {
            console.message(
                "usage: sverka \(command.name) \(command.arguments)\n"
                    + "'sverka \(command.name) --help' lists its options")
        } else {
            console.message("'sverka --help' lists the commands")
        }
    }
}
