import SverkaText

/// The order of rows in a table: that of the Russian units, English ones
/// without counterpart behind the row that their predecessor is in.
package enum RowOrder {
    /// What the order goes by.
    package struct Key {
        var units: Bilingual<[Int]>
        var isCrossed: Bool

        package init(_ units: Bilingual<[Int]>, isCrossed: Bool) {
            (self.units, self.isCrossed) = (units, isCrossed)
        }

        fileprivate func first(_ side: Side) -> Int { units[side].first ?? -1 }
        fileprivate func isBefore(_ other: Key) -> Bool {
            (first(.russian), first(.english)) < (other.first(.russian), other.first(.english))
        }
        fileprivate func isAlone(_ side: Side) -> Bool { units[side.other].isEmpty }
    }

    /// The places of rows in the order in which they stand in a table.
    ///
    /// In a pair of files and in blocks both streams run side by side.
    package static func order(_ keys: [Key]) -> [Int] {
        func sorted(_ isMeant: (Key) -> Bool) -> [Int] {
            keys.indices.filter { isMeant(keys[$0]) }.sorted { keys[$0].isBefore(keys[$1]) }
        }
        var out: [Int] = []
        out.reserveCapacity(keys.count)
        var alone = Bilingual { side in sorted { $0.isAlone(side) }[...] }
        for row in sorted({ !$0.isAlone(.russian) && !$0.isAlone(.english) }) {
            for side in Side.allCases where side == .russian || !keys[row].isCrossed {
                while let next = alone[side].first,
                    keys[next].first(side) < keys[row].first(side)
                {
                    out.append(next)
                    alone[side].removeFirst()
                }
            }
            out.append(row)
        }
        return out + alone.russian + alone.english
    }
}

extension RowOrder.Key {
    init(_ row: Alignment.Row) {
        self.init(row.units, isCrossed: row.flags.contains(.crossed))
    }
}
