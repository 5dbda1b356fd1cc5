import Foundation
import SverkaDocument

/// Reading and writing what the system has opened, to the last byte.
public enum Descriptor {
    /// All that is still to be read.
    public static func read(_ descriptor: Int32) throws(SystemError) -> [UInt8] {
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        var bytes: [UInt8] = []
        // A byte more than the size shows the end at once.
        var wanted = max(size + 1, 1 << 16)
        while true {
            var problem: SystemError?
            let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
                while true {
                    let done = Foundation.read(descriptor, buffer.baseAddress, wanted)
                    if done >= 0 {
                        count = done
                        return
                    }
                    guard mayTryAgain(descriptor, POLLIN) else {
                        problem = SystemError(errno)
                        return
                    }
                }
            }
            if let problem { throw problem }
            if piece.isEmpty { return bytes }
            if bytes.isEmpty { bytes = piece } else { bytes += piece }
            wanted = 1 << 16
        }
    }

    /// Writes all bytes.
    public static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemError) {
        var done = 0
        while done < bytes.count {
            let written = bytes.withUnsafeBytes {
                Foundation.write(descriptor, $0.baseAddress! + done, $0.count - done)
            }
            if written > 0 {
                done += written
            } else if written == 0 || !mayTryAgain(descriptor, POLLOUT) {
                throw SystemError(written == 0 ? EIO : errno)
            }
        }
    }

    /// Whether the last call was only interrupted, or had to wait; waits.
    private static func mayTryAgain(_ descriptor: Int32, _ event: some BinaryInteger) -> Bool {
        let number = errno
        if number == EINTR { return true }
        guard number == EAGAIN else { return false }
        var waiting = pollfd(fd: descriptor, events: Int16(event), revents: 0)
        _ = poll(&waiting, 1, -1)
        return true
    }
}

/// What the system says where it can't do something.
public struct SystemError: Error, Equatable, Sendable, CustomStringConvertible {
    /// As `errno` has it.
    public var number: Int32
    public init(_ number: Int32) { self.number = number }

    public var description: String {
        switch number {
        case EACCES, EPERM: return "no permission"
        case EISDIR: return "it is a folder"
        case EBADF: return "it is closed"
        case ENOSPC: return "no space left on the device"
        default:
            let text = String(cString: strerror(number))
            return text.prefix(1).lowercased() + text.dropFirst()
        }
    }
}

extension DocumentError {
    /// What a system's error says of a file that was to be read.
    init(_ path: String, _ error: SystemError) {
        self =
            error.number == ENOENT || error.number == ENOTDIR
            ? .missing(path: path) : .unreadable(path: path, why: error.description)
    }
}

/// What the system says of a file; links are followed.
public struct FileStatus: Sendable {
    public enum Kind: Sendable {
        case file, folder
        /// A pipe, a device or a socket.
        case stream
    }

    /// Equal for two paths that lead to one file.
    public struct Identity: Hashable, Sendable {
        fileprivate var device: UInt64
        fileprivate var number: UInt64
    }

    public var kind: Kind
    public var identity: Identity

    /// - Parameter path: `-` for standard input.
    public init(_ path: String) throws(SystemError) {
        var status = stat()
        guard (path == "-" ? fstat(0, &status) : stat(path, &status)) == 0 else {
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
