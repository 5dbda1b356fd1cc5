import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaAlignment

/// What is settled before the search holds in its answer.
@Suite struct AlignmentConstraintsTests {
    private let news = ShortNews()
    private static let russian = ShortNews.russian, english = ShortNews.english

    private func align(
        _ english: [String] = english, fixed: [([Int], [Int])] = [],
        excluded: [([Int], [Int])] = []
    ) -> Alignment {
        func rows(_ pairs: [([Int], [Int])]) -> [Bilingual<[Int]>] {
            pairs.map { Bilingual(russian: $0.0, english: $0.1) }
        }
        return news.align(
            Bilingual(russian: Self.russian, english: english),
            constraints: AlignmentConstraints(fixed: rows(fixed), excluded: rows(excluded)))
    }

    @Test(arguments: [([0], [1]), ([0, 2], [3]), ([1], []), ([], [2])] as [([Int], [Int])])
    func fixedRowsStand(_ russian: [Int], _ english: [Int]) {
        let found = align(fixed: [(russian, english)])
        let fixed = found.rows.filter(\.isFixed)
        #expect(fixed.map(\.units.russian) == [russian])
        #expect(fixed.map(\.units.english) == [english])
        #expect(fixed.allSatisfy { $0.confidence == 1 })
        for side in Side.allCases {
            #expect(found.rows.flatMap { $0.units[side] }.sorted() == [0, 1, 2, 3])
        }
    }

    @Test func excludedPairsAreNotProposed() {
        #expect(!align(excluded: [([2], [2])]).numbers.contains("3|3"))
        // Nor as what has moved.
        let moved = [Self.english[3]] + Self.english[..<3]
        #expect(align(moved).numbers.contains("4|1"))
        #expect(!align(moved, excluded: [([3], [0])]).numbers.contains("4|1"))
    }

    /// Where 1 is not rendered by 1, a larger row with both is no way round.
    @Test func excludedPairsAreNotPartsOfLargerOnes() {
        let joined = [Self.english[0] + " " + Self.english[1], Self.english[2], Self.english[3]]
        #expect(align(joined).numbers[0] == "1+2|1")
        #expect(
            !align(joined, excluded: [([0], [0])]).rows.contains {
                $0.units.russian.contains(0) && $0.units.english.contains(0)
            })
        var excluded = ExcludedBeads()
        excluded.insert(russian: 1..<3, english: 2..<3)
        #expect(excluded.ruleOut(1..<3, 2..<3))
        #expect(excluded.ruleOut(0..<3, 1..<4))
        #expect(!excluded.ruleOut(1..<2, 2..<3))
        #expect(!excluded.ruleOut(2..<4, 2..<3))
        #expect(!excluded.ruleOut(1..<3, 3..<5))
    }
}
