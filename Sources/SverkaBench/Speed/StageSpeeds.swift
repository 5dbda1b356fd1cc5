import Foundation
import Sverka

/// Times each stage of the way by itself, on one thread, and prints a table.
struct StageSpeeds: Measurement {
    static let name = "speed"
    static let arguments = "[PATH...]"
    static let help = "a table of stage speeds (default: Corpus)"

    private let files: [Inputs.File]
    private let bytes: Int

    init(_ input: MeasurementInput) throws {
        files = Inputs(input.paths.isEmpty ? ["Corpus"] : input.paths).files
        bytes = try files.reduce(0) { $0 + (try Files.read($1.path)).count }
    }

    func run() throws {
        guard !files.isEmpty else {
            print("no articles found")
            return
        }
        print("\(files.count) articles, \(bytes / 1000) kB, one thread, best of three\n")
        row("lexicon from the binary", time { _ = Lexicon(dictionaries: []) })
        try timeTexts()
        timePipeline()
    }

    private func timeTexts() throws {
        let texts = try files.flatMap { try Pipeline().read($0).units.map(\.text) }
        row("read, languages, roles", time { for file in files { _ = try? Pipeline().read(file) } })
        row("tokens", time { for text in texts { _ = Tokenizer.tokens(of: text) } })
        let splitter = SentenceSplitter()
        row("sentences", time { for text in texts { _ = splitter.sentences(in: text) } })
        let tagger = Tagger(analyzer: Analyzer())
        let russian = texts.filter { LanguageIdentifier.shared.language(of: $0) == .russian }
        row("analysis of Russian", time { for text in russian { _ = tagger.words(of: text) } })
    }

    private func timePipeline() {
        let pipeline = Pipeline()
        row("align", time { _ = pipeline.align(files) })
        let reviewed: [ReviewedAlignment] = pipeline.align(files).compactMap {
            if case .aligned(let alignment, _) = $0 { alignment } else { nil }
        }
        let alignments = reviewed.map(\.alignment)
        row("glossary", time { _ = pipeline.glossary(alignments, .init()) })
        let glossary = pipeline.glossary(alignments, .init())
        let counts = pipeline.count(alignments, pipeline.known(.init()), marking: true)
        var content = Desk.Content(id: "0")
        content.glossary = glossary
        row("review page", time { _ = pipeline.reviewPages(reviewed, counts, content) })
    }

    /// The best of three runs, in seconds.
    private func time(_ work: () -> Void) -> Double {
        (0..<3).map { _ in
            let start = DispatchTime.now().uptimeNanoseconds
            work()
            return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        }.min() ?? 0
    }

    private func row(_ stage: String, _ seconds: Double) {
        let rate = Double(bytes) / 1e6 / seconds
        print(
            stage.padding(toLength: 24, withPad: " ", startingAt: 0)
                + String(format: "%9.1f ms %9.2f MB/s", seconds * 1000, rate))
    }
}
