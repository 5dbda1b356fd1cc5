import class Foundation.FileManager
import Sverka

/// Fits the aligner's weights on articles and pairs of files that have a gold
/// alignment: one weight after the other is moved as long as F1 gains, the mean
/// of strict and lax over the sets.
///
/// Arguments are folders, a set each: one with `NAME.txt` and `NAME.gold.tsv`,
/// one with `ru.txt`, `en.txt` and `gold.tsv`, or one with folders of that kind.
struct Fit {
    private struct Sample {
        var russian: [Unit]
        var english: [Unit]
        var order: (russian: [Int], english: [Int])?
        var gold: [Scoring.NumberedBead]
        var set: Int
    }
    private var samples: [Sample] = []
    private var sets: [String] = []

    init(_ folders: [String]) throws {
        let pipeline = Pipeline()
        for folder in folders {
            sets.append(folder)
            let pairs = Self.pairs(in: folder)
            for pair in pairs {
                let sides = try ["ru", "en"].map {
                    try pipeline.read(
                        Inputs.File(path: "\(pair)/\($0).txt", format: .lines)
                    ).units
                }
                samples.append(
                    Sample(
                        russian: sides[0], english: sides[1], order: nil,
                        gold: try Self.gold(pair + "/gold.tsv"), set: sets.count - 1))
            }
            guard pairs.isEmpty else { continue }
            for file in Inputs([folder]).files {
                let units = try pipeline.identify([file])[0].get().units
                var sides: [[Unit]] = [[], []]
                var order: [[Int]] = [[], []]
                for (index, unit) in units.enumerated() where unit.role != .furniture {
                    guard let side = Side.allCases.first(where: { $0.language == unit.language })
                    else { continue }
                    sides[side.rawValue].append(unit)
                    order[side.rawValue].append(index)
                }
                let stem = file.path.split(separator: ".")[0]
                samples.append(
                    Sample(
                        russian: sides[0], english: sides[1], order: (order[0], order[1]),
                        gold: try Self.gold(stem + ".gold.tsv"), set: sets.count - 1))
            }
        }
    }

    /// The folder itself or those in it, where they hold a pair of files.
    private static func pairs(in folder: String) -> [String] {
        let inside = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return ([folder] + inside.sorted().map { "\(folder)/\($0)" })
            .filter { Files.exists($0 + "/gold.tsv") }
    }

    private static func gold(_ path: String) throws -> [Scoring.NumberedBead] {
        AlignmentTable.beads(in: try Table(parsing: try Files.read(path), path: path))
    }

    /// The paired rows of each document with whether they are in the gold.
    func judgedRows(
        _ weights: AlignmentWeights
    ) -> [(set: Int, rows: [(row: Alignment.Row, isRight: Bool)])] {
        let worker = Pipeline.Worker(.standard)
        worker.aligner.weights = weights
        return samples.map { sample in
            let gold = Set(sample.gold)
            let rows = align(sample, worker).map { bead, row in
                (row, gold.contains(bead))
            }
            return (sample.set, rows)
        }
    }

    private func align(
        _ sample: Sample, _ worker: Pipeline.Worker
    ) -> [(bead: Scoring.NumberedBead, row: Alignment.Row)] {
        let alignment = worker.aligner.align(
            document: "", russian: sample.russian, english: sample.english, order: sample.order)
        return alignment.rows.filter(\.isPaired).map { row in
            let bead = Scoring.NumberedBead(
                russian: Set(alignment.units(row, .russian).map(\.number.description)),
                english: Set(alignment.units(row, .english).map(\.number.description)))
            return (bead, row)
        }
    }

    private func scores(_ weights: AlignmentWeights, _ worker: Pipeline.Worker) -> [Double] {
        worker.aligner.weights = weights
        var scoring = [Scoring](repeating: Scoring(), count: sets.count)
        for sample in samples {
            scoring[sample.set].add(
                gold: sample.gold, predicted: align(sample, worker).map(\.bead))
        }
        return scoring.map { ($0.strict.f1 + $0.lax.f1) / 2 }
    }

    func run() throws {
        let worker = Pipeline.Worker(.standard)
        var best = AlignmentWeights.fitted
        var bestScores = scores(best, worker)
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        print("start", bestScores)
        let knobs: [(String, WritableKeyPath<AlignmentWeights, Float>)] = [
            ("unexplained", \.unexplained), ("extraUnit", \.extraUnit), ("gap", \.gap),
            ("lengthMean", \.lengthMean), ("lengthSpread", \.lengthSpread),
            ("lengthCost", \.lengthCost), ("adjacency", \.adjacency), ("block", \.block),
            ("gapWherePaired", \.gapWherePaired), ("pairedShare", \.pairedShare),
            ("oppositeWherePaired", \.oppositeWherePaired),
            ("sureConfidence", \.sureConfidence), ("leastConfidence", \.leastConfidence),
            ("crossing", \.crossing), ("temperature", \.temperature),
        ]
        for round in 1...2 {
            var moved = false
            for (name, knob) in knobs {
                for factor in [0.5, 0.8, 1.25, 2] as [Float] {
                    var trial = best
                    trial[keyPath: knob] *= factor
                    guard
                        name != "pairedShare" && name != "sureConfidence"
                            || trial[keyPath: knob] < 1
                    else { continue }
                    let result = scores(trial, worker)
                    if mean(result) > mean(bestScores) + 0.0002 {
                        (best, bestScores, moved) = (trial, result, true)
                        print(round, name, trial[keyPath: knob], mean(result), result)
                    }
                }
            }
            if !moved { break }
        }
        print(best)
    }
}
