import Sverka

/// `sverka lexicon`.
struct LexiconCommand: Command {
    static let name = "lexicon"
    static let summary = "look words up, Russian or English, in any form"
    static let arguments = "[WORD...]"
    static let examples = ["sverka lexicon государству", "sverka lexicon sanctions"]

    struct Flags: OptionGroup {
        let dictionary = SharedOption.dictionary.saying("lay a word list over the lexicon")
        let output = SharedOption.output
    }

    private let options: Options<Flags>

    init(_ options: Options<Flags>) { self.options = options }

    func run() -> Int32 {
        var plan = Plan()
        plan.dictionaries = options.dictionary
        var run = Run(plan)
        guard run.mayWrite(options.output, reading: []), run.load() else { return 2 }
        var words = options.arguments
        if words.isEmpty {
            guard let lines = StandardInput.lines(run.console) else { return 2 }
            words = lines.filter { !$0.isEmpty }
        }
        let lookUp = LookUp(lexicon: run.pipeline.lexicon)
        var bytes: [UInt8] = []
        Table.write(["word", "lemma", "pos", "translations"].map(Cell.plain), to: &bytes)
        for word in words {
            let entries = lookUp.entries(for: word)
            if entries.isEmpty {
                Table.write([.text(word), .plain(""), .plain(""), .plain("")], to: &bytes)
            }
            for entry in entries {
                Table.write(
                    [
                        .text(word), .text(entry.lemma), .plain(entry.pos),
                        .text(entry.translations.joined(separator: "; ")),
                    ], to: &bytes)
            }
        }
        return run.write(bytes, to: options.output) ? 0 : 2
    }
}
