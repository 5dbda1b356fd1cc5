import Sverka

/// `sverka analyze`.
struct AnalyzeCommand: Command {
    static let name = "analyze"
    static let summary = "tell what is known of each word"
    static let arguments = "< TEXT"
    static let examples = ["echo 'Вооружённых сил' | sverka analyze --citation"]

    struct Flags: OptionGroup {
        let tokens = Option("tokens", help: "words are what stands between spaces")
        let citation = Option(
            "citation", help: "write the citation form of each line instead")
        let dictionary = SharedOption.dictionary.saying("lay a word list over the lexicon")
        let output = SharedOption.output
    }

    private let options: Options<Flags>

    init(_ options: Options<Flags>) throws(UsageError) {
        if let word = options.arguments.first {
            throw UsageError(
                "'\(word)': analyze reads standard input, as in: echo '\(word)' | sverka analyze",
                command: Self.self)
        }
        self.options = options
    }

    func run() -> Int32 {
        var plan = Plan()
        plan.dictionaries = options.dictionary
        var run = Run(plan)
        guard run.mayWrite(options.output, reading: ["-"]), run.load(),
            let lines = StandardInput.lines(run.console)
        else { return 2 }
        let analyzer = Analyzer(lexicon: run.pipeline.lexicon)
        var bytes: [UInt8] = []
        if options.citation {
            let citationForms = CitationFormGenerator(analyzer: analyzer)
            for line in lines { bytes += Array(citationForms.citation(of: line).utf8) + [0x0A] }
        } else {
            let words = WordTable(analyzer: analyzer, lexicon: run.pipeline.lexicon)
            bytes = words.bytes(lines, tokens: options.tokens)
        }
        return run.write(bytes, to: options.output) ? 0 : 2
    }
}
