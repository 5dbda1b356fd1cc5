import Testing

@testable import SverkaTerminology

@Suite struct PhraseSetTests {
    @Test func aPhraseIsInsertedOnce() {
        var set = PhraseSet(words: 5)
        let isNew = [0..<2, 0..<2, 0..<3].map { set.insert($0) }
        #expect(isNew == [true, false, true])
    }

    /// The shortest longer one, of two the first.
    @Test(arguments: [
        (1..<2, Optional(0..<2)), (0..<2, 0..<4), (2..<3, 1..<3), (4..<5, nil), (0..<4, nil),
    ])
    func theNextLongerOneIsFound(_ range: Range<Int>, _ parent: Range<Int>?) {
        var set = PhraseSet(words: 5)
        for phrase in [0..<2, 1..<3, 0..<4, 4..<5] { set.insert(phrase) }
        #expect(set.smallest(around: range) == parent)
    }
}
