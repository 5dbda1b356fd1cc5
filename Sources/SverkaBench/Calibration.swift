import Foundation
import Sverka

/// How well the confidence of paired rows is the chance that they are right,
/// on articles and pairs of files that have a gold alignment.
///
/// Expected calibration error over ten equal bins (Guo et al. 2017), in all
/// and by set; and what the chance is best made of, fitted on all documents but
/// one of each set in turn and measured on those.
struct Calibration {
    private struct Sample {
        /// The search's own confidence, in logits, limited to ±12.
        var logit: Double
        var explained: Double
        var isRight: Bool
        var set: Int
        var document: Int

        func chance(_ calibration: AlignmentWeights.Calibration) -> Double {
            calibration.chance(logit: logit, explained: explained)
        }
    }
    private var samples: [Sample] = []
    private let sets: [String]

    init(_ folders: [String]) throws {
        let fit = try Fit(folders)
        sets = folders
        var weights = AlignmentWeights.fitted
        weights.calibration = .none
        for (document, rows) in fit.judgedRows(weights).enumerated() {
            for row in rows.rows {
                // Crossed rows have a chance of their own.
                if row.row.flags.contains(.crossed) { continue }
                let p = min(max(row.row.confidence, 6e-6), 1 - 6e-6)
                samples.append(
                    Sample(
                        logit: log(p / (1 - p)), explained: row.row.explained,
                        isRight: row.isRight, set: rows.set, document: document))
            }
        }
    }

    func run() {
        let own = AlignmentWeights.fitted.calibration
        print("rows \(samples.count), of which right \(samples.count { $0.isRight })")
        report("as searched", bins(samples, .none))
        report("as shipped", bins(samples, own))
        for (index, name) in sets.enumerated() {
            report("  " + name, bins(samples.filter { $0.set == index }, own))
        }
        // Five parts, each of whole documents.
        var all = ReliabilityBins()
        var bySet = [ReliabilityBins](repeating: ReliabilityBins(), count: sets.count)
        for part in 0..<5 {
            let fitted = fitted(samples.filter { $0.document % 5 != part })
            for sample in samples where sample.document % 5 == part {
                all.add(sample.chance(fitted), isRight: sample.isRight)
                bySet[sample.set].add(sample.chance(fitted), isRight: sample.isRight)
            }
        }
        report(
            "fitted on four fifths of the documents, measured on the fifth", all)
        for (name, bins) in zip(sets, bySet) { report("  " + name, bins) }
        print(fitted(samples))
        bins(samples, own).printTable()
    }

    private func bins(
        _ samples: [Sample], _ calibration: AlignmentWeights.Calibration
    ) -> ReliabilityBins {
        var bins = ReliabilityBins()
        for sample in samples { bins.add(sample.chance(calibration), isRight: sample.isRight) }
        return bins
    }

    private func report(_ name: String, _ bins: ReliabilityBins) {
        print(String(format: "%.4f", bins.error), name)
    }

    private func fitted(_ samples: [Sample]) -> AlignmentWeights.Calibration {
        let weights = Logistic.weights(
            samples.map {
                Logistic.Sample(values: [1, $0.logit, $0.explained], isRight: $0.isRight)
            }, ridge: 1e-3)
        return AlignmentWeights.Calibration(
            confidence: weights[1], explained: weights[2], shift: weights[0])
    }
}
