import Foundation
import Sverka

/// How many terms of a glossary the lexicon puts together as the glossary has
/// them, from either side; names and what lists have as a whole aside.
///
/// A term with several renderings is right with any of them. Case, ё and
/// number count.
struct TermComposition: Measurement {
    static let name = "compose"
    static let arguments = "TSV [-v]"
    static let help = "terms put together from the lexicon, against a glossary"

    private let rows: [GlossaryRow]
    private let isVerbose: Bool

    /// - Parameter input: a glossary, of which the columns `ru` and `en` count.
    init(_ input: MeasurementInput) throws {
        let path = try input.firstPath()
        let table = try Table(parsing: try Files.read(path), path: path)
        rows = try Glossary(table, path: path).rows.filter {
            $0.status != .rejected && !$0.russian.isEmpty && !$0.english.isEmpty
        }
        isVerbose = input.isVerbose
    }

    func run() {
        let pipeline = Pipeline(jobs: 1)
        let known = pipeline.known(Pipeline.GlossarySources())
        let composers = Composers(pipeline, known)
        for side in Side.allCases {
            let listed = Set(known.rows.map { $0[side].lowercased() })
            let terms = Dictionary(grouping: rows) { $0[side] }.filter {
                $0.key.contains(" ") && !listed.contains($0.key.lowercased())
            }
            var made = 0, right = 0
            for (term, rows) in terms.sorted(by: { $0.key < $1.key }) {
                let composed = composers.rendering(of: term, side)
                let wanted = rows.map { $0[side.other] }
                let isRight = composed.map { composed in
                    wanted.contains { $0.lowercased() == composed.text.lowercased() }
                }
                made += composed == nil ? 0 : 1
                right += isRight == true ? 1 : 0
                if isVerbose, isRight != true { show(term, side, composed, wanted) }
            }
            print(
                "\(side): of \(terms.count) terms \(made) are put together, \(right) as they stand there"
            )
        }
    }

    private func show(_ term: String, _ side: Side, _ composed: ComposedTerm?, _ wanted: [String]) {
        print(
            side, term, composed?.text ?? "",
            composed.map { String(format: "%.2f", $0.certainty) } ?? "",
            wanted.joined(separator: "; "), separator: "\t")
    }

    /// What puts terms together in either language.
    private struct Composers {
        private let translators: CompositionalTranslators
        private let analysis: EnglishAnalyzer

        init(_ pipeline: Pipeline, _ known: KnownTerms) {
            let analyzer = Pipeline.Worker(pipeline.lexicon).aligner.cache.analyzer
            translators = CompositionalTranslators(analyzer: analyzer, known: known)
            analysis = EnglishAnalyzer(lexicon: analyzer.lexicon)
        }

        func rendering(of term: String, _ side: Side) -> ComposedTerm? {
            guard side == .english else {
                return translators[side].rendering(of: term, isPlural: false)
            }
            let words = term.split(separator: " ").map(String.init)
            let head = words[max(EnglishInflector(analyzer: analysis).head(of: words), 0)]
            let isPlural = analysis.readings(of: head)[0].lemma != head.lowercased()
            return translators[side].rendering(of: term, isPlural: isPlural)
        }
    }
}
