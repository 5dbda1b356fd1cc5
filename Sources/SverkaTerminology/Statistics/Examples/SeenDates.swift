/// From when to when something was seen, by the dates in the paths of articles:
/// `2026/05/03`, `2026-05-03`, `20260503`.
struct SeenDates: Sendable, Equatable {
    /// Year, month and day in one number: 20260503.
    private(set) var first: Int
    private(set) var last: Int

    init(first: Int, last: Int) { (self.first, self.last) = (first, last) }

    /// The last date in a path; nil where there is none.
    init?(path: String) {
        guard let date = Self.date(in: Array(path.utf8)) else { return nil }
        (first, last) = (date, date)
    }

    /// Of either or both.
    static func joined(_ one: SeenDates?, _ other: SeenDates?) -> SeenDates? {
        guard let one, let other else { return one ?? other }
        return SeenDates(first: min(one.first, other.first), last: max(one.last, other.last))
    }

    /// `2026-05-03`
    static func text(_ date: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        return "\(date / 10_000)-\(two(date / 100 % 100))-\(two(date % 100))"
    }

    // MARK: Paths

    private static func date(in path: [UInt8]) -> Int? {
        path.indices.reversed().lazy.compactMap { date(in: path, at: $0) }.first
    }

    /// A date that begins there, behind no other figure.
    private static func date(in path: [UInt8], at start: Int) -> Int? {
        guard start == 0 || !isFigure(path[start - 1]), let year = number(path, start, 4) else {
            return nil
        }
        var place = start + 4
        let separator = place < path.count && separators.contains(path[place]) ? 1 : 0
        guard let month = number(path, place + separator, 2) else { return nil }
        place += separator + 2
        guard separator == 0 || place < path.count && path[place] == path[start + 4],
            let day = number(path, place + separator, 2)
        else { return nil }
        place += separator + 2
        guard place == path.count || !isFigure(path[place]), years.contains(year),
            (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        return year * 10_000 + month * 100 + day
    }

    private static func number(_ path: [UInt8], _ start: Int, _ count: Int) -> Int? {
        guard start + count <= path.count else { return nil }
        var value = 0
        for byte in path[start..<start + count] {
            guard isFigure(byte) else { return nil }
            value = value * 10 + Int(byte) - 0x30
        }
        return value
    }

    private static func isFigure(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static let years = 1900...2199
    /// `-`, `/`, `_` and `.`
    private static let separators: Set<UInt8> = [0x2D, 0x2F, 0x5F, 0x2E]
}
