import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaReview

@Suite struct UnitIndexTests {
    private func index(_ texts: [String], paragraph: Int = 0) -> UnitIndex {
        UnitIndex(ShortNews.units(texts, .russian, paragraph: paragraph))
    }

    private func numbers(_ values: [Int]) -> [UnitNumber] { values.map { UnitNumber($0) } }

    @Test func numbersAreFound() {
        let index = index(["a", "b", "c"])
        #expect(index.positions(numbers([3, 1])) == [0, 2])
        #expect(index.positions([]) == [])
        #expect(index.positions(numbers([1, 4])) == nil)
        #expect(index.unknown(numbers([1, 4, 5])) == UnitNumber(4))
        #expect(index.unknown(numbers([1, 2])) == nil)
    }

    @Test func whatIsNoUnitStandsBeforeTheNext() {
        let index = index(["a", "b", "c"], paragraph: 2)
        #expect(index.position(near: UnitNumber(1, sentence: 2)) == 1)
        #expect(index.position(near: UnitNumber(2)) == 2)
        #expect(index.position(near: UnitNumber(9)) == 3)
    }

    @Test func textsStandAtTheirNumbers() {
        let index = index(["a", "b", "a b"])
        #expect(index.stands("a b", at: numbers([1, 2])))
        #expect(index.stands("a b", at: numbers([3])))
        #expect(!index.stands("a", at: numbers([2])))
        #expect(!index.stands("a", at: numbers([4])))
    }

    @Test func textsAreFound() {
        let index = index(["a", "b", "a", "x", "b"])
        #expect(index.occurrences(of: "a", at: []) == [[0], [2]])
        #expect(index.occurrences(of: "a b", at: []) == [[0, 1], [2, 4]])
        #expect(index.occurrences(of: "a x b", at: []) == [[0, 3, 4], [2, 3, 4]])
        #expect(index.occurrences(of: "b a", at: []) == [[1, 2]])
        #expect(index.occurrences(of: "c", at: []).isEmpty)
        #expect(index.has("", at: []))
        #expect(index.has("x b", at: []))
        #expect(!index.has("x a", at: []))
    }

    /// Units may stand as far apart as they did, and some more.
    @Test(arguments: [(5, [1, 2], true), (14, [1, 2], false), (14, [1, 5], true)])
    func unitsStandNotTooFarApart(_ between: Int, _ old: [Int], _ isFound: Bool) {
        let texts = ["a"] + (0..<between).map { "x\($0)" } + ["b"]
        #expect(index(texts).has("a b", at: numbers(old)) == isFound)
    }

    @Test func aWholeIsTold() {
        let index = index(["a", "b", "c", "d", "e"])
        let rows = [("a b", [1, 2]), ("c", [3]), ("d", [4]), ("e", [5])].map {
            (numbers: numbers($0.1), text: $0.0)
        }
        #expect(index.isWhole(of: rows))
        #expect(!index.isWhole(of: Array(rows.dropLast())))
        #expect(index.isSmall(part: Array(rows.prefix(2))))
        #expect(!index.isSmall(part: Array(rows.prefix(3))))
    }
}
