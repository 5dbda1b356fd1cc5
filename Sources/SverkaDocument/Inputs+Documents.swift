import SverkaSupport

extension Inputs {
    /// A file that is to be read as a document.
    package struct File: Sendable, Equatable {
        package init(path: String, format: DocumentFormat) {
            self.path = path
            self.format = format
        }

        /// As given, normalised; `-` for standard input.
        package var path: String
        package var format: DocumentFormat

        /// Whether its name says what it is.
        package var isNamed: Bool { DocumentFormat.isNamed(path) }
    }

    /// The documents among some files and in some folders.
    package init(_ paths: [String], except output: Output? = nil) {
        self.init(paths, except: output) { path in
            DocumentFormat(path: path)?.isReadInFolders ?? false
        }
    }

    /// In the order given, folders in the order of names. A file of a kind that
    /// is not known was named itself: it is read as plain text.
    package var files: [File] {
        paths.map { File(path: $0, format: DocumentFormat(path: $0) ?? .plain) }
    }
}
