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
        report("as searched", samples, .none)
        report("as shipped", samples, own)
        for (index, name) in sets.enumerated() {
            report("  " + name, samples.filter { $0.set == index }, own)
        }
        // Five parts, each of whole documents.
        var unseen: [(Sample, AlignmentWeights.Calibration)] = []
        for part in 0..<5 {
            let fitted = fitted(samples.filter { $0.document % 5 != part })
            unseen += samples.filter { $0.document % 5 == part }.map { ($0, fitted) }
        }
        var bins = Bins()
        for (sample, calibration) in unseen { bins.add(sample, calibration) }
        print(
            String(format: "%.4f", bins.error),
            "fitted on four fifths of the documents, measured on the fifth")
        for (index, name) in sets.enumerated() {
            var bins = Bins()
            for (sample, calibration) in unseen where sample.set == index {
                bins.add(sample, calibration)
            }
            print(String(format: "%.4f", bins.error), "  " + name)
        }
        print(fitted(samples))
        table(samples, own)
    }

    private struct Bins {
        var bins = [(count: Int, confidence: Double, right: Double)](
            repeating: (0, 0, 0), count: 10)

        mutating func add(_ sample: Sample, _ calibration: AlignmentWeights.Calibration) {
            let p = calibration.chance(logit: sample.logit, explained: sample.explained)
            let bin = min(9, Int(p * 10))
            bins[bin].count += 1
            bins[bin].confidence += p
            bins[bin].right += sample.isRight ? 1 : 0
        }

        var error: Double {
            bins.reduce(0) { $0 + abs($1.confidence - $1.right) }
                / Double(max(bins.reduce(0) { $0 + $1.count }, 1))
        }
    }

    private func bins(
        _ samples: [Sample], _ calibration: AlignmentWeights.Calibration
    ) -> Bins {
        var bins = Bins()
        for sample in samples { bins.add(sample, calibration) }
        return bins
    }

    private func report(
        _ name: String, _ samples: [Sample], _ calibration: AlignmentWeights.Calibration
    ) {
        print(String(format: "%.4f", bins(samples, calibration).error), name)
    }

    private func table(_ samples: [Sample], _ calibration: AlignmentWeights.Calibration) {
        for (index, bin) in bins(samples, calibration).bins.enumerated() where bin.count > 0 {
            print(
                String(
                    format: "%.1f  %6d  said %.3f  right %.3f", Double(index) / 10, bin.count,
                    bin.confidence / Double(bin.count), bin.right / Double(bin.count)))
        }
    }

    /// Logistic regression by gradient ascent; the logit is scaled to the
    /// size of the others.
    private func fitted(_ samples: [Sample]) -> AlignmentWeights.Calibration {
        var a = 1.0, e = 0.0, b = 0.0
        let scale = 6.0
        for _ in 0..<4000 {
            var ga = 0.0, ge = 0.0, gb = 0.0
            for sample in samples {
                let x = sample.logit / scale
                let p = 1 / (1 + exp(-(a * x + e * sample.explained + b)))
                let difference = (sample.isRight ? 1 : 0) - p
                ga += difference * x
                ge += difference * sample.explained
                gb += difference
            }
            let step = 4 / Double(samples.count)
            a += step * ga
            e += step * ge
            b += step * gb
        }
        return AlignmentWeights.Calibration(confidence: a / scale, explained: e, shift: b)
    }
}
