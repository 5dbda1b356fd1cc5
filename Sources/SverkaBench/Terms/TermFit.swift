import Foundation
import Sverka

/// Fits the weights of a glossary's confidence on rows that people have judged,
/// and tells how well the confidence is the chance of being right.
struct TermFit: Measurement {
    static let name = "terms"
    static let arguments = "FOLDER... [-v]"
    static let help = "fit a glossary's confidence on judged rows"

    /// Parts that the rows are divided into.
    private static let parts = 5
    /// Weights below it are printed as none: they would be 0 in two places.
    private static let leastWeight = 0.005
    /// A chance that stands for 0 in the log loss.
    private static let leastChance = 1e-9

    private let samples: TermSamples
    private let isVerbose: Bool

    init(_ input: MeasurementInput) throws {
        samples = try TermSamples(input.somePaths())
        isVerbose = input.isVerbose
    }

    func run() {
        report("paired", samples.paired, .paired)
        report("composed", samples.composed, .composed)
    }

    private func report(_ name: String, _ samples: [TermSamples.Sample], _ weights: TermWeights) {
        guard !samples.isEmpty else { return }
        print("\(name): \(samples.count) rows, of which right \(samples.count(where: \.isRight))")
        if isVerbose {
            for sample in samples {
                print(
                    String(format: "%.2f", weights.chance(sample.evidence)),
                    sample.isRight ? "right" : "wrong", sample.term, separator: "\t")
            }
        }
        let shipped = bins(samples, weights)
        print(String(format: "%.4f as shipped", shipped.error))
        shipped.printTable()
        reportUnseen(samples)
        let fitted = Logistic.weights(samples.map(\.features))
        print(
            zip(TermFeature.allCases, fitted).filter { abs($1) >= Self.leastWeight }
                .map { ".\($0): " + String(format: "%.2f", $1) }.joined(separator: ", "))
        for (set, name) in self.samples.sets.enumerated() {
            let bins = bins(samples.filter { $0.set == set }, weights)
            print(String(format: "%.4f", bins.error), "  " + name)
        }
    }

    private func bins(_ samples: [TermSamples.Sample], _ weights: TermWeights) -> ReliabilityBins {
        ReliabilityBins(samples.map { (weights.chance($0.evidence), $0.isRight) })
    }

    /// The rows by weights that were fitted without them.
    private func reportUnseen(_ samples: [TermSamples.Sample]) {
        var unseen = ReliabilityBins()
        var loss = 0.0
        for part in 0..<Self.parts {
            let others = samples.indices.filter { $0 % Self.parts != part }
            let fitted = Logistic.weights(others.map { samples[$0].features })
            for index in samples.indices where index % Self.parts == part {
                let sample = samples[index].features
                let chance = Logistic.chance(sample.values, fitted)
                unseen.add(chance, isRight: sample.isRight)
                loss -= log(max(sample.isRight ? chance : 1 - chance, Self.leastChance))
            }
        }
        print(
            String(
                format:
                    "%.4f fitted on four fifths of the rows, measured on the fifth; log loss %.4f",
                unseen.error, loss / Double(samples.count)))
    }
}

extension TermSamples.Sample {
    fileprivate var features: Logistic.Sample {
        Logistic.Sample(values: TermFeature.allCases.map { evidence[$0] }, isRight: isRight)
    }
}
