import SverkaCLI
import Testing

/// What the first words of the command line are taken for.
@Suite struct CommandFinderTests {
    /// `run NAME`, `help NAME`, `version`, or the message.
    private func request(_ line: String) -> String {
        do throws(UsageError) {
            switch try OptionParser.parse(line.split(separator: " ").map(String.init)) {
            case .run(let command, let given):
                return (["run \(command.name):"] + given.arguments).joined(separator: " ")
            case .help(let command): return "help \(command?.name ?? "all")"
            case .version: return "version"
            }
        } catch {
            return error.message.description + (error.command.map { " [\($0.name)]" } ?? "")
        }
    }

    @Test(arguments: [
        ("", "help all"), ("--help", "help all"), ("-h", "help all"),
        ("--version", "version"), ("-V", "version"),
        ("align a b", "run align: a b"), ("align --help", "help align"),
        ("glossary build a", "run glossary build: a"),
        ("glossary merge -h", "help glossary merge"),
        ("glossary --help", "help glossary build"),
        ("help", "run help:"), ("help glossary add", "run help: glossary add"),
        ("help --help", "help help"),
        ("reveiw", "unknown command 'reveiw'; did you mean 'review'?"),
        ("hepl", "unknown command 'hepl'; did you mean 'help'?"),
        ("--verson", "unknown option '--verson'; did you mean '--version'?"),
        ("glossray", "unknown command 'glossray'; did you mean 'glossary'?"),
        (
            "glossary",
            "'glossary' needs a word more: glossary build, glossary add, glossary stats, "
                + "glossary merge, glossary import, glossary export"
        ),
        (
            "glossary bulid",
            "unknown command 'glossary bulid'; did you mean 'glossary build'?"
        ),
        ("align --keeep a", "unknown option '--keeep'; did you mean '--keep'? [align]"),
        (
            "glossary stats --by day",
            "--by is one of month, year, document, not day [glossary stats]"
        ),
    ])
    func wordsAreTakenFor(_ line: String, _ wanted: String) {
        #expect(request(line) == wanted)
    }
}
