import Foundation
import Sverka

/// Rows of glossaries that readers said were worth keeping, dull or wrong.
///
/// Read from a table of their features, as `Tests/Judgements/worth.tsv`, or
/// made anew from a folder with texts and `verdicts.tsv`, that has the columns
/// `ru`, `en` and `verdict`.
struct WorthSamples {
    struct Sample {
        var text: String
        var verdict: String
        var values: [Double]
        var isKept: Bool { verdict == "keep" }
    }

    private(set) var all: [Sample] = []

    init(_ paths: [String]) throws {
        for path in paths {
            all += path.hasSuffix(".tsv") ? try Self.table(path) : try Self.folder(path)
        }
    }

    /// The names of the texts, in order.
    var texts: [String] { Set(all.map(\.text)).sorted() }

    private static func table(_ path: String) throws -> [Sample] {
        let table = try Table(parsing: try Files.read(path), path: path)
        return table.rows.map { row in
            Sample(
                text: table.value(row, "text"), verdict: table.value(row, "verdict"),
                values: WorthFeature.allCases.map { Double(table.value(row, "\($0)")) ?? 0 })
        }
    }

    /// Everything that may become a row is among the proposals, also what was
    /// seen but once.
    private static func folder(_ path: String) throws -> [Sample] {
        let verdicts = try Verdicts(path + "/verdicts.tsv")
        let pipeline = Pipeline()
        var sources = Pipeline.GlossarySources()
        sources.thresholds.minCount = 1
        sources.thresholds.minConfidence = 0.5
        let alignments: [Alignment] = pipeline.align(Inputs([path]).files).compactMap {
            if case .aligned(let reviewed, _) = $0 { reviewed.alignment } else { nil }
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return pipeline.proposals(alignments, sources).compactMap { proposal in
            verdicts[proposal.row].map { verdict in
                Sample(
                    text: name, verdict: verdict,
                    values: WorthFeature.allCases.map { proposal.worth[$0] })
            }
        }.sorted { ($0.verdict, $0.values.description) < ($1.verdict, $1.values.description) }
    }

    /// The samples as a table.
    func printTable() {
        print(
            (["text", "verdict"] + WorthFeature.allCases.map { "\($0)" }).joined(separator: "\t"))
        for sample in all {
            let values = sample.values.map { value in
                value == value.rounded() ? String(Int(value)) : String(format: "%.2f", value)
            }
            print(([sample.text, sample.verdict] + values).joined(separator: "\t"))
        }
    }

    /// What was said of rows, by their terms.
    private struct Verdicts {
        private var byTerms: [String: String] = [:]

        init(_ path: String) throws {
            let table = try Table(parsing: try Files.read(path), path: path)
            for row in table.rows {
                byTerms[table.value(row, "ru") + "\t" + table.value(row, "en")] =
                    table.value(row, "verdict")
            }
        }

        subscript(row: GlossaryRow) -> String? { byTerms[row.russian + "\t" + row.english] }
    }
}
