import SverkaAlignment

/// hunalign's ladder: a line for each rung, the numbers of Russian and of
/// English units before it, from 0, and the confidence of what follows.
///
/// A ladder only climbs: pairs that cross others are left out. Of several
/// documents each has a ladder of its own, with an empty line between.
struct AlignmentLadder: AlignmentFormat {
    static let name = "ladder"
    static let extensions = ["ladder"]

    func bytes(_ alignments: [Alignment]) -> [UInt8] {
        let ladders = alignments.map { alignment in
            var out = ""
            var russian = 0, english = 0
            for row in alignment.rows where row.status != .rejected {
                let isNext =
                    (row.russian.first ?? russian) == russian
                    && (row.english.first ?? english) == english
                guard isNext else { continue }
                out += "\(russian)\t\(english)\t\(TMX.share(row.confidence))\n"
                russian += row.russian.count
                english += row.english.count
            }
            return out + "\(alignment.russian.count)\t\(alignment.english.count)\t0.00\n"
        }
        return Array(ladders.joined(separator: "\n").utf8)
    }
}
