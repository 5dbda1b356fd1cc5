import Foundation
import Sverka

/// Fits the weights of a glossary's confidence on rows that people have judged,
/// and tells how well the confidence is the chance of being right.
///
/// A folder is a set. It holds texts (`ru.txt` and `en.txt` line by line, or
/// one of them alone, or else articles) and a table of judgements: either
/// `verdicts.tsv` with the columns `ru`, `en`, `verdict`, of which `good` and
/// `acceptable` are right and rows that are not in it do not count; or
/// `expected-glossary.tsv`, where what is not in it is wrong.
struct Terms {
    private struct Sample {
        var evidence: TermEvidence
        var isRight: Bool
        var set: Int
        var term: String
    }

    /// The rows of paired text, and those that the lexicon has put together.
    private var paired: [Sample] = []
    private var composed: [Sample] = []
    private let sets: [String]

    init(_ folders: [String]) throws {
        sets = folders
        let pipeline = Pipeline()
        for (set, folder) in folders.enumerated() {
            let judgements = try Judgements(folder)
            var sources = Pipeline.GlossarySources()
            sources.thresholds.minConfidence = 0
            sources.thresholds.minDraftConfidence = 0
            let alignments = try Self.alignments(folder, pipeline)
            // The order must not depend on that of hash tables.
            for proposal in pipeline.proposals(alignments, sources).sorted(by: {
                ($0.row.russian, $0.row.english) < ($1.row.russian, $1.row.english)
            }) {
                let row = proposal.row
                guard let isRight = judgements.isRight(row) else { continue }
                func sample(_ evidence: TermEvidence) -> Sample {
                    Sample(
                        evidence: evidence, isRight: isRight, set: set,
                        term: row.russian + " = " + row.english)
                }
                switch proposal.evidence {
                case .paired(let evidence): paired.append(sample(evidence))
                case .composed(let evidence): composed.append(sample(evidence))
                case .listed, .none: break
                }
            }
        }
    }

    private static func alignments(
        _ folder: String, _ pipeline: Pipeline
    ) throws -> [Alignment] {
        let paths = ["ru", "en"].map { "\(folder)/\($0).txt" }
        guard paths.allSatisfy(Files.exists) else {
            let own = paths.filter(Files.exists)
            return pipeline.align(Inputs(own.isEmpty ? [folder] : own).files).compactMap {
                if case .aligned(let alignment, _) = $0 { alignment } else { nil }
            }
        }
        let sides = try paths.map {
            try pipeline.read(Inputs.File(path: $0, format: .lines)).units
        }
        return [
            Pipeline.Worker(pipeline.lexicon).aligner.align(
                document: folder, russian: sides[0], english: sides[1])
        ]
    }

    /// What people said of rows.
    private struct Judgements {
        private var verdicts: [String: Bool] = [:]
        private var isComplete = false

        init(_ folder: String) throws {
            let listed = folder + "/expected-glossary.tsv"
            isComplete = Files.exists(listed)
            let path = isComplete ? listed : folder + "/verdicts.tsv"
            let table = try Table(parsing: try Files.read(path), path: path)
            for row in table.rows {
                let key = Self.key(table.value(row, "ru"), table.value(row, "en"))
                verdicts[key] = isComplete || table.value(row, "verdict") != "wrong"
            }
        }

        func isRight(_ row: GlossaryRow) -> Bool? {
            verdicts[Self.key(row.russian, row.english)] ?? (isComplete ? false : nil)
        }

        private static func key(_ russian: String, _ english: String) -> String {
            russian.lowercased().replacing("ё", with: "е") + "\t" + english.lowercased()
        }
    }

    func run(verbose: Bool) {
        report("paired", paired, .paired, verbose)
        report("composed", composed, .composed, verbose)
    }

    private func report(
        _ name: String, _ samples: [Sample], _ weights: TermWeights, _ verbose: Bool
    ) {
        guard !samples.isEmpty else { return }
        print("\(name): \(samples.count) rows, of which right \(samples.count(where: \.isRight))")
        var shipped = ReliabilityBins()
        for sample in samples {
            shipped.add(weights.chance(sample.evidence), isRight: sample.isRight)
            if verbose {
                print(
                    String(format: "%.2f", weights.chance(sample.evidence)),
                    sample.isRight ? "right" : "wrong", sample.term, separator: "\t")
            }
        }
        print(String(format: "%.4f as shipped", shipped.error))
        shipped.printTable()
        var unseen = ReliabilityBins()
        var loss = 0.0
        for part in 0..<5 {
            func isOf(_ index: Int) -> Bool { index % 5 == part }
            let fitted = Logistic.weights(
                samples.indices.filter { !isOf($0) }.map { Self.sample(samples[$0]) })
            for index in samples.indices where isOf(index) {
                let sample = Self.sample(samples[index])
                let chance = Logistic.chance(sample.values, fitted)
                unseen.add(chance, isRight: sample.isRight)
                loss -= log(max(sample.isRight ? chance : 1 - chance, 1e-9))
            }
        }
        print(
            String(
                format:
                    "%.4f fitted on four fifths of the rows, measured on the fifth; log loss %.4f",
                unseen.error, loss / Double(samples.count)))
        let fitted = Logistic.weights(samples.map(Self.sample))
        print(
            zip(TermFeature.allCases, fitted).filter { abs($1) >= 0.005 }
                .map { ".\($0): " + String(format: "%.2f", $1) }.joined(separator: ", "))
        for (set, name) in sets.enumerated() {
            var bins = ReliabilityBins()
            for sample in samples where sample.set == set {
                bins.add(weights.chance(sample.evidence), isRight: sample.isRight)
            }
            print(String(format: "%.4f", bins.error), "  " + name)
        }
    }

    private static func sample(_ sample: Sample) -> Logistic.Sample {
        Logistic.Sample(
            values: TermFeature.allCases.map { sample.evidence[$0] }, isRight: sample.isRight)
    }
}
