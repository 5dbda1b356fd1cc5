import SverkaSupport
import SverkaAlignment

/// hunalign's ladder: a line for each rung, the numbers of Russian and of
/// English units before it, from 0, and the confidence of what follows.
///
/// A ladder only climbs: pairs that cross others are left out, and their units
/// stand alone, as do those of a row that others stand between. Of several
/// documents each has a ladder of its own, with an empty line between.
struct AlignmentLadder: AlignmentFormat {
    static let name = "ladder"
    static let extensions = ["ladder"]

    func bytes(_ alignments: [Alignment]) -> [UInt8] {
        Array(alignments.map { Ladder($0).lines }.joined(separator: "\n").utf8)
    }
}

/// The ladder of one document.
private struct Ladder {
    private(set) var lines = ""
    /// Units of each side that the rungs have passed.
    private var passed = [0, 0]
    /// Of each unit, the chance that it has no counterpart.
    private var alone: [[Double]]

    init(_ alignment: Alignment) {
        alone = [alignment.russian, alignment.english].map {
            [Double](repeating: 0, count: $0.count)
        }
        let rows = alignment.rows.filter { $0.status != .rejected }
        for row in rows {
            let chance = row.isPaired ? 1 - row.confidence : row.confidence
            for unit in row.russian { alone[0][unit] = chance }
            for unit in row.english { alone[1][unit] = chance }
        }
        let steps = rows.filter {
            $0.isPaired && Self.isUnbroken($0.russian) && Self.isUnbroken($0.english)
        }
        let byUnit = Dictionary(
            steps.map { ($0.russian[0], $0) }, uniquingKeysWith: { first, _ in first })
        for (russian, english) in longestIncreasingSubsequence(
            steps.map { ($0.russian[0], $0.english[0]) })
        {
            guard let row = byUnit[russian] else { continue }
            pass(to: [russian, english])
            addRung(row.confidence)
            passed = [passed[0] + row.russian.count, passed[1] + row.english.count]
        }
        pass(to: alone.map(\.count))
        addRung(0)
    }

    private static func isUnbroken(_ units: [Int]) -> Bool {
        units[units.count - 1] - units[0] == units.count - 1
    }

    /// Units before the next step each have a rung of their own.
    private mutating func pass(to next: [Int]) {
        for side in 0...1 {
            while passed[side] < next[side] {
                addRung(alone[side][passed[side]])
                passed[side] += 1
            }
        }
    }

    private mutating func addRung(_ confidence: Double) {
        lines += "\(passed[0])\t\(passed[1])\t\(TMX.share(confidence))\n"
    }
}
