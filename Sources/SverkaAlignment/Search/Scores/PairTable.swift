/// What is known of single pairs, by the cell that they end in.
struct PairTable: Sendable {
    private let band: SearchBand
    /// The first cell that it holds.
    private let start: Int
    /// No less than the evidence.
    private let bounds: Cells<Float>
    /// Score of the pair; minus infinity where it was not worth a look.
    private let scores: Cells<Float>
    /// Of the pair and of those of the same Russian unit with the three
    /// English units before, from bit 0 on: whether they have any
    /// evidence to speak of.
    private let linked: Cells<UInt8>

    /// - Parameter rows: of the table, those that it holds.
    init(_ band: SearchBand, rows: Range<Int>) {
        self.band = band
        start = band.index(rows.lowerBound, band.range(rows.lowerBound).lowerBound)
        let end = band.index(rows.upperBound - 1, band.range(rows.upperBound - 1).upperBound)
        bounds = Cells(repeating: 0, count: end - start)
        scores = Cells(repeating: -.infinity, count: end - start)
        linked = Cells(repeating: 0, count: end - start)
    }

    /// Where a pair stands, for what follows.
    @inline(__always)
    func place(_ row: Int, _ column: Int) -> Int { band.index(row, column) - start }

    @inline(__always)
    func bound(_ place: Int) -> Float { bounds[place] }
    @inline(__always)
    func raiseBound(_ place: Int, by weight: Float) { bounds[place] += weight }
    @inline(__always)
    func score(_ place: Int) -> Float { scores[place] }
    @inline(__always)
    func setScore(_ place: Int, _ score: Float) { scores[place] = score }
    @inline(__always)
    func setLinked(_ place: Int, _ bits: UInt8) { linked[place] = bits }

    /// Whether each unit of a bead is linked to one of the other side.
    @inline(__always)
    func areLinked(_ i: Int, _ j: Int, _ a: Int, _ b: Int) -> Bool {
        let all: UInt8 = 1 << UInt8(b) - 1
        var columns: UInt8 = 0
        for row in i - a + 1...i {
            guard band.contains(row, j) else { return false }
            let some = linked[place(row, j)] & all
            if some == 0 { return false }
            columns |= some
        }
        return columns == all
    }
}
