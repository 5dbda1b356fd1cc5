import SverkaSupport

/// What an export has made.
package struct GlossaryExport: Sendable {
    package struct File: Sendable {
        /// Below the output folder; empty where the format writes one file.
        package var path: String
        package var bytes: [UInt8]
    }

    package var files: [File]
    /// What was left out, for the user: `2 terms of more than 1,024 bytes`.
    package var omissions: [Message]

    init(files: [File], omissions: [Message] = []) {
        (self.files, self.omissions) = (files, omissions)
    }

    /// One file.
    init(bytes: [UInt8], omissions: [Message] = []) {
        self.init(files: [File(path: "", bytes: bytes)], omissions: omissions)
    }

    init(text: String, omissions: [Message] = []) {
        self.init(bytes: Array(text.utf8), omissions: omissions)
    }

    /// The bytes of the only file.
    package var bytes: [UInt8] { files.first?.bytes ?? [] }
}
