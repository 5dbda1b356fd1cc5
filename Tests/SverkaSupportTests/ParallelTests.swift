import SverkaSupport
import Synchronization
import Testing

@Suite struct ParallelTests {
    @Test(arguments: [1, 2, 7]) func resultsAreInTheOrderOfItems(_ jobs: Int) {
        let items = Array(0..<1_000)
        let done = Mutex<[Int]>([])
        let results = Parallel.map(items, jobs: jobs, workers: { $0 }) { count in
            done.withLock { $0.append(count) }
        } _: { worker, item in
            (worker, item * 2)
        }
        #expect(results.map(\.1) == items.map { $0 * 2 })
        #expect(results.allSatisfy { (0..<jobs).contains($0.0) })
        #expect(done.withLock { $0.sorted() } == Array(1...1_000))
    }

    @Test func nothingIsDoneForNoItems() {
        let results = Parallel.map([Int](), jobs: 4, workers: { $0 }) { _, item in item }
        #expect(results.isEmpty)
    }

    @Test(arguments: [1, 2]) func bothAreDone(_ jobs: Int) {
        let both = Parallel.both(jobs: jobs) {
            1
        } _: {
            "b"
        }
        #expect(both == (1, "b"))
    }

    @Test(arguments: [(10, 3), (2, 5), (0, 1), (7, 7)])
    func rangesCoverAll(_ count: Int, _ parts: Int) {
        let ranges = Parallel.ranges(of: count, parts: parts)
        #expect(ranges.count == parts && ranges.flatMap { Array($0) } == Array(0..<count))
    }
}
