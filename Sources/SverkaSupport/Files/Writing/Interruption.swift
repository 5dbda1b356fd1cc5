import Foundation

/// Sees to it that a run that is told to end leaves nothing behind.
package enum Interruption {
    /// Held while results are put in place, which is finished first.
    private static let gate = NSRecursiveLock()
    /// What is to be done before the program ends, by a number.
    nonisolated(unsafe) private static var cleanups: [Int: @Sendable () -> Void] = [:]
    nonisolated(unsafe) private static var last = 0
    /// Where a signal's number is written to for the thread that waits for it.
    nonisolated(unsafe) private static var pipeEnd: Int32 = -1

    /// Has something done if the program is told to end.
    ///
    /// - Returns: a number to take it back by.
    static func add(_ cleanup: @escaping @Sendable () -> Void) -> Int {
        holding {
            last += 1
            cleanups[last] = cleanup
            return last
        }
    }

    static func remove(_ number: Int) {
        holding { cleanups[number] = nil }
    }

    /// Does something that no signal ends half-way.
    package static func holding<Value, Problem: Error>(
        _ body: () throws(Problem) -> Value
    ) throws(Problem) -> Value {
        gate.lock()
        defer { gate.unlock() }
        return try body()
    }

    /// Waits for signals that end the program, on a thread of its own; one that
    /// is ignored, as by `nohup`, stays so.
    package static func watch() {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        ends = ends.map(besideStreams)
        pipeEnd = ends[1]
        let source = ends[0]
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let before = signal(number) { number in
                var byte = UInt8(truncatingIfNeeded: number)
                _ = Foundation.write(Interruption.pipeEnd, &byte, 1)
            }
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) {
                _ = signal(number, SIG_IGN)
            }
        }
        Thread.detachNewThread {
            var byte: UInt8 = 0
            while Foundation.read(source, &byte, 1) != 1 {}
            end(by: Int32(byte))
        }
    }

    /// The same end of a pipe by a number that is no standard stream's: where one
    /// is closed, the first free number is its own.
    private static func besideStreams(_ end: Int32) -> Int32 {
        let moved = fcntl(end, F_DUPFD_CLOEXEC, 3)
        close(end)
        return moved
    }

    /// Cleans up and ends as the signal would have ended it.
    private static func end(by number: Int32) {
        gate.lock()
        for cleanup in cleanups.values { cleanup() }
        _ = signal(number, SIG_DFL)
        kill(getpid(), number)
    }
}
