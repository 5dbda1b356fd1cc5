import SverkaText
import Testing

@Suite struct BilingualTests {
    @Test func eachSideHasItsValue() {
        var counts = Bilingual(repeating: 0)
        counts[.english] += 2
        counts[.russian] = 1
        #expect(counts == Bilingual(russian: 1, english: 2))
        #expect(counts.map { $0 * 2 }.both == [2, 4])
        #expect(Bilingual { $0.language } == Bilingual(russian: .russian, english: .english))
    }

    @Test func anErrorOfOneSideIsThrown() {
        struct Wrong: Error {}
        #expect(throws: Wrong.self) {
            try Bilingual { side throws(Wrong) in
                if side == .english { throw Wrong() }
                return 1
            }
        }
    }
}
