import SverkaMorphology
import SverkaText

/// An alignment of all that may be of an article, by which it is told what is.
///
/// What is left out then has hardly ever been paired, so the alignment of the
/// rest need not be searched for again.
package struct AlignmentDraft {
    let units: Bilingual<[Unit]>
    let analyzed: AnalyzedStreams
    /// What the search within the order found.
    let searched: [Alignment.Row]
    /// All rows, those of units that moved among them.
    package let rows: [Alignment.Row]

    /// The places in the draft of the units of streams; nil where one is not
    /// in it.
    func places(of streams: UnitStreams) -> Bilingual<[Int]>? {
        var places = Bilingual<[Int]>(repeating: [])
        for side in Side.allCases {
            var place = 0
            for unit in streams.units[side] {
                while place < units[side].count, units[side][place].number != unit.number {
                    place += 1
                }
                guard place < units[side].count, units[side][place].text == unit.text else {
                    return nil
                }
                places[side].append(place)
                place += 1
            }
        }
        return places
    }

    /// The rows of some of the units, which have numbers of their own; nil where
    /// a search without the others could find more: one of them has a row with
    /// units that stay, or stands with such between two pairs.
    func rows(at places: Bilingual<[Int]>) -> [Alignment.Row]? {
        let numbers = Bilingual { side in
            var numbers = [Int](repeating: -1, count: units[side].count)
            for (number, place) in places[side].enumerated() { numbers[place] = number }
            return numbers
        }
        var rows: [Alignment.Row] = []
        var isLeftOut = false, isAlone = false
        for var row in searched {
            let count = row.units.russian.count + row.units.english.count
            row.units = Bilingual { side in
                row.units[side].map { numbers[side][$0] }.filter { $0 >= 0 }
            }
            let left = row.units.russian.count + row.units.english.count
            if row.isPaired { (isLeftOut, isAlone) = (false, false) }
            if left == 0 {
                isLeftOut = true
            } else {
                if left != count { return nil }
                isAlone = isAlone || !row.isPaired
                rows.append(row)
            }
            if isLeftOut, isAlone { return nil }
        }
        return rows
    }
}

extension Aligner {
    /// Aligns what may be of an article, without flags.
    package func draft(_ streams: UnitStreams) -> AlignmentDraft {
        let analyzed = AnalyzedStreams(streams.units, cache, threads: 1)
        var constraints = AlignmentConstraints()
        constraints.given = FormatPairs(streams.units, besides: constraints)
        let searched = searched(streams, analyzed, constraints, threads: 1)
        let given = constraints.given.rows.map(Alignment.Row.init)
        return AlignmentDraft(
            units: streams.units, analyzed: analyzed,
            searched: searched,
            rows: withMovedPairs(given + searched, streams, analyzed, constraints))
    }
}
