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

    /// Which of the two languages there are.
    @usableFromInline package var languages: [Side] { Side.allCases.filter { !units[$0].isEmpty } }
}
