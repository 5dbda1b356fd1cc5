import Foundation

/// Why a file could not be read.
public enum FileError: Error, Sendable, Equatable, Spoken {
    /// There is no such file.
    case missing(path: String)
    /// The system does not let it be read, and says why.
    case unreadable(path: String, why: Message)

    /// What a system's error says of a file that was to be read.
    package init(_ path: String, _ error: SystemError) {
        self =
            error.number == ENOENT || error.number == ENOTDIR
            ? .missing(path: path) : .unreadable(path: path, why: error.message)
    }

    package var message: Message {
        switch self {
        case .missing(let path):
            Self.isAddress(path)
                ? "\(path): an address and no file; save the page first and give that file"
                : "\(path): no such file; check the path"
        case .unreadable(let path, let why): "\(path): can't be read: \(why)"
        }
    }

    public var description: String { message.description }

    /// Whether a path is an address of the web.
    static func isAddress(_ path: String) -> Bool {
        ["http://", "https://", "ftp://", "www."].contains { path.lowercased().hasPrefix($0) }
    }
}
