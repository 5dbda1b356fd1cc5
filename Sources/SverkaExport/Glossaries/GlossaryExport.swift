/// What an export has made.
public struct GlossaryExport: Sendable {
    public struct File: Sendable {
        /// Below the output folder; empty where the format writes one file.
        public var path: String
        public var bytes: [UInt8]
    }

    public var files: [File]
    /// What was left out, for the user: `2 terms of more than 1,024 bytes`.
    public var omissions: [String]

    init(files: [File], omissions: [String] = []) {
        (self.files, self.omissions) = (files, omissions)
    }

    /// One file.
    init(bytes: [UInt8], omissions: [String] = []) {
        self.init(files: [File(path: "", bytes: bytes)], omissions: omissions)
    }

    init(text: String, omissions: [String] = []) {
        self.init(bytes: Array(text.utf8), omissions: omissions)
    }

    /// The bytes of the only file.
    public var bytes: [UInt8] { files.first?.bytes ?? [] }
}
