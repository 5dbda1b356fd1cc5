import Sverka
import Testing

@Suite struct EvaluationTests {
    /// A table of the numbers of units, `ru=en` a row.
    private func table(_ rows: String) throws -> Table {
        let lines = rows.split(separator: " ").map { $0.replacing("=", with: "\t") + "\n" }
        return try Table(
            parsing: Array(("ru\ten\n" + lines.joined()).utf8), path: "t.tsv", as: .beads)
    }

    @Test(arguments: [
        // The gold, the prediction, and hits: exact, sharing a unit on both
        // sides, and of one side.
        ("1=1 2=2", "1=1 2=2", 2, 2, 0),
        ("1=1 2+3=2", "1=1 2=2 3=", 1, 2, 0),
        ("1=1", "1=1 2= =2", 1, 1, 2),
        ("1=1", "1=2", 0, 0, 0),
        ("1=1", "", 0, 0, 0),
    ])
    func hitsAreCounted(
        _ gold: String, _ predicted: String, _ exact: Int, _ lax: Int, _ singles: Int
    ) throws {
        var evaluation = Evaluation()
        evaluation.add("a", gold: try table(gold), predicted: try table(predicted))
        #expect(evaluation.total.exact == exact)
        #expect(evaluation.total.laxPredicted == lax)
        #expect(evaluation.total.exactSingles == singles)
        #expect(evaluation.files.map(\.path) == ["a"])
    }

    @Test func aMissingPredictionIsAnEmptyOne() throws {
        var evaluation = Evaluation()
        evaluation.add("a", gold: try table("1=1"), predicted: nil)
        evaluation.add("b", gold: try table("1=1 2+3=2"), predicted: try table("1=1 2+3=2"))
        #expect(evaluation.total.files == 2)
        #expect(evaluation.total.strict == Scoring.Figures(2, of: 2, 2, of: 3))
        #expect(evaluation.files[0].scoring.strict.f1 == 0)
        #expect(evaluation.lines.map(\.name) == ["strict", "lax", "single", "1-1", "2-1"])
        #expect(evaluation.lines[4].figures == Scoring.Figures(1, of: 1, 1, of: 1))
    }

    /// Units of predicted pairs that no gold pair has count as one-sided ones
    /// that were missed.
    @Test func wronglyPairedUnitsStandAlone() throws {
        var evaluation = Evaluation()
        evaluation.add("a", gold: try table("1=1"), predicted: try table("1=1 2=2"))
        #expect(evaluation.total.goldSingles == 2)
        #expect(evaluation.total.singles.recall == 0)
    }
}
