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
        let place = FileManager.default.temporaryDirectory.path
        let input: String, output: String
        let folder: StagingFolder
        do {
            folder = try StagingFolder(in: place + "/")
            (input, output) = (folder.next(), folder.next())
            try Files.write(file, to: input)
        } catch {
            throw .refused("no room for its text in \(place)")
        }
        return try withExtendedLifetime(folder) { () throws(Problem) in
            try run(program, ["-layout", "-enc", "UTF-8", "-q", input, output])
            let status = try? FileManager.default.attributesOfItem(atPath: output)
            guard (status?[.size] as? Int ?? 0) <= largest else { throw .tooLarge }
            return (try? Files.read(output)) ?? []
        }
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
