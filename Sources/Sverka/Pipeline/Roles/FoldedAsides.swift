import SverkaDocument
import SverkaText

/// What is folded away in one language alone, beside more text of the same
/// language that is not, is an aside of the page: a translation would be folded
/// too.
enum FoldedAsides {
    static func setAside(_ units: inout [Unit]) {
        var open = Bilingual(repeating: 0), folded = Bilingual(repeating: 0)
        for unit in units where unit.role != .furniture {
            guard let side = Side(unit.language) else { continue }
            if unit.isFolded {
                folded[side] += unit.text.utf8.count
            } else {
                open[side] += unit.text.utf8.count
            }
        }
        guard open.russian > 0, open.english > 0 else { return }
        for side in Side.allCases
        where folded[side] > 0 && folded[side.other] == 0 && folded[side] < open[side] {
            for index in units.indices
            where units[index].isFolded && Side(units[index].language) == side {
                units[index].role = .furniture
                units[index].reason = "folded"
                units[index].furnitureOdds = FurnitureRules.oddsOfSureFurniture
            }
        }
    }
}
