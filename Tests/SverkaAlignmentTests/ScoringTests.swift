import SverkaSupport
import SverkaAlignment
import SverkaText
import Testing

@Suite struct ScoringTests {
    private func beads(_ text: String) throws -> [Scoring.NumberedBead] {
        AlignmentTable.beads(in: try Table(parsing: Array("ru\ten\n\(text)".utf8), path: "t"))
    }

    @Test func figuresWorkedOutByHand() throws {
        var scoring = Scoring()
        // Two of four predicted beads are exact, three touch the gold.
        scoring.add(
            gold: try beads("1\t1\n2\t2+3\n3\t4\n5\t6\n9\t9\n"),
            predicted: try beads("1\t1\n2\t2\n3\t4\n7\t7\n4\t\n"))
        #expect(scoring.strict.precision == 0.5)
        #expect(scoring.strict.recall == 0.4)
        #expect(abs(scoring.strict.f1 - 4.0 / 9) < 1e-12)
        #expect(scoring.lax.precision == 0.75)
        #expect(scoring.lax.recall == 0.6)
    }

    @Test func rejectedRowsDoNotCount() throws {
        let table = try Table(
            parsing: Array("ru\ten\tstatus\n1\t1\tRejected\n2\t2\taccepted\n".utf8), path: "t")
        #expect(AlignmentTable.beads(in: table).count == 1)
    }

    /// As `eval/score.py` reads them: white space around a cell does not count.
    @Test func cellsAreTrimmed() throws {
        let table = try Table(
            parsing: Array("ru\ten\n\" 7 \"\t 7+8 \n 9 \t \n".utf8), path: "t")
        let beads = AlignmentTable.beads(in: table)
        #expect(beads.map(\.russian) == [["7"]])
        #expect(beads.map(\.english) == [["7", "8"]])
        #expect(AlignmentTable.singles(in: table).russian == ["9"])
    }

    @Test func numbersMayStandApart() throws {
        let table = try Table(
            parsing: Array("document\tru\ten\tstatus\nd\t 1 \t2 + 4\taccepted\n".utf8), path: "t")
        let row = try #require(AlignmentTable.decisions(in: table, path: "t")["d"]?.decisions.first)
        #expect(row.numbers == "1|2+4")
    }

    @Test(arguments: [
        ("d\t1x\t1\tproposed", 2), ("d\t1\t1\tmaybe", 4), ("d\t1\t\trejected", 4),
    ])
    func brokenRowsAreNamed(_ row: String, _ column: Int) throws {
        let table = try Table(parsing: Array("document\tru\ten\tstatus\n\(row)\n".utf8), path: "t")
        let error = #expect(throws: TableError.self) {
            try AlignmentTable.decisions(in: table, path: "t")
        }
        #expect(error?.line == 2)
        #expect(error?.column == column)
    }
}
