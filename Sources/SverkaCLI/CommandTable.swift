import Sverka

/// What the program can be told: commands with their options, as one table
/// that parsing, help and completions are made from.
struct CommandSpec: Sendable {
    /// With its sub-command: `glossary build`.
    var name: String
    var summary: String
    var arguments: String
    var options: [OptionSpec]
    var examples: [String]
    /// What else help should say.
    var notes: String = ""
}

struct OptionSpec: Sendable {
    /// Without its dashes.
    var name: String
    /// What its value is called in help; nil for a switch.
    var value: String?
    var help: String
    /// The words it may have, for completions and messages.
    var choices: [String] = []
    var isRepeatable = false
    var short: Character? = nil
}

enum CommandTable {
    private static let dictionary = OptionSpec(
        name: "dictionary", value: "TSV",
        help: "lay a word list over the lexicon: two columns, Russian and English",
        isRepeatable: true)
    private static let shared: [OptionSpec] = [
        dictionary,
        OptionSpec(
            name: "encoding", value: "NAME", help: "overrule what the bytes look like",
            choices: ["utf-8", "utf-16le", "utf-16be", "windows-1251", "koi8-r", "cp866"]),
        OptionSpec(
            name: "jobs", value: "N", help: "threads (default: one a processor)", short: "j"),
        quiet, bom,
    ]
    private static let quiet = OptionSpec(
        name: "quiet", value: nil, help: "no progress and no closing summary", short: "q")
    private static let bom = OptionSpec(
        name: "bom", value: nil, help: "begin tables with a byte-order mark")
    private static let glossaries: [OptionSpec] = [
        OptionSpec(
            name: "glossary", value: "TSV",
            help: "a reviewed glossary; of several the later wins", isRepeatable: true),
        OptionSpec(
            name: "no-default-glossary", value: nil, help: "leave the built-in newsroom list out"),
    ]
    private static let unit = OptionSpec(
        name: "unit", value: "UNIT", help: "what is paired (default: paragraph)",
        choices: ["paragraph", "sentence"])
    private static let pair: [OptionSpec] = [
        OptionSpec(name: "ru", value: "FILE", help: "the Russian side of a pair of files"),
        OptionSpec(name: "en", value: "FILE", help: "the English side"),
        OptionSpec(name: "lines", value: nil, help: "each line of the pair is a unit as it stands"),
    ]
    private static let thresholds: [OptionSpec] = [
        OptionSpec(
            name: "min-count", value: "N",
            help: "least times a term was seen, on the side that has it more (default: 2)"),
        OptionSpec(
            name: "min-confidence", value: "X",
            help: "least confidence, 0 to 1 (default: 0.7, of dictionary renderings 0.5)"),
        OptionSpec(name: "top", value: "N", help: "at most so many rows (default: all)"),
    ]
    private static let fresh = OptionSpec(
        name: "fresh", value: nil,
        help: "start anew; an earlier table is kept beside the new one")
    private static let output = OptionSpec(
        name: "output", value: "FILE", help: "where to write; - is standard output", short: "o")
    private static let keep = OptionSpec(
        name: "keep", value: "TSV", help: "an earlier table with a reviewer's decisions")

