import SverkaSupport
import SverkaDocument
import SverkaExport

/// A file with deprecated terms replaced.
package struct FileFix: Sendable {
    package var path: String
    package var before: [UInt8]
    /// In the same encoding, with the same byte-order mark and line ends.
    package var after: [UInt8]
    package var encoding: TextEncoding
    /// How many replacements were made.
    package var count: Int
    var isDOCX = false

    /// Why nothing is replaced in a file.
    package enum Obstacle: Error, Sendable, Equatable, Spoken {
        case format, standardInput, encoding, changed

        package var message: Message {
            switch self {
            case .format: "not fixed: --fix is for plain text, Markdown, HTML and DOCX alone"
            case .standardInput: "not fixed: standard input can't be written to"
            case .encoding: "not fixed: it has bytes that its encoding has not"
            case .changed: "not fixed: it was changed while this run was at work; check it again"
            }
        }
    }

    /// Writes the file, unless somebody has changed it since it was read.
    ///
    /// - Returns: whether it was written.
    package func write() throws -> Bool {
        let locks = try RunLock.file(path)
        return try withExtendedLifetime(locks) {
            guard try Files.read(path) == before else { return false }
            try Files.write(after, to: path)
            return true
        }
    }

    /// What was changed, as a unified diff in UTF-8; of a DOCX file in its text.
    package var diff: [UInt8] {
        func text(_ bytes: [UInt8]) -> [UInt8] {
            if isDOCX { return (try? DOCXText(bytes, path: path))?.bytes ?? [] }
            return bytes.withUnsafeBufferPointer { encoding.decoded($0) }
        }
        return UnifiedDiff.bytes(text(before), text(after), path: path)
    }
}
