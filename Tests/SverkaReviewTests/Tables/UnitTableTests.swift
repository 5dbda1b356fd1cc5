import SverkaReview
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct UnitTableTests {
    private func read(_ text: String) throws -> [ArticleState] {
        try UnitTable.states(
            of: Table(parsing: Array(text.utf8), path: "t.units"), path: "t.units")
    }

    /// Whatever stands in texts and names comes back.
    @Test func statesComeBack() throws {
        let awkward = Bilingual(
            russian: ["=1+1", "\"кавычки\"\tи\nстроки\r\n", "\u{301}а", "", " край "],
            english: ["'quoted", "- 5", "+", "@x", "''=", "\u{FEFF}a"])
        let states = [
            ArticleState("a|b\t\"c\"", ShortNews.units(awkward)),
            ArticleState("a|b\t\"c\"", ShortNews.units(ShortNews.texts, paragraph: 2)),
            ArticleState("=d", ShortNews.units(Bilingual(russian: [], english: ["one"]))),
        ]
        let bytes = UnitTable.bytes(states)
        #expect(try read(String(decoding: bytes, as: UTF8.self)) == states)
        #expect(UnitTable.bytes([]) == Array("document\tstate\tlanguage\tunit\ttext\n".utf8))
    }

    @Test(arguments: [
        ("d\t3f9a01c\tru\t1\tа", 2), ("d\t3f9a01c2\tde\t1\tа", 3), ("d\t3f9a01c2\tru\tx\tа", 4),
        ("d\t3f9a01c2\ten\t-1\tа", 4), ("d\t3f9a01c2\ten\t1_\tа", 4),
    ])
    func brokenRowsAreNamed(_ row: String, _ column: Int) {
        let error = #expect(throws: TableError.self) {
            try read("document\tstate\tlanguage\tunit\ttext\nd\t3f9a01c2\tru\t1\tа\n\(row)\n")
        }
        #expect(error?.line == 3)
        #expect(error?.column == column)
        #expect(error?.path == "t.units")
    }

    @Test func anotherTableIsRefused() {
        #expect(throws: TableError.self) { try read("document\tru\ten\nd\t1\t1\n") }
    }

    @Test func itStandsBesideTheTable() {
        #expect(AlignmentReview.unitPath(beside: "out/a.tsv") == "out/a.tsv.units")
    }
}