    static let commands: [CommandSpec] = [
        CommandSpec(
            name: "review",
            summary: "align articles, build their glossary and a page to look at",
            arguments: "PATH...",
            options: [
                OptionSpec(
                    name: "output", value: "DIR",
                    help: "the folder for alignment.tsv, glossary.tsv and review.html", short: "o"),
                unit, fresh,
            ] + glossaries + thresholds + shared,
            examples: ["sverka review articles -o out"],
            notes: """
                Decisions in an earlier DIR/alignment.tsv and DIR/glossary.tsv are kept.
                """),
        CommandSpec(
            name: "align", summary: "pair the halves of articles, or two files",
            arguments: "FILE... | --ru FILE --en FILE",
            options: pair + [
                output,
                OptionSpec(
                    name: "format", value: "NAME", help: "what to write",
                    choices: ["tsv", "jsonl", "text", "html", "tmx", "xliff", "ladder"]),
                OptionSpec(
                    name: "glossary", value: "TSV",
                    help: "a reviewed glossary: rows that go against it are flagged `terms`",
                    isRepeatable: true),
                unit, keep, fresh,
            ] + shared,
            examples: [
                "sverka align statement.txt", "sverka align articles/*.txt -o aligned/",
                "sverka align --ru law.ru.txt --en law.en.txt --lines -o law.tsv",
            ]),
        CommandSpec(
            name: "glossary build", summary: "extract terms with their renderings",
            arguments: "PATH... | --ru FILE --en FILE",
            options: pair + [
                output,
                OptionSpec(
                    name: "partial", value: nil,
                    help: "write counts for 'glossary add' and no glossary yet"),
                keep, fresh,
            ] + glossaries + thresholds + shared,
            examples: [
                "sverka glossary build articles -o glossary.tsv",
                "sverka glossary build archive/2025 --partial -o 2025.counts",
                "sverka glossary build --ru a.ru.txt --en a.en.txt --lines -o glossary.tsv",
            ]),
        CommandSpec(
            name: "glossary add", summary: "make a glossary of partial counts",
            arguments: "COUNTS...",
            options: [output, keep, fresh] + glossaries + thresholds + [dictionary, bom, quiet],
            examples: ["sverka glossary add 2024.counts 2025.counts -o glossary.tsv"],
            notes: """
                Give the same --glossary, --no-default-glossary and --dictionary as to
                'glossary build --partial'.
                """),
        CommandSpec(
            name: "glossary stats", summary: "count a glossary's terms by month or document",
            arguments: "TSV PATH...",
            options: [
                output,
                OptionSpec(
                    name: "by", value: "GROUP",
                    help: "what is counted together, by the date in the path (default: month)",
                    choices: GlossaryStats.Grouping.allCases.map(\.rawValue)),
            ] + shared,
            examples: ["sverka glossary stats glossary.tsv archive -o stats.tsv"]),
        CommandSpec(
            name: "glossary merge", summary: "join the glossaries of several reviewers",
            arguments: "A B...",
            options: [output, fresh, bom, quiet],
            examples: ["sverka glossary merge anna.tsv boris.tsv -o glossary.tsv"],
            notes: """
                A decision goes before a proposal; where two decisions differ the first
                stands, the other is noted in the row and listed. Those of an earlier
                glossary at the output go before all.
                """),
        CommandSpec(
            name: "glossary export", summary: "write a reviewed glossary for another program",
            arguments: "TSV",
            options: [
                output,
                OptionSpec(
                    name: "format", value: "NAME", help: "for which program or use",
                    choices: GlossaryFormats.all.map { type(of: $0).name }),
                OptionSpec(
                    name: "direction", value: "DIR", help: "from which language to which",
                    choices: ["ru-en", "en-ru"]),
                OptionSpec(
                    name: "status", value: "LIST",
                    help: "rows to write (default: preferred,admitted,deprecated)"),
                OptionSpec(name: "title", value: "TEXT", help: "of the glossary"),
                OptionSpec(name: "author", value: "TEXT", help: "who answers for it"),
                quiet,
            ],
            examples: [
                "sverka glossary export glossary.tsv --format tbx -o glossary.tbx",
                "sverka glossary export glossary.tsv --format deepl --direction en-ru -o en-ru.csv",
                "sverka glossary export glossary.tsv --format vale -o rules",
            ]),
        CommandSpec(
            name: "check", summary: "hold texts against a glossary",
            arguments: "FILE... | --ru FILE --en FILE",
            options: pair + [
                OptionSpec(
                    name: "source", value: "LANG", help: "the language that was translated from",
                    choices: ["ru", "en"]),
                OptionSpec(
                    name: "format", value: "NAME", help: "what to write",
                    choices: FindingFormats.all.map { type(of: $0).name }),
                OptionSpec(
                    name: "fail-on", value: "LEVEL",
                    help: "exit with 1 from which severity on (default: error)",
                    choices: ["error", "warning", "never"]),
                OptionSpec(
                    name: "fix", value: nil,
                    help: "replace deprecated terms where that is unambiguous, in the files"),
                OptionSpec(
                    name: "dry-run", value: nil,
                    help: "write the changes of --fix as a diff, and leave the files alone"),
                output,
            ] + glossaries + shared,
            examples: [
                "sverka check article.txt --glossary glossary.tsv",
                "sverka check --ru law.ru.txt --en law.en.txt --glossary glossary.tsv",
                "sverka check articles --fix --dry-run",
            ],
            notes: """
                The text between comments with 'sverka: off' and 'sverka: on' is left alone.
                Without --glossary, the nearest .sverka.json beside or above a text names it.
                """),
        CommandSpec(
            name: "identify", summary: "tell the language and role of each paragraph",
            arguments: "FILE...",
            options: [
                OptionSpec(name: "lines", value: nil, help: "a row a line, not a paragraph"),
                output,
            ] + shared,
            examples: ["sverka identify page.html"]),
        CommandSpec(
            name: "evaluate", summary: "score an alignment against a gold one",
            arguments: "GOLD PREDICTED",
            options: [
                OptionSpec(
                    name: "dirs", value: nil,
                    help: "the arguments are folders: NAME.gold.tsv against NAME.tsv"),
                OptionSpec(
                    name: "format", value: "NAME", help: "what to write", choices: ["text", "json"]),
                output,
            ],
            examples: [
                "sverka evaluate gold.tsv predicted.tsv", "sverka evaluate --dirs gold predicted",
            ]),
        CommandSpec(
            name: "analyze", summary: "tell what is known of each word",
            arguments: "< TEXT",
            options: [
                OptionSpec(
                    name: "tokens", value: nil, help: "words are what stands between spaces"),
                OptionSpec(
                    name: "citation", value: nil,
                    help: "write the citation form of each line instead"),
                OptionSpec(
                    name: "dictionary", value: "TSV", help: "lay a word list over the lexicon",
                    isRepeatable: true),
                output,
            ],
            examples: ["echo 'Вооружённых сил' | sverka analyze --citation"]),
        CommandSpec(
            name: "lexicon", summary: "look words up, Russian or English, in any form",
            arguments: "[WORD...]",
            options: [
                OptionSpec(
                    name: "dictionary", value: "TSV", help: "lay a word list over the lexicon",
                    isRepeatable: true),
                output,
            ],
            examples: ["sverka lexicon государству", "sverka lexicon sanctions"]),
        CommandSpec(
            name: "completions", summary: "print completions for a shell",
            arguments: "bash|zsh|fish", options: [],
            examples: [
                "sverka completions bash > ~/.local/share/bash-completion/completions/sverka"
            ]),
    ]

    static func command(_ name: String) -> CommandSpec? { commands.first { $0.name == name } }
}
