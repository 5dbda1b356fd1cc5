import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaReview

@Suite struct UnitTrackerTests {
    private func tracker(_ old: [String], _ new: [String]) -> UnitTracker {
        UnitTracker(
            old.enumerated().map { UnitTracker.Entry(numbers: [UnitNumber($0 + 1)], text: $1) },
            in: UnitIndex(ShortNews.units(new, .russian)))
    }

    /// Where each unit of old stands now.
    private func places(_ old: [String], _ new: [String]) -> [Int?] {
        let tracker = tracker(old, new)
        return old.indices.map { tracker.positions([UnitNumber($0 + 1)])?.first }
    }

    private func letters(_ text: String) -> [String] { text.map { "\($0)." } }

    /// Units by letters; `-` where one is gone.
    @Test(arguments: [
        ("abc", "abc", "0 1 2"), ("abc", "xabc", "1 2 3"), ("abc", "ac", "0 - 1"),
        ("abc", "cab", "1 2 0"), ("abc", "xyz", "- - -"), ("abc", "", "- - -"),
        // Of twins each has its own, the nearest to where its neighbours went.
        ("aba", "aba", "0 1 2"), ("abab", "xabab", "1 2 3 4"), ("aab", "ab", "- 0 1"),
        ("abca", "bca", "- 0 1 2"), ("abca", "abc", "0 1 2 -"), ("aaa", "aaaa", "0 1 2"),
    ])
    func unitsAreFollowed(_ old: String, _ new: String, _ wanted: String) {
        let found = places(letters(old), letters(new)).map { $0.map(String.init) ?? "-" }
        #expect(found.joined(separator: " ") == wanted)
    }

    /// Whatever becomes of an article: a unit is followed to one with its text,
    /// a text that stands once in both is found, no two units of old are the same
    /// one now, and of several with one text as many are found as there are.
    @Test func smallArticlesAtRandom() {
        var random = SeededRandom(71)
        func article() -> [String] {
            (0..<Int.random(in: 0...6, using: &random)).map { _ in
                ["a", "b", "c", "d"].randomElement(using: &random)! + "."
            }
        }
        for _ in 0..<4_000 {
            let old = article(), new = article()
            let found = places(old, new)
            for (unit, place) in found.enumerated() {
                if let place { #expect(new[place] == old[unit]) }
            }
            let taken = found.compactMap(\.self)
            #expect(Set(taken).count == taken.count, "\(old) \(new)")
            for text in Set(old) {
                let before = old.indices.filter { old[$0] == text }
                let now = new.count { $0 == text }
                #expect(
                    before.count { found[$0] != nil } == min(before.count, now), "\(old) \(new)")
            }
        }
    }

    @Test(arguments: [("abcd", "abcd", []), ("abcd", "bcda", [1]), ("abcd", "dabc", [4])])
    func whatStandsInAnotherOrderHasMoved(_ old: String, _ new: String, _ moved: [Int]) {
        #expect(
            tracker(letters(old), letters(new)).moved() == Set(moved.map { UnitNumber($0) }))
    }

    /// Units of which only the joined text is known, and sentences that have
    /// become a paragraph.
    @Test func joinedTextsAreFollowed() {
        let both = [UnitNumber(1), UnitNumber(2)]
        let index = UnitIndex(ShortNews.units(letters("xacb"), .russian))
        let tracker = UnitTracker([UnitTracker.Entry(numbers: both, text: "a. b.")], in: index)
        #expect(tracker.positions(both) == [1, 3])
        #expect(tracker.positions([UnitNumber(1)]) == nil)
        #expect(tracker.knows(UnitNumber(2)) && !tracker.knows(UnitNumber(3)))
        #expect(self.tracker(letters("ab"), ["x.", "a. b."]).positions(both) == [1])
    }
}
