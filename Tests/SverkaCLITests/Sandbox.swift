import SverkaSupport
import Foundation
import SverkaTestSupport

/// A fresh folder to run the real binary in.
final class Sandbox {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    static let binary: String = {
        let folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        for place in [folder, Bundle.main.bundleURL, folder.deletingLastPathComponent()] {
            let path = place.appendingPathComponent("sverka").path
            if FileManager.default.isExecutableFile(atPath: path) { return path }
        }
        return Repository.root + "/.build/release/sverka"
    }()

    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "sverka-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    /// - Parameter locale: variables that say which language messages are in; those
    ///   of whoever runs the tests are left out.
    func run(
        _ arguments: [String], input: String = "", binary: String = binary,
        locale: [String: String] = [:]
    ) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: binary)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment
            .filter { $0.key != "LANG" && !$0.key.hasPrefix("LC_") }
            .merging(locale) { $1 }
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let output = folder + "/.out-\(UUID().uuidString)", errors = output + "-err",
            given = output + "-in"
        for path in [output, errors] {
            _ = FileManager.default.createFile(atPath: path, contents: nil)
        }
        try Data(input.utf8).write(to: URL(fileURLWithPath: given))
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = FileHandle(forWritingAtPath: errors)
        process.standardInput = FileHandle(forReadingAtPath: given)
        try process.run()
        process.waitUntilExit()
        func text(_ path: String) throws -> String {
            try String(contentsOfFile: path, encoding: .utf8)
        }
        return Result(
            status: process.terminationStatus, output: try text(output), errors: try text(errors))
    }

    func write(_ text: String, _ name: String) throws {
        try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
    func read(_ name: String) throws -> String {
        try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    }
}
