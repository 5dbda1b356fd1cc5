import Sverka
import Synchronization

/// The tables that stood where a run writes, as they were when it began.
///
/// They tell whether somebody saved one while the run was at work, and which
/// hold decisions.
final class TableSnapshots: Sendable {
    struct Snapshot {
        /// Nil where there was no table.
        var bytes: [UInt8]?
        var hasDecisions = false
    }

    private let tables = Mutex<[String: Snapshot]>([:])

    /// The snapshot of a table; nil for one that the run does not merge with.
    subscript(path: String) -> Snapshot? {
        get { tables.withLock { $0[path] } }
        set { tables.withLock { $0[path] = newValue } }
    }

    /// Whether a table is another one now.
    func hasChanged(_ path: String) -> Bool {
        guard let before = self[path] else { return false }
        return (try? Files.read(path)) != before.bytes
    }
}
