import Foundation
import Synchronization

/// What runs have left in folders that were killed while they were at work.
package enum Leftovers {
    /// Folders that were looked through.
    private static let seen = Mutex<Set<String>>([])

    /// Removes from a folder what no living run has, once a run.
    ///
    /// - Parameter folder: with a slash behind it, or empty for that in which
    ///   the program runs.
    static func remove(from folder: String) {
        guard seen.withLock({ $0.insert(folder).inserted }) else { return }
        let names = (try? Files.names(in: folder.isEmpty ? "." : folder)) ?? []
        for name in names where Files.isOurs(name) { remove(folder + name, name) }
    }

    /// Removes what stands beside some files.
    package static func remove(beside paths: [String]) {
        for folder in Set(paths.map(Files.folder(of:))) { remove(from: folder) }
    }

    private static func remove(_ path: String, _ name: String) {
        if name.hasSuffix(StagingFolder.ending) {
            guard let descriptor = StagingFolder.locked(path) else { return }
            StagingFolder.remove(path, descriptor)
            close(descriptor)
        } else {
            // Taken and given back, a lock takes its file along.
            _ = try? RunLock(path, patience: 0)
        }
    }
}
