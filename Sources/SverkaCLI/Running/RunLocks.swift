import Sverka
import Synchronization

/// What the program has for itself until it ends: folders that it writes into, and
/// tables that it merges with.
enum RunLocks {
    private static let locks = Mutex<[RunLock]>([])
    /// With slashes behind them.
    private static let folders = Mutex<Set<String>>([])

    /// Takes a folder, and removes what a killed run has left there.
    static func take(folder: String) throws(RunLock.Busy) {
        add(try RunLock.folder(folder))
        folders.withLock { _ = $0.insert(folder + "/") }
        Leftovers.remove(beside: [folder + "/"])
    }

    /// The same for a file, unless its folder is taken already.
    static func take(file path: String) throws(RunLock.Busy) {
        if folders.withLock({ $0.contains { path.utf8.starts(with: $0.utf8) } }) { return }
        add(try RunLock.file(path))
        Leftovers.remove(beside: [path])
    }

    private static func add(_ taken: [RunLock]) { locks.withLock { $0 += taken } }

    /// Gives everything back, at the end.
    static func release() { locks.withLock { $0 = [] } }
}
