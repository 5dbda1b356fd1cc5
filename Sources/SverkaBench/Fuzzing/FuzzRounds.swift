import Foundation
import Sverka
import SverkaTestSupport

/// The rounds of a reader: a broken file each, which seed and number make.
struct FuzzRounds {
    let target: FuzzTarget
    let seed: UInt64
    private let samples: [FuzzSample]

    init(target: FuzzTarget, seed: UInt64) {
        (self.target, self.seed) = (target, seed)
        samples = target.samples()
    }

    /// The input of a round, with the name of the sample behind it.
    func input(_ round: UInt64) -> (bytes: [UInt8], name: String) {
        var random = SeededRandom(seed &* 1_000_003 &+ round)
        let sample = samples.randomElement(using: &random)!
        return (sample.changed(with: samples, &random), sample.name)
    }

    /// Reads until the time is over, and says after each round how far it is:
    /// `ROUND SLOWEST MEMORY`.
    func run(from first: UInt64, for seconds: Double, state: String) {
        let file = open(state, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        let end = DispatchTime.now() + seconds
        var slowest = 0
        var round = first
        // The first is read once before, so that no round bears the cost of
        // tables that are made at need.
        target.read(samples[0].parts[0].bytes, samples[0].name)
        repeat {
            say("\(round) \(slowest) \(Self.memory)", to: file)
            let (bytes, name) = input(round)
            let start = DispatchTime.now().uptimeNanoseconds
            target.read(bytes, name)
            slowest = max(slowest, Int(DispatchTime.now().uptimeNanoseconds - start) / 1_000_000)
            round += 1
        } while DispatchTime.now() < end
        say("\(round) \(slowest) \(Self.memory)", to: file)
        close(file)
    }

    private func say(_ text: String, to file: Int32) {
        let line = Array(text.utf8) + [UInt8](repeating: 0x20, count: max(0, 60 - text.utf8.count))
        _ = pwrite(file, line, line.count, 0)
    }

    /// The most that the process had, in megabytes.
    private static var memory: Int {
        var usage = rusage()
        // Of this process, which has the number 0 on every system.
        getrusage(0, &usage)
        return Int(usage.ru_maxrss) / 1024
    }
}
