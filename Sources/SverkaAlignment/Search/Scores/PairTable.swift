/// What is known of single pairs, by the cell that they end in.
struct PairTable {
    let band: SearchBand
    /// No less than the evidence.
    var bounds: [Float]
    /// Score of the pair; minus infinity where it was not worth a look.
    var scores: [Float]
    /// Of the pair and of those of the same Russian unit with the three
    /// English units before, from bit 0 on: whether they have any
    /// evidence to speak of.
    var linked: [UInt8]

    init(band: SearchBand) {
        self.band = band
        bounds = [Float](repeating: 0, count: band.count)
        scores = [Float](repeating: -.infinity, count: band.count)
        linked = [UInt8](repeating: 0, count: band.count)
    }

    /// Whether each unit of a bead is linked to one of the other side.
    @inline(__always)
    func areLinked(_ i: Int, _ j: Int, _ a: Int, _ b: Int) -> Bool {
        let all: UInt8 = 1 << UInt8(b) - 1
        var columns: UInt8 = 0
        for row in i - a + 1...i {
            guard band.contains(row, j) else { return false }
            let some = linked[band.index(row, j)] & all
            if some == 0 { return false }
            columns |= some
        }
        return columns == all
    }
}
