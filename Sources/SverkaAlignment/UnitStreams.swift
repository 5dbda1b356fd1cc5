import SverkaText

/// The Russian and the English units that are held against each other.
@usableFromInline package struct UnitStreams: Sendable {
    package var units: Bilingual<[Unit]>
    /// The place of each unit in the reading order of its article, from 0; nil
    /// for a pair of files.
    package var order: Bilingual<[Int]>?

    /// The units of a pair of files.
    @usableFromInline package init(russian: [Unit], english: [Unit]) {
        units = Bilingual(russian: russian, english: english)
    }

    /// The Russian and the English units of one article.
    ///
    /// - Parameter all: its units in reading order; furniture and other
    ///   languages are passed over.
    package init(article all: [Unit]) {
        units = Bilingual(repeating: [])
        var order = Bilingual<[Int]>(repeating: [])
        for (index, unit) in all.enumerated() where unit.role != .furniture {
            guard let side = Side(unit.language) else { continue }
            units[side].append(unit)
            order[side].append(index)
        }
        self.order = order
    }

    /// Puts other units in the place of those there are.
    ///
    /// - Parameter places: where each unit's parts, or the unit itself, stand
    ///   among the new ones.
    package mutating func replace(by units: Bilingual<[Unit]>, at places: Bilingual<[Range<Int>]>) {
        self.units = units
        guard let order else { return }
        let all = Side.allCases.flatMap { side in
            places[side].enumerated().map { (order[side][$0], side, $1) }
        }.sorted { $0.0 < $1.0 }
        var new = Bilingual { [Int](repeating: 0, count: units[$0].count) }
        var next = 0
        for (_, side, range) in all {
            for position in range {
                new[side][position] = next
                next += 1
            }
        }
        self.order = new
    }

    /// Which of the two languages there are.
    @usableFromInline package var languages: [Side] { Side.allCases.filter { !units[$0].isEmpty } }
}
