import Foundation

/// A folder, or a file in it, that one run has for itself while it is at work.
///
/// It is a file beside the results with a lock on it, which goes with the
/// program, however that ends. Where a file system knows no locks, or no file can
/// be made, there is none, and the run goes on.
package final class RunLock: Sendable {
    static let ending = ".lock"

    /// Somebody else is at work.
    package struct Busy: Error, Spoken {
        package var path: String
        /// The number of a process; nil where it can't be told.
        var process: Int32?

        package var message: Message {
            if let process {
                "\(path): another run is at work there (process \(Message(verbatim: "\(process)")))"
                    + "; wait for its end"
            } else {
                "\(path): another run is at work there; wait for its end"
            }
        }
    }

    private let path: String
    private let descriptor: Int32
    private let cleanup: Int

    /// How long a run waits for another, in seconds.
    package static let patience = 5.0

    /// Takes a folder, in which nobody then takes a file.
    package static func folder(
        _ folder: String, patience: Double = patience
    ) throws(Busy) -> [RunLock] {
        let path = folder.utf8.last == 0x2F ? folder : folder + "/"
        return try named(folder) { () throws(Busy) in
            [try RunLock(path + Files.ours + ending, patience: patience)]
        }
    }

    /// Takes a file, while others in its folder may be taken.
    package static func file(
        _ path: String, patience: Double = patience
    ) throws(Busy) -> [RunLock] {
        let folder = Files.folder(of: path)
        let name = path.utf8.dropFirst(folder.utf8.count)
        let number = String(ByteHash.of(name), radix: 16)
        return try named(path) { () throws(Busy) in
            [
                try RunLock(folder + Files.ours + ending, isShared: true, patience: patience),
                try RunLock("\(folder)\(Files.ours)-\(number)\(ending)", patience: patience),
            ]
        }
    }

    /// Speaks of what was to be taken and not of the lock's file.
    private static func named(
        _ path: String, _ body: () throws(Busy) -> [RunLock]
    ) throws(Busy) -> [RunLock] {
        do throws(Busy) {
            return try body()
        } catch {
            throw Busy(path: path, process: error.process)
        }
    }

    /// - Parameter path: of the lock's file.
    init(_ path: String, isShared: Bool = false, patience: Double) throws(Busy) {
        let end = Date(timeIntervalSinceNow: patience)
        while true {
            let file = open(path.systemPath, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o666)
            let isTaken = file >= 0 && flock(file, (isShared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0
            // The one who had it before may have taken the file along.
            if isTaken, !Self.isAt(path, file) {
                close(file)
                continue
            }
            if isTaken || file < 0 || errno != EWOULDBLOCK {
                if !isTaken, file >= 0 { unlink(path.systemPath) }
                (self.path, descriptor) = (path, file)
                cleanup = isTaken ? Interruption.add { Self.release(path, file) } : 0
                if isTaken { Self.sign(file) }
                return
            }
            let process = Self.signature(file)
            close(file)
            guard Date() < end else { throw Busy(path: path, process: process) }
            usleep(20_000)
        }
    }

    deinit {
        if cleanup != 0 {
            Interruption.remove(cleanup)
            Self.release(path, descriptor)
        }
        if descriptor >= 0 { close(descriptor) }
    }

    /// Removes the lock's file unless another run shares it.
    private static func release(_ path: String, _ file: Int32) {
        if flock(file, LOCK_EX | LOCK_NB) == 0, isAt(path, file) { unlink(path.systemPath) }
    }

    /// Whether a path leads to what is open.
    static func isAt(_ path: String, _ file: Int32) -> Bool {
        var there = stat(), here = stat()
        return lstat(path.systemPath, &there) == 0 && fstat(file, &here) == 0
            && there.st_ino == here.st_ino && there.st_dev == here.st_dev
    }

    // MARK: Who has it

    private static func sign(_ file: Int32) {
        ftruncate(file, 0)
        let text = Array("\(getpid())\n".utf8)
        _ = pwrite(file, text, text.count, 0)
    }

    /// The process that has it; nil where that is not known.
    private static func signature(_ file: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(file, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { $0 != 0x0A }
        guard let process = Int32(String(decoding: digits, as: UTF8.self)), process > 0,
            kill(process, 0) == 0 || errno == EPERM
        else { return nil }
        return process
    }
}
