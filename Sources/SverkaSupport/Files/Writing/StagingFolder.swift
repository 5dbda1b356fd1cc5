import Foundation
import Synchronization

/// A folder beside results, `.sverka-PID-NUMBER.tmp`, in which they are written
/// before they are put in place.
///
/// It is locked as long as its run lives: by that the next one tells what a run
/// has left that was killed, and removes it.
package final class StagingFolder: Sendable {
    static let ending = ".tmp"

    let path: String
    private let descriptor: Int32
    private let count = Atomic<Int>(0)
    private let cleanup: Int

    /// - Parameter folder: with a slash behind it; empty for that in which the
    ///   program runs.
    package init(in folder: String) throws(SystemError) {
        Leftovers.remove(from: folder)
        for _ in 0..<100 {
            let path =
                "\(folder)\(Files.ours)-\(getpid())-\(UInt32.random(in: .min ... .max))"
                + Self.ending
            // Whatever somebody has planted at this name is not followed.
            guard mkdir(path.systemPath, 0o700) == 0 else {
                if errno == EEXIST { continue }
                throw SystemError(errno)
            }
            // Nil where another run has just taken it for a leftover.
            guard let descriptor = Self.locked(path) else { continue }
            (self.path, self.descriptor) = (path, descriptor)
            cleanup = Interruption.add { Self.remove(path, descriptor) }
            return
        }
        throw SystemError(EEXIST)
    }

    /// A path in the folder that nothing has.
    package func next() -> String {
        "\(path)/\(count.wrappingAdd(1, ordering: .relaxed).newValue)"
    }

    deinit {
        Interruption.remove(cleanup)
        Self.remove(path, descriptor)
        close(descriptor)
    }

    /// A folder of this name that no living run has, locked; nil where there is
    /// none, or it is a link.
    static func locked(_ path: String) -> Int32? {
        let descriptor = open(path.systemPath, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        // Where a file system knows no locks, its folders are left alone.
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0, RunLock.isAt(path, descriptor) else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    /// Removes the folder with the files in it.
    static func remove(_ path: String, _ descriptor: Int32) {
        for name in (try? Files.names(in: path)) ?? [] {
            unlinkat(descriptor, name.systemPath, 0)
        }
        rmdir(path.systemPath)
    }
}
