import SverkaDocument
import SverkaText

/// The roles of the paragraphs of one file of a pair: what stands in such a
/// file is there to be translated, but for areas of a page, code, and running
/// heads.
enum PairRoles {
    /// Times that a line stands in a file that is a running head, at least.
    private static let leastCopies = 4
    /// Bytes of such a line, at most.
    private static let longestHead = 120

    static func settled(_ units: [Unit]) -> [Unit] {
        var copies: [String: Int] = [:]
        for unit in units where isHeadLike(unit) { copies[unit.text, default: 0] += 1 }
        return units.map { unit in
            var unit = unit
            let isHead = isHeadLike(unit) && copies[unit.text, default: 0] >= leastCopies
            if unit.block == .pageArea || unit.block == .code || isHead {
                unit.role = .furniture
            } else if unit.role == .furniture {
                unit.role = FurnitureRules.roleOfText(unit)
                unit.reason = ""
            }
            return unit
        }
    }

    /// Whether a line could be a running head: no sentence, and not marked as
    /// anything else.
    private static func isHeadLike(_ unit: Unit) -> Bool {
        guard unit.block == .paragraph, unit.text.utf8.count <= longestHead,
            let last = unit.text.unicodeScalars.last
        else { return false }
        return last.properties.isAlphabetic || last.properties.numericType != nil
    }
}
