import Foundation
import SverkaSupport

/// Has the text of a PDF read by the program `pdftotext`.
package enum PDFText {
    /// Why there is no text.
    enum Problem: Error, Equatable, Spoken {
        case notInstalled
        case refused(Message)
        case tookTooLong
        case tooLarge

        var message: Message {
            switch self {
            case .notInstalled:
                "PDF is read with pdftotext, which is not installed; get it with "
                    + "'apt install poppler-utils' or 'brew install poppler'"
            case .refused(let why): why
            case .tookTooLong:
                "pdftotext took more than \(PDFText.longest) seconds, the limit; give it in parts"
            case .tooLarge:
                "more than \(PDFText.largest >> 20) MB of text, the limit; give it in parts"
            }
        }
    }

    /// Seconds that the program may take.
    static let longest = 120
    /// Bytes that the text may have.
    static let largest = 1 << 27

    /// The text in UTF-8, set as on the page, a form feed behind each page.
    ///
    /// - Parameter program: where `pdftotext` is; nil where it is nowhere.
    static func text(
        of file: [UInt8], program: String? = installed
    ) throws(Problem) -> [UInt8] {
        guard let program else { throw .notInstalled }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "sverka-\(UUID().uuidString)")
        let input = folder.appendingPathComponent("in.pdf")
        let output = folder.appendingPathComponent("out.txt")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
            try Data(file).write(to: input)
        } catch {
            throw .refused("no room for its text in \(folder.deletingLastPathComponent().path)")
        }
        try run(program, ["-layout", "-enc", "UTF-8", "-q", input.path, output.path])
        let status = try? FileManager.default.attributesOfItem(atPath: output.path)
        guard (status?[.size] as? Int ?? 0) <= largest else { throw .tooLarge }
        return (try? Files.read(output.path)) ?? []
    }

    private static func run(_ program: String, _ arguments: [String]) throws(Problem) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        let done = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in done.signal() }
        do { try process.run() } catch { throw .notInstalled }
        guard done.wait(timeout: .now() + .seconds(longest)) == .success else {
            process.terminate()
            throw .tookTooLong
        }
        switch process.terminationStatus {
        case 0: return
        case 3: throw .refused("its text may not be copied, or it has a password")
        default:
            throw .refused("damaged, or encrypted; save it anew without a password")
        }
    }

    /// Where the program stands among the folders of `PATH`.
    package static let installed: String? = {
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return folders.split(separator: ":").map { "\($0)/pdftotext" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }()
}
