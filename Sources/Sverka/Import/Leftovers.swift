import SverkaSupport
import SverkaText

/// What of a file a glossary can't hold, counted by kind.
struct Leftovers {
    private var counts: [String: Int] = [:]
    /// The kinds in the order in which they were met.
    private var kinds: [(one: Message, many: Message?, rest: Message)] = []

    /// Counts one of a kind.
    ///
    /// - Parameters:
    ///   - many: where that is not the word with an `s`.
    ///   - rest: what stands behind: `in German left out`.
    mutating func add(_ one: Message, many: Message? = nil, _ rest: Message, count: Int = 1) {
        guard count > 0 else { return }
        let key = "\(one)\t\(rest)"
        if counts[key] == nil { kinds.append((one, many, rest)) }
        counts[key, default: 0] += count
    }

    /// A line for each kind: `12 definitions in German left out`.
    var lines: [Message] {
        kinds.map { kind in
            let count = counts["\(kind.one)\t\(kind.rest)"] ?? 0
            return "\(counted(count, kind.one, many: kind.many)) \(kind.rest)"
        }
    }
}

extension Leftovers {
    /// Says of an entry without a term of some side that it is there.
    mutating func addOneSided(without side: Side) {
        add(
            "entry", many: "entries",
            side == .russian
                ? "without a Russian term; the cell is left empty"
                : "without an English term; the cell is left empty")
    }
}
