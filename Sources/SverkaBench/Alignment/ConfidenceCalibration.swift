import Foundation
import Sverka

/// How well the confidence of paired rows is the chance that they are right,
/// on articles and pairs of files that have a gold alignment.
///
/// Expected calibration error over ten equal bins (Guo et al. 2017), in all
/// and by set; and what the chance is best made of, fitted on all documents but
/// a fifth in turn and measured on those.
struct ConfidenceCalibration: Measurement {
    static let name = "calibration"
    static let arguments = "FOLDER..."
    static let help = "how well confidence is the chance of being right, and the best curve"

    private struct Sample {
        /// The search's own confidence, in logits, limited to ±12.
        var logit: Double
        var explained: Double
        var isRight: Bool
        var set: Int
        var document: Int

        func judged(
            _ calibration: AlignmentWeights.Calibration
        ) -> (chance: Double, isRight: Bool) {
            (calibration.chance(logit: logit, explained: explained), isRight)
        }
    }
    private var samples: [Sample] = []
    private let sets: [String]

    /// A chance that stands for 0; its logit is -12.
    private static let leastChance = 6e-6
    /// What a weight costs that is fitted.
    private static let ridge = 1e-3
    /// Parts that the documents are divided into.
    private static let parts = 5

    init(_ input: MeasurementInput) throws {
        let gold = try AlignmentSamples(input.somePaths())
        sets = gold.sets
        let worker = Pipeline.Worker(.standard)
        worker.aligner.weights.calibration = .none
        worker.aligner.weights.leastChance = 0
        worker.aligner.weights.leastChanceInFiles = 0
        for (document, sample) in gold.all.enumerated() {
            let beads = Set(sample.gold)
            // Crossed rows have a chance of their own.
            for (bead, row) in sample.paired(by: worker) where !row.flags.contains(.crossed) {
                let p = min(max(row.confidence, Self.leastChance), 1 - Self.leastChance)
                samples.append(
                    Sample(
                        logit: log(p / (1 - p)), explained: row.explained,
                        isRight: beads.contains(bead), set: sample.set, document: document))
            }
        }
    }

    func run() {
        let own = AlignmentWeights.fitted.calibration
        print("rows \(samples.count), of which right \(samples.count { $0.isRight })")
        report("as searched", samples.map { $0.judged(.none) })
        reportBySet("as shipped", samples.map { ($0.set, $0.judged(own)) })
        reportBySet("fitted on four fifths of the documents, measured on the fifth", unseen)
        print(fitted(samples))
        ReliabilityBins(samples.map { $0.judged(own) }).printTable()
    }

    /// The chances by curves that were fitted without the document, and sets.
    private var unseen: [(set: Int, judged: (chance: Double, isRight: Bool))] {
        (0..<Self.parts).flatMap { part in
            let curve = fitted(samples.filter { $0.document % Self.parts != part })
            return samples.filter { $0.document % Self.parts == part }.map {
                ($0.set, $0.judged(curve))
            }
        }
    }

    private func reportBySet(
        _ name: String, _ judged: [(set: Int, judged: (chance: Double, isRight: Bool))]
    ) {
        report(name, judged.map(\.judged))
        for (index, set) in sets.enumerated() {
            report("  " + set, judged.filter { $0.set == index }.map(\.judged))
        }
    }

    private func report(_ name: String, _ judged: [(chance: Double, isRight: Bool)]) {
        print(String(format: "%.4f", ReliabilityBins(judged).error), name)
    }

    private func fitted(_ samples: [Sample]) -> AlignmentWeights.Calibration {
        let weights = Logistic.weights(
            samples.map {
                Logistic.Sample(values: [1, $0.logit, $0.explained], isRight: $0.isRight)
            }, ridge: Self.ridge)
        return AlignmentWeights.Calibration(
            confidence: weights[1], explained: weights[2], shift: weights[0])
    }
}
