import SverkaSupport
import SverkaAlignment
import SverkaReview
import SverkaText

/// hunalign's ladder: a line for each rung, the numbers of Russian and of
/// English units before it, from 0, and the confidence of what follows.
///
/// A ladder only climbs: pairs that cross others are left out, and their units
/// stand alone, as do those of a row that others stand between. Of several
/// documents each has a ladder of its own, with an empty line between.
struct AlignmentLadder: AlignmentFormat {
    static let name = "ladder"
    static let extensions = ["ladder"]

    func bytes(_ alignments: [ReviewedAlignment]) -> [UInt8] {
        Array(alignments.map { Ladder($0).lines }.joined(separator: "\n").utf8)
    }
}

/// The ladder of one document.
private struct Ladder {
    private(set) var lines = ""
    /// Units of each side that the rungs have passed.
    private var passed = Bilingual(repeating: 0)
    /// Of each unit, the chance that it has no counterpart.
    private var alone: Bilingual<[Double]>

    init(_ reviewed: ReviewedAlignment) {
        let alignment = reviewed.alignment
        let standing = Set(reviewed.rows.compactMap(\.index))
        alone = alignment.units.map { [Double](repeating: 0, count: $0.count) }
        for row in alignment.rows {
            let chance = row.isPaired ? 1 - row.confidence : row.confidence
            for side in Side.allCases {
                for unit in row.units[side] { alone[side][unit] = chance }
            }
        }
        let steps = alignment.rows.indices.filter(standing.contains).map { alignment.rows[$0] }
            .filter {
                $0.isPaired && Self.isUnbroken($0.units.russian)
                    && Self.isUnbroken($0.units.english)
            }
        let byUnit = Dictionary(
            steps.map { ($0.units.russian[0], $0) }, uniquingKeysWith: { first, _ in first })
        let pairs = steps.map { ($0.units.russian[0], $0.units.english[0]) }
        for (russian, english) in longestIncreasingSubsequence(pairs) {
            guard let row = byUnit[russian] else { continue }
            pass(to: Bilingual(russian: russian, english: english))
            addRung(row.confidence)
            for side in Side.allCases { passed[side] += row.units[side].count }
        }
        pass(to: alone.map(\.count))
        addRung(0)
    }

    private static func isUnbroken(_ units: [Int]) -> Bool {
        units[units.count - 1] - units[0] == units.count - 1
    }

    /// Units before the next step each have a rung of their own.
    private mutating func pass(to next: Bilingual<Int>) {
        for side in Side.allCases {
            while passed[side] < next[side] {
                addRung(alone[side][passed[side]])
                passed[side] += 1
            }
        }
    }

    private mutating func addRung(_ confidence: Double) {
        lines += "\(passed.russian)\t\(passed.english)\t\(TMX.share(confidence))\n"
    }
}
