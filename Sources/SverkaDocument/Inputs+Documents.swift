import SverkaSupport

extension Inputs {
    /// A file that is to be read as a document.
    public struct File: Sendable, Equatable {
        public init(path: String, format: DocumentFormat) {
            self.path = path
            self.format = format
        }

        /// As given, normalised; `-` for standard input.
        public var path: String
        public var format: DocumentFormat
    }

    /// The documents among some files and in some folders.
    public init(_ paths: [String], except output: Output? = nil) {
        self.init(paths, except: output) { DocumentFormat(path: $0) != nil }
    }

    /// In the order given, folders in the order of names. A file of a kind that
    /// is not known was named itself: it is read as plain text.
    public var files: [File] {
        paths.map { File(path: $0, format: DocumentFormat(path: $0) ?? .plain) }
    }
}
