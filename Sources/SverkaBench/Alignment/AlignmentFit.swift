import Sverka

/// Fits the aligner's weights on articles and pairs of files that have a gold
/// alignment: one weight after the other is moved as long as F1 gains, the mean
/// of strict and lax over the sets.
///
/// It begins with the weights that the program has, and prints each that it
/// moves, and at the end all of them.
struct AlignmentFit: Measurement {
    static let name = "fit"
    static let arguments = "FOLDER..."
    static let help = "fit the aligner's weights on gold alignments"

    /// What a weight is multiplied with.
    private static let factors: [Float] = [0.5, 0.8, 1.25, 2]
    /// How much the mean must gain by a move.
    private static let leastGain = 0.0002
    /// How often all weights are gone through.
    private static let rounds = 2

    private let knobs: [(name: String, path: WritableKeyPath<AlignmentWeights, Float>)] = [
        ("unexplained", \.unexplained), ("extraUnit", \.extraUnit), ("gap", \.gap),
        ("lengthMean", \.lengthMean), ("lengthSpread", \.lengthSpread),
        ("lengthCost", \.lengthCost), ("adjacency", \.adjacency), ("block", \.block),
        ("gapWherePaired", \.gapWherePaired), ("pairedShare", \.pairedShare),
        ("oppositeWherePaired", \.oppositeWherePaired),
        ("sureConfidence", \.sureConfidence), ("leastChance", \.leastChance),
        ("leastChanceInFiles", \.leastChanceInFiles), ("crossing", \.crossing),
        ("temperature", \.temperature),
    ]
    /// Weights that are shares.
    private static let shares: Set = ["pairedShare", "sureConfidence"]

    private let samples: AlignmentSamples

    init(_ input: MeasurementInput) throws { samples = try AlignmentSamples(input.somePaths()) }

    func run() {
        let worker = Pipeline.Worker(.standard)
        var best = AlignmentWeights.fitted
        var bestScores = scores(best, worker)
        print("start", bestScores)
        for round in 1...Self.rounds {
            var moved = false
            for (name, knob) in knobs {
                for factor in Self.factors {
                    var trial = best
                    trial[keyPath: knob] *= factor
                    if Self.shares.contains(name), trial[keyPath: knob] >= 1 { continue }
                    let result = scores(trial, worker)
                    if Self.mean(result) > Self.mean(bestScores) + Self.leastGain {
                        (best, bestScores, moved) = (trial, result, true)
                        print(round, name, trial[keyPath: knob], Self.mean(result), result)
                    }
                }
            }
            if !moved { break }
        }
        print(best)
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }

    /// A number a set.
    private func scores(_ weights: AlignmentWeights, _ worker: Pipeline.Worker) -> [Double] {
        worker.aligner.weights = weights
        var scoring = [Scoring](repeating: Scoring(), count: samples.sets.count)
        for sample in samples.all {
            scoring[sample.set].add(
                gold: sample.gold, predicted: sample.paired(by: worker).map(\.bead))
        }
        return scoring.map { ($0.strict.f1 + $0.lax.f1) / 2 }
    }
}
