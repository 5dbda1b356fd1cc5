import Foundation
import Sverka

/// Watches over a reader's rounds in a process of their own.
struct FuzzWatch {
    let target: FuzzTarget
    let seed: UInt64
    private(set) var faults: [(round: UInt64, what: String)] = []
    private var state = (round: UInt64(0), slowest: 0, memory: 0)

    /// Seconds that one input may take.
    private static let longest = 10.0
    /// Faults behind which it is not gone on.
    private static let mostFaults = 10

    init(target: FuzzTarget, seed: UInt64) { (self.target, self.seed) = (target, seed) }

    /// For the table.
    var line: String {
        func cell(_ text: String, _ width: Int) -> String {
            String(repeating: " ", count: max(0, width - text.count)) + text
        }
        let name = target.name + String(repeating: " ", count: max(0, 20 - target.name.count))
        let found =
            faults.isEmpty ? "0" : faults.map { "\($0.round) \($0.what)" }.joined(separator: ", ")
        return name + cell("\(state.round)", 8) + cell("\(state.slowest)", 12)
            + cell("\(state.memory)", 11) + "  " + found
    }

    mutating func run(for seconds: Double) throws {
        let path = NSTemporaryDirectory() + "sverka-fuzz-\(getpid()).state"
        defer { unlink(path) }
        let end = Date(timeIntervalSinceNow: seconds)
        var next: UInt64 = 0
        while Date() < end, faults.count < Self.mostFaults {
            let fault = try child(from: next, for: end.timeIntervalSinceNow, path)
            guard let fault else { return }
            faults.append((state.round, fault))
            let input = FuzzRounds(target: target, seed: seed).input(state.round)
            try Data(input.bytes).write(
                to: URL(fileURLWithPath: "fuzz-\(target.name)-\(seed)-\(state.round).bin"))
            next = state.round + 1
        }
    }

    /// - Returns: what became of it; nil where it came to its end.
    private mutating func child(
        from round: UInt64, for seconds: Double, _ path: String
    ) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        process.arguments = [
            "fuzz", target.name, "--seconds", "\(seconds)", "--seed", "\(seed)", "--round",
            "\(round)", "--state", path,
        ]
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        unlink(path)
        try process.run()
        var last = (round: UInt64.max, since: Date())
        while process.isRunning {
            usleep(50_000)
            read(path)
            if state.round != last.round { last = (state.round, Date()) }
            if Date().timeIntervalSince(last.since) > Self.longest + (last.round == .max ? 20 : 0) {
                kill(process.processIdentifier, SIGKILL)
                process.waitUntilExit()
                return "hangs"
            }
        }
        read(path)
        return process.terminationStatus == 0 ? nil : "traps"
    }

    private mutating func read(_ path: String) {
        guard let bytes = try? Files.read(path) else { return }
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: " ").compactMap {
            UInt64($0)
        }
        guard parts.count == 3 else { return }
        state = (parts[0], max(state.slowest, Int(parts[1])), max(state.memory, Int(parts[2])))
    }
}
