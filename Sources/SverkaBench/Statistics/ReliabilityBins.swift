import Foundation

/// How well chances that were told are those that turned out, over ten equal
/// bins: expected calibration error (Guo et al. 2017).
struct ReliabilityBins {
    init() {}

    init(_ judged: some Sequence<(chance: Double, isRight: Bool)>) {
        for (chance, isRight) in judged { add(chance, isRight: isRight) }
    }

    private var bins = [(count: Int, chance: Double, right: Double)](
        repeating: (0, 0, 0), count: 10)

    mutating func add(_ chance: Double, isRight: Bool) {
        let bin = min(9, Int(chance * 10))
        bins[bin].count += 1
        bins[bin].chance += chance
        bins[bin].right += isRight ? 1 : 0
    }

    var error: Double {
        bins.reduce(0) { $0 + abs($1.chance - $1.right) }
            / Double(max(bins.reduce(0) { $0 + $1.count }, 1))
    }

    func printTable() {
        for (index, bin) in bins.enumerated() where bin.count > 0 {
            print(
                String(
                    format: "%.1f  %6d  said %.3f  right %.3f", Double(index) / 10, bin.count,
                    bin.chance / Double(bin.count), bin.right / Double(bin.count)))
        }
    }
}
