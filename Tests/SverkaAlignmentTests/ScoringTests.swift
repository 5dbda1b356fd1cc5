import SverkaAlignment
import Testing

@Suite struct ScoringTests {
    /// Reads beads as `2|2+3`.
    private func beads(_ rows: String...) -> [Scoring.NumberedBead] {
        rows.map { row in
            let sides = row.split(separator: "|").map {
                Set($0.split(separator: "+").map(String.init))
            }
            return Scoring.NumberedBead(russian: sides[0], english: sides[1])
        }
    }

    @Test func figuresWorkedOutByHand() {
        var scoring = Scoring()
        // Two of four predicted beads are exact, three touch the gold.
        scoring.add(
            gold: beads("1|1", "2|2+3", "3|4", "5|6", "9|9"),
            predicted: beads("1|1", "2|2", "3|4", "7|7"))
        #expect(scoring.strict.precision == 0.5)
        #expect(scoring.strict.recall == 0.4)
        #expect(abs(scoring.strict.f1 - 4.0 / 9) < 1e-12)
        #expect(scoring.lax.precision == 0.75)
        #expect(scoring.lax.recall == 0.6)
    }
}
