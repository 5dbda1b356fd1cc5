import Foundation
import SverkaTestSupport
import Testing

@testable import SverkaDocument

/// The pages of `Tests/Pages`, which `.ci/conservation.py` holds against
/// Chromium.
@Suite struct HTMLPagesTests {
    static let pages = Repository.files(below: "Tests/Pages")

    /// Pages without a paragraph to show.
    static let empty: Set = [
        "frames-and-heads/frameset.html", "raw-text/raw-unclosed-title.html",
    ]

    @Test func thereAreAllThePages() { #expect(Self.pages.count >= 90) }

    @Test(arguments: pages) func page(_ name: String) throws {
        let bytes = try Repository.bytes("Tests/Pages/" + name)
        let units = try? DocumentReader().read(bytes, path: name, format: .html).units
        #expect((units ?? []).isEmpty == Self.empty.contains(name))
        for unit in units ?? [] {
            #expect(!unit.text.isEmpty && unit.place.line >= 1)
            #expect(unit.place.bytes.upperBound <= bytes.count)
        }
    }

    /// Bytes deleted, doubled, swapped and replaced: the reader may refuse, and
    /// what it gives stands in the file.
    @Test(arguments: pages) func garbledPages(_ name: String) throws {
        let page = try Repository.bytes("Tests/Pages/" + name)
        guard page.count < 12_000 else { return }
        var random = SeededRandom(UInt64(page.count))
        for _ in 0..<8 {
            let bytes = Self.garbled(page, &random)
            guard let document = try? DocumentReader().read(bytes, path: "a", format: .html)
            else { continue }
            #expect(document.units.allSatisfy { $0.place.bytes.upperBound <= bytes.count })
        }
    }

    private static func garbled(_ page: [UInt8], _ random: inout SeededRandom) -> [UInt8] {
        var bytes = page
        for _ in 0..<Int.random(in: 1...12, using: &random) where bytes.count > 80 {
            let at = Int.random(in: 0..<bytes.count - 40, using: &random)
            let stretch = at..<at + Int.random(in: 1...40, using: &random)
            let other = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<4, using: &random) {
            case 0: bytes.removeSubrange(stretch)
            case 1: bytes.insert(contentsOf: bytes[stretch], at: other)
            case 2: bytes.swapAt(at, other)
            default: bytes[at] = UInt8.random(in: 0...255, using: &random)
            }
        }
        return bytes
    }

    #if DEBUG
        private static let length = 20_000
    #else
        private static let length = 150_000
    #endif

    /// What is written over and over, without an end: `length` bytes of it, and
    /// twice as many.
    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            "<table><tr><td>one<td>two", "<tr><td>one", "</p></div></b>", "\"", "<p title=\"", "<",
            "<q>", "<ul><li>a", "<script>", "<script><!--", "&", "&amp", "<table>", "<b><p>",
            "<a href=x>", "<form>", "<select><option>", "<svg><text>a", "<!--", "<template>a",
            "<math><mi>", "</", "<p style='display:none;visibility:x'>", "<ruby>a<rt>",
        ])
    func twiceTheInputTakesTwiceTheTime(_ piece: String) {
        let length = Self.length / piece.utf8.count
        let once = Array(("<p>" + String(repeating: piece, count: length)).utf8)
        let twice = Array(("<p>" + String(repeating: piece, count: length * 2)).utf8)
        // The least of some: others use the machine too.
        var ratio = Double.infinity
        for _ in 0..<6 where ratio >= 2.5 {
            ratio = Swift.min(ratio, Self.time(twice) / Self.time(once))
        }
        #expect(ratio < 2.5)
    }

    @Test func twentyThousandOpenRows() {
        let rows = String(repeating: "<tr><td>один<td>one", count: 20_000)
        #expect(HTMLReader().blocks(Array("<table>\(rows)".utf8)).count == 40_000)
    }

    /// Seconds that this thread computes for a page.
    private static func time(_ page: [UInt8]) -> Double {
        let start = threadTime()
        _ = HTMLReader().blocks(page)
        return max(threadTime() - start, 1e-6)
    }

    private static func threadTime() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
    }
}
