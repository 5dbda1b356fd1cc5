import Foundation
import Sverka

/// How many terms of a glossary the lexicon puts together as the glossary has
/// them, from either side; names and what lists have as a whole aside.
///
/// A term with several renderings is right with any of them. Case, ё and
/// number count.
struct Compose {
    private let rows: [GlossaryRow]

    /// - Parameter path: a glossary, of which the columns `ru` and `en` count.
    init(_ path: String) throws {
        let table = try Table(parsing: try Files.read(path), path: path)
        rows = try Glossary(table, path: path).rows.filter {
            $0.status != .rejected && !$0.russian.isEmpty && !$0.english.isEmpty
        }
    }

    func run(verbose: Bool) {
        let pipeline = Pipeline(jobs: 1)
        let known = pipeline.known(Pipeline.GlossarySources())
        let analyzer = Pipeline.Worker(pipeline.lexicon).aligner.bank.analyzer
        let translators = CompositionalTranslators(analyzer: analyzer, known: known)
        let analysis = EnglishAnalyzer(lexicon: analyzer.lexicon)
        let listed = Side.allCases.map { side in
            Set(known.rows.map { $0[side].lowercased() })
        }
        for side in Side.allCases {
            let terms = Dictionary(grouping: rows) { $0[side] }.filter {
                $0.key.contains(" ") && !listed[side.rawValue].contains($0.key.lowercased())
            }
            var made = 0, right = 0
            for (term, rows) in terms.sorted(by: { $0.key < $1.key }) {
                let isPlural = side == .english && isPlural(term, analysis)
                let composed = translators[side].rendering(of: term, isPlural: isPlural)
                let rendering = composed?.text
                let wanted = rows.map { $0[side.other] }
                let isRight = rendering.map { made in
                    wanted.contains { $0.lowercased() == made.lowercased() }
                }
                made += rendering == nil ? 0 : 1
                right += isRight == true ? 1 : 0
                if verbose, isRight != true {
                    print(
                        side, term, rendering ?? "",
                        composed.map { String(format: "%.2f", $0.certainty) } ?? "",
                        wanted.joined(separator: "; "), separator: "\t"
                    )
                }
            }
            print(
                "\(side): of \(terms.count) terms \(made) are put together, \(right) as they stand there"
            )
        }
    }

    private func isPlural(_ term: String, _ analyzer: EnglishAnalyzer) -> Bool {
        let words = term.split(separator: " ").map(String.init)
        let head = words[max(EnglishInflector(analyzer: analyzer).head(of: words), 0)]
        return analyzer.readings(of: head)[0].lemma != head.lowercased()
    }
}
