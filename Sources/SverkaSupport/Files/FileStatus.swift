import Foundation

/// What the system says of a file; links are followed.
@usableFromInline package struct FileStatus: Sendable {
    @usableFromInline package enum Kind: Sendable {
        case file, folder
        /// A pipe, a device or a socket.
        case stream
    }

    /// Equal for two paths that lead to one file.
    @usableFromInline package struct Identity: Hashable, Sendable {
        fileprivate var device: UInt64
        fileprivate var number: UInt64
    }

    package var kind: Kind
    package var identity: Identity

    /// - Parameter path: `-` for standard input.
    package init(_ path: String) throws(SystemError) {
        var status = stat()
        guard (path == "-" ? fstat(0, &status) : stat(path.systemPath, &status)) == 0 else {
            throw SystemError(errno)
        }
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFDIR: .folder
            case S_IFREG: .file
            default: .stream
            }
        identity = Identity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            number: UInt64(truncatingIfNeeded: status.st_ino))
    }
}
