import Foundation
import Sverka

/// `sverka evaluate`.
struct EvaluateCommand: Command {
    static let name = "evaluate"
    static let summary = "score an alignment against a gold one"
    static let arguments = "GOLD PREDICTED"
    static let examples = [
        "sverka evaluate gold.tsv predicted.tsv", "sverka evaluate --dirs gold predicted",
    ]

    /// How figures are written.
    enum Format: String, CaseIterable, Sendable { case text, json }

    struct Flags: OptionGroup {
        let dirs = Option(
            "dirs", help: "the arguments are folders: NAME.gold.tsv against NAME.tsv")
        let format = Option(
            "format", .cases("NAME"), help: "what to write", default: Format.text, said: "")
        let output = SharedOption.output
    }

    private let options: Options<Flags>

    init(_ options: Options<Flags>) throws(UsageError) {
        guard options.arguments.count >= 2, options.arguments.count % 2 == 0 else {
            throw UsageError("give a gold alignment and a predicted one", command: Self.self)
        }
        guard !options.dirs || options.arguments.count == 2 else {
            throw UsageError("--dirs takes two folders", command: Self.self)
        }
        self.options = options
    }

    func run() -> Int32 {
        let run = Run(Plan())
        guard let pairs = pairs(run.console),
            run.mayWrite(options.output, reading: pairs.flatMap { [$0.gold, $0.predicted] })
        else { return 2 }
        var evaluation = Evaluation()
        for pair in pairs {
            guard let gold = run.table(pair.gold, as: .beads) else { return 2 }
            var predicted: Table?
            if !options.dirs || Files.exists(pair.predicted) {
                predicted = run.table(pair.predicted, as: .beads)
                guard predicted != nil else { return 2 }
            }
            evaluation.add(pair.gold, gold: gold, predicted: predicted)
        }
        let text =
            switch options.format {
            case .text: evaluation.text
            case .json: evaluation.json
            }
        return run.write(Array(text.utf8), to: options.output) ? 0 : 2
    }

    /// Paths of what is held against what; nil, with a message, where there is
    /// nothing.
    private func pairs(_ console: Console) -> [(gold: String, predicted: String)]? {
        let paths = options.arguments
        guard options.dirs else {
            return stride(from: 0, to: paths.count, by: 2).map { (paths[$0], paths[$0 + 1]) }
        }
        let folders = paths.map(Inputs.normalised)
        for folder in folders where !Files.isFolder(folder) {
            console.message("\(folder): no such folder; check the path")
            return nil
        }
        let ending = ".gold.tsv"
        let names = (try? Files.names(in: folders[0])) ?? []
        let gold = names.filter { $0.hasSuffix(ending) }.sorted()
        guard !gold.isEmpty else {
            console.message(
                "\(folders[0]): no gold alignments in it; their names end in \(ending)")
            return nil
        }
        return gold.map {
            ("\(folders[0])/\($0)", "\(folders[1])/\($0.dropLast(ending.count)).tsv")
        }
    }
}
