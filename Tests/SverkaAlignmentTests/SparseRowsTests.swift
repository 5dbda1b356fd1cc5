import SverkaTestSupport
import Testing

@testable import SverkaAlignment

@Suite struct SparseRowsTests {
    /// Entries are found from wherever the last one was, as by a look at all.
    @Test func firstEntryAtLeast() {
        var random = SeededRandom(11)
        var rows = SparseRows()
        for _ in 0..<50 {
            var column: Int32 = 0
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                column += Int32.random(in: 1...5, using: &random)
                rows.append(column, 1)
            }
            rows.closeRow()
        }
        for row in 0..<50 {
            let range = rows.range(row)
            var hint = 0
            for _ in 0..<40 {
                let least = Int32.random(in: 0...220, using: &random)
                let found = rows.withPointers { $0.first(atLeast: least, of: row, from: hint) }
                #expect(
                    found == range.first { rows.columns[$0] >= least } ?? range.upperBound)
                hint = Bool.random(using: &random) ? found : Int.random(in: 0...900, using: &random)
            }
        }
    }

    @Test func rowsOfNothing() {
        var rows = SparseRows()
        rows.closeRow()
        #expect(rows.withPointers { $0.range(0).isEmpty })
    }
}
