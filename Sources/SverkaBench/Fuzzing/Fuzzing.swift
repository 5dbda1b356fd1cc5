import Foundation
import Sverka

/// Breaks valid files at random, for as long as it is told, and has a reader read
/// them: it may refuse them, but neither trap nor take long.
///
/// The reader runs in a process of its own, which this one watches. An input that
/// ends it is written to `fuzz-READER-SEED-ROUND.bin`, and it goes on behind it.
struct Fuzzing: Measurement {
    static let name = "fuzz"
    static let arguments = "READER|all [--seconds N] [--seed S]"
    static let help = "broken files, read until one traps (without a READER: a list)"

    private let targets: [FuzzTarget]
    private let seconds: Double
    private let seed: UInt64
    /// Of a child: where it says how far it is, and from which round.
    private let child: (state: String, round: UInt64)?

    init(_ input: MeasurementInput) throws {
        var words = input.paths
        func value(_ name: String) -> String? {
            guard let place = words.firstIndex(of: name), place + 1 < words.count else {
                return nil
            }
            defer { words.removeSubrange(place...place + 1) }
            return words[place + 1]
        }
        seconds = value("--seconds").flatMap(Double.init) ?? 60
        seed = value("--seed").flatMap(UInt64.init) ?? 1
        let round = value("--round").flatMap(UInt64.init) ?? 0
        child = value("--state").map { ($0, round) }
        guard let name = words.first else {
            print(FuzzTarget.all.map(\.name).joined(separator: "\n"))
            throw MeasurementError.nothingGiven
        }
        targets = name == "all" ? FuzzTarget.all : FuzzTarget.all.filter { $0.name == name }
        guard !targets.isEmpty else { throw MeasurementError.nothingGiven }
    }

    func run() throws {
        if let child {
            FuzzRounds(target: targets[0], seed: seed).run(
                from: child.round, for: seconds, state: child.state)
            return
        }
        print("reader                inputs  slowest ms  memory MB  traps and hangs")
        var faults = 0
        for target in targets {
            var watch = FuzzWatch(target: target, seed: seed)
            try watch.run(for: seconds)
            print(watch.line)
            faults += watch.faults.count
        }
        if faults > 0 { exit(1) }
    }
}
