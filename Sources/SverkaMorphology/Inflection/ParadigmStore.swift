import Synchronization

/// The endings of paradigms, each worked out once for all threads.
final class ParadigmStore: Sendable {
    private let endings = Mutex<[UInt64: ParadigmEndings]>([:])

    /// The endings kept under a key, those that `make` gives if there are none.
    func endings(_ key: UInt64, _ make: () -> ParadigmEndings) -> ParadigmEndings {
        if let known = endings.withLock({ $0[key] }) { return known }
        let made = make()
        endings.withLock { $0[key] = made }
        return made
    }
}
