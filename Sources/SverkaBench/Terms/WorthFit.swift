import Foundation
import Sverka

/// Fits the order of a glossary on every other of the rows of which readers said
/// whether they are worth keeping, and tells how well it puts those first among
/// the others.
struct WorthFit: Measurement {
    static let name = "worth"
    static let arguments = "FOLDER|TSV... [-v]"
    static let help = "fit the order of a glossary on rows judged keep, dull or wrong; -v: features"

    /// What a weight costs that is fitted.
    private static let ridge = 3.0

    private let samples: WorthSamples
    private let isVerbose: Bool

    init(_ input: MeasurementInput) throws {
        samples = try WorthSamples(input.somePaths())
        isVerbose = input.isVerbose
    }

    func run() {
        if isVerbose { return samples.printTable() }
        let all = samples.all
        let used = all.indices.filter { $0 % 2 == 0 }.map { all[$0] }
        let held = all.indices.filter { $0 % 2 == 1 }.map { all[$0] }
        let fitted = Logistic.weights(used.map(\.sample), ridge: Self.ridge)
        print("rows \(all.count), of which kept \(all.count(where: \.isKept))")
        print("area under the curve of every other row, as shipped, and fitted on the rest:")
        for text in samples.texts { report(text, held.filter { $0.text == text }, fitted) }
        report("all", held, fitted)
        print(
            zip(WorthFeature.allCases, fitted)
                .map { ".\($0): " + String(format: "%.2f", $1) }.joined(separator: ", "))
    }

    private func report(_ name: String, _ samples: [WorthSamples.Sample], _ fitted: [Double]) {
        let shipped = Self.area(samples) { WorthWeights.fitted.chance(WorthEvidence($0.values)) }
        let unseen = Self.area(samples) { Logistic.chance($0.values, fitted) }
        print(String(format: "%.3f %.3f ", shipped, unseen) + name)
    }

    /// How often a kept row has the higher chance than one that is not.
    private static func area(
        _ samples: [WorthSamples.Sample], _ chance: (WorthSamples.Sample) -> Double
    ) -> Double {
        let kept = samples.filter(\.isKept).map(chance)
        let others = samples.filter { !$0.isKept }.map(chance)
        guard !kept.isEmpty, !others.isEmpty else { return 0 }
        var sum = 0.0
        for a in kept { for b in others { sum += a > b ? 1 : a == b ? 0.5 : 0 } }
        return sum / Double(kept.count * others.count)
    }
}

extension WorthSamples.Sample {
    fileprivate var sample: Logistic.Sample { Logistic.Sample(values: values, isRight: isKept) }
}
