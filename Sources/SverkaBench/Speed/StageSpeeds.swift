import Foundation
import Sverka

/// Times each stage of the way by itself, on one thread, and prints a table.
struct StageSpeeds: Measurement {
    static let name = "speed"
    static let arguments = "[--json] [--compare OLD.json] [PATH...]"
    static let help = "a table of stage speeds (default: Corpus), or what became slower"

    private let files: [Inputs.File]
    private let bytes: Int
    private let printsJSON: Bool
    private let earlier: SpeedTable?

    init(_ input: MeasurementInput) throws {
        var paths = input.paths
        printsJSON = paths.contains("--json")
        paths.removeAll { $0 == "--json" }
        if let option = paths.firstIndex(of: "--compare"), option + 1 < paths.count {
            earlier = try SpeedTable(file: paths[option + 1])
            paths.removeSubrange(option...option + 1)
        } else {
            earlier = nil
        }
        files = Inputs(paths.isEmpty ? ["Corpus"] : paths).files
        bytes = try files.reduce(0) { $0 + (try Files.read($1.path)).count }
    }

    func run() throws {
        guard !files.isEmpty else {
            print("no articles found")
            return
        }
        let table = SpeedTable(articles: files.count, bytes: bytes, stages: try stages())
        if printsJSON {
            print(try table.json())
        } else {
            print(table.text(comparedWith: earlier))
        }
    }
}

extension StageSpeeds {
    private func stages() throws -> [SpeedTable.Stage] {
        var out = [stage("lexicon from the binary") { _ = Lexicon(dictionaries: []) }]
        out += try textStages()
        out += pipelineStages()
        return out
    }

    private func textStages() throws -> [SpeedTable.Stage] {
        let texts = try files.flatMap { try Pipeline().read($0).units.map(\.text) }
        let splitter = SentenceSplitter()
        let tagger = Tagger(analyzer: Analyzer())
        let russian = texts.filter { LanguageIdentifier.shared.language(of: $0) == .russian }
        return [
            stage("read, languages, roles") {
                for file in files { _ = try? Pipeline().read(file) }
            },
            stage("tokens") { for text in texts { _ = Tokenizer.tokens(of: text) } },
            stage("sentences") { for text in texts { _ = splitter.sentences(in: text) } },
            stage("analysis of Russian") { for text in russian { _ = tagger.words(of: text) } },
        ]
    }

    private func pipelineStages() -> [SpeedTable.Stage] {
        let pipeline = Pipeline()
        let reviewed: [ReviewedAlignment] = pipeline.align(files).compactMap {
            if case .aligned(let alignment, _) = $0 { alignment } else { nil }
        }
        let alignments = reviewed.map(\.alignment)
        let glossary = pipeline.glossary(alignments, .init())
        let counts = pipeline.count(alignments, pipeline.known(.init()), marking: true)
        var content = Desk.Content(id: "0")
        content.glossary = glossary
        return [
            stage("align") { _ = pipeline.align(files) },
            stage("glossary") { _ = pipeline.glossary(alignments, .init()) },
            stage("review page") { _ = pipeline.reviewPages(reviewed, counts, content) },
        ]
    }

    /// The best of three runs.
    private func stage(_ name: String, _ work: () -> Void) -> SpeedTable.Stage {
        let seconds = (0..<3).map { _ in
            let start = DispatchTime.now().uptimeNanoseconds
            work()
            return Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
        }.min()
        return SpeedTable.Stage(name: name, seconds: seconds ?? 0)
    }
}
