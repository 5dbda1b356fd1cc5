import Dispatch
import Synchronization

/// Runs the same work over many items on several threads.
@usableFromInline package enum Parallel {
    /// The results in the order of the items, whatever the number of threads.
    ///
    /// - Parameters:
    ///   - jobs: threads, at least one.
    ///   - workers: what each thread has for itself, by the thread's number
    ///     from 0; called once a thread.
    ///   - done: called with the number of items done, from any thread.
    @usableFromInline package static func map<Item: Sendable, Worker, Output: Sendable>(
        _ items: [Item], jobs: Int, workers: @Sendable (Int) -> Worker,
        done: @Sendable (Int) -> Void = { _ in },
        _ work: @Sendable (Worker, Item) -> Output
    ) -> [Output] {
        let next = Atomic<Int>(0)
        let finished = Atomic<Int>(0)
        let results = Mutex<[Output?]>([Output?](repeating: nil, count: items.count))
        let threads = max(1, min(jobs, items.count))
        DispatchQueue.concurrentPerform(iterations: threads) { thread in
            let worker = workers(thread)
            while true {
                let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
                guard index < items.count else { return }
                let output = work(worker, items[index])
                results.withLock { $0[index] = output }
                done(finished.wrappingAdd(1, ordering: .relaxed).newValue)
            }
        }
        return results.withLock { $0.map { $0! } }
    }

    /// Two results that do not wait for one another, on two threads unless
    /// `jobs` is 1.
    @usableFromInline package static func both<A: Sendable, B: Sendable>(
        jobs: Int, _ first: () -> A, _ second: @escaping @Sendable () -> B
    ) -> (A, B) {
        guard jobs > 1 else { return (first(), second()) }
        // The second on a thread of its own, so that the first has all threads
        // for its own parallel work.
        let result = Mutex<B?>(nil)
        let group = DispatchGroup()
        DispatchQueue.global().async(group: group) {
            let value = second()
            result.withLock { $0 = value }
        }
        let value = first()
        group.wait()
        return (value, result.withLock { $0! })
    }

    /// The numbers below `count` in runs of about the same length.
    package static func ranges(of count: Int, parts: Int) -> [Range<Int>] {
        (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
    }

    /// What belongs to one thread at a time, lent to another.
    ///
    /// Unchecked: the lender sees to it that nobody else uses the value
    /// meanwhile.
    package struct Lent<Value>: @unchecked Sendable {
        package let value: Value
        package init(_ value: Value) { self.value = value }
    }
}
