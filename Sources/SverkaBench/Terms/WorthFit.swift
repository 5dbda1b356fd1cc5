import Foundation
import Sverka

/// Fits the order of a glossary on rows of which readers said whether they are
/// worth keeping, and tells how well it puts those first.
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
        print("rows \(all.count), of which kept \(all.count(where: \.isKept))")
        print("text, area under the curve as shipped, and fitted on the others:")
        for text in samples.texts {
            let own = all.filter { $0.text == text }
            let fitted = Logistic.weights(
                all.filter { $0.text != text }.map(\.sample), ridge: Self.ridge)
            let shipped = Self.area(own) { WorthWeights.fitted.chance(WorthEvidence($0.values)) }
            let unseen = Self.area(own) { Logistic.chance($0.values, fitted) }
            print(String(format: "%@ %.3f %.3f", text, shipped, unseen))
        }
        let fitted = Logistic.weights(all.map(\.sample), ridge: Self.ridge)
        print(
            zip(WorthFeature.allCases, fitted)
                .map { ".\($0): " + String(format: "%.2f", $1) }.joined(separator: ", "))
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
