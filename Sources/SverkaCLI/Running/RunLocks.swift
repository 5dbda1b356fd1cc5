import Sverka
import Synchronization

/// What a run has for itself until it ends: folders that it writes into, and
/// tables that it merges with.
final class RunLocks: Sendable {
    private let locks = Mutex<[RunLock]>([])
    /// With slashes behind them.
    private let folders = Mutex<Set<String>>([])

    /// Takes a folder, and removes what a killed run has left there.
    func take(folder: String) throws(RunLock.Busy) {
        add(try RunLock.folder(folder))
        folders.withLock { _ = $0.insert(folder + "/") }
        Leftovers.remove(beside: [folder + "/"])
    }

    /// The same for a file, unless its folder is taken already.
    func take(file path: String) throws(RunLock.Busy) {
        if folders.withLock({ $0.contains { path.utf8.starts(with: $0.utf8) } }) { return }
        add(try RunLock.file(path))
        Leftovers.remove(beside: [path])
    }

    private func add(_ taken: [RunLock]) { locks.withLock { $0 += taken } }
}
