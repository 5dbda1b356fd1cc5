import SverkaAlignment
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaReview

@Suite struct AlignmentTableTests {
    private static let header =
        "document\tpair\tru\ten\torigin\tconfidence\tstatus\tflags\tproblem\tnote\tru_text\ten_text"

    private func table(_ text: String) throws -> Table {
        try Table(parsing: Array(text.utf8), path: "t.tsv")
    }

    private func rows(_ text: String) throws -> [AlignmentRow] {
        try AlignmentTable.rows(of: table(text), path: "t.tsv")
    }

    // MARK: Writing and reading

    /// Rows of every kind with texts of every kind come back as they were.
    @Test func whatIsWrittenIsRead() throws {
        var random = SeededRandom(51)
        let texts = [
            "", "=1", "'=1", "''", "\t", "\"a\"", "a\nb", "\u{301}a", "+7", "- x", "@", "a; b",
            "text gone", "\u{FEFF}", " a ", "\\", "0", "1,5",
        ]
        func text() -> String { texts.randomElement(using: &random)! }
        func numbers() -> [UnitNumber] {
            let count = Int.random(in: 0...3, using: &random)
            return Set(
                (0..<count).map { _ in
                    UnitNumber(
                        Int.random(in: 1...9, using: &random),
                        sentence: Int.random(in: 0...2, using: &random))
                }
            ).sorted()
        }
        for _ in 0..<300 {
            let written = (0..<4).map { index in
                var row = AlignmentRow()
                (row.document, row.pair) = ("d" + text(), index + 1)
                row.units = Bilingual(russian: [UnitNumber(index + 1)], english: numbers())
                row.origin = [
                    nil, RowOrigin(Bilingual(russian: numbers(), english: numbers()), .unknown),
                ].randomElement(using: &random)!
                row.status = [.proposed, .accepted].randomElement(using: &random)!
                row.flags = [[], [.numbers], [.gap, .crossed]].randomElement(using: &random)!
                row.confidence = Double(Int.random(in: 0...100, using: &random)) / 100
                (row.problem, row.note) = (text(), text())
                row.texts = Bilingual(russian: text(), english: text())
                row.other = ["мой": text(), "=b": text()]
                return row
            }
            let bytes = AlignmentTable.bytes(written, otherColumns: ["мой", "=b"])
            let read = try rows(String(decoding: bytes, as: UTF8.self)).map { row in
                var row = row
                row.place = ""
                row.columns = Bilingual(repeating: 0)
                return row
            }
            for (read, written) in zip(read, written) {
                var written = written
                written.pair = 0
                #expect(read == written)
            }
            #expect(read.count == written.count)
        }
    }

    @Test func columnsHaveTheirOrder() {
        #expect(
            String(decoding: AlignmentTable.bytes([]), as: UTF8.self) == Self.header + "\n")
    }

    // MARK: What a person writes

    /// Numbers may stand apart and in any order, words in either language.
    @Test(arguments: [
        (" 1 \t2 + 4", "accepted", "1|2+4"), ("4+1\t2", "принято", "1+4|2"),
        ("1_2\t", "Accepted ", "1_2|"),
    ])
    func cellsAreReadAsTheyAreMeant(
        _ cells: String, _ status: String, _ numbers: String
    ) throws {
        let row = try #require(
            try rows("document\tru\ten\tstatus\nd\t\(cells)\t\(status)\n").first)
        #expect(row.numbers == numbers)
        #expect(row.status == .accepted)
        #expect(row.place == "t.tsv:2")
    }

    @Test(arguments: [
        ("d\t1x\t1\tproposed\t", 2), ("d\t1\t1+1\tproposed\t", 3), ("d\t1\t1\tmaybe\t", 4),
        ("d\t1\t\trejected\t", 4), ("d\t\t\taccepted\t", 4), ("d\t\t\trejected\t", 4),
        ("d\t1\t1\taccepted\t1|1", 5), ("d\t99999999999999999999\t1\taccepted\t", 2),
    ])
    func brokenRowsAreNamed(_ row: String, _ column: Int) {
        let error = #expect(throws: TableError.self) {
            try rows("document\tru\ten\tstatus\torigin\nd\t1\t1\taccepted\t\n\(row)\n")
        }
        #expect(error?.path == "t.tsv")
        #expect(error?.line == 3)
        #expect(error?.column == column)
    }

    /// A row that was emptied of its units is of no more use.
    @Test func emptyRowsGo() throws {
        #expect(
            try rows("document\tru\ten\tstatus\nd\t\t\tproposed\nd\t1\t1\tproposed\n").count == 1)
        #expect(throws: TableError.self) {
            try rows("document\tru\ten\tstatus\tnote\nd\t\t\tproposed\tспросить\n")
        }
    }

    // MARK: Tables of old

    /// There the program wrote into the note what now is a problem.
    @Test(arguments: [
        ("text gone", "text gone", ""), ("мой; text gone", "text gone", "мой"),
        ("unit taken; мой", "unit taken", "мой"), ("no text gone", "", "no text gone"),
    ])
    func problemsAreTakenOutOfNotes(_ old: String, _ problem: String, _ note: String) throws {
        let row = try #require(
            try rows("document\tru\ten\tstatus\tnote\nd\t1\t1\taccepted\t\(old)\n").first)
        #expect(row.problem == problem)
        #expect(row.note == note)
        let new = try #require(
            try rows("document\tru\ten\tstatus\tproblem\tnote\nd\t1\t1\taccepted\t\t\(old)\n")
                .first)
        #expect(new.problem == "" && new.note == old)
    }

    // MARK: For scoring

    @Test func rejectedRowsDoNotCount() throws {
        let table = try table("ru\ten\tstatus\n1\t1\tRejected\n2\t2\taccepted\n4\t\t\n")
        #expect(AlignmentTable.beads(in: table).map(\.russian) == [["2"]])
    }

    /// As `eval/score.py` reads them: white space around a cell does not count.
    @Test func cellsAreTrimmed() throws {
        let table = try table("ru\ten\n\" 7 \"\t 7+8 \n 9 \t \n")
        let beads = AlignmentTable.beads(in: table)
        #expect(beads.map(\.russian) == [["7"]])
        #expect(beads.map(\.english) == [["7", "8"]])
        #expect(AlignmentTable.singles(in: table).russian == ["9"])
    }
}
