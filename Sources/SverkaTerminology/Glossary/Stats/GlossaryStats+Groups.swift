extension GlossaryStats {
    /// The group of a document: the date in its path, else the path.
    package static func group(of path: String, by grouping: Grouping) -> String {
        guard grouping != .document, let date = PathDate.last(in: Array(path.utf8)) else {
            return path
        }
        if grouping == .year { return "\(date.year)" }
        return "\(date.year)-" + (date.month < 10 ? "0" : "") + "\(date.month)"
    }
}

/// A month in a path: `2026-11-21`, `2026/11`, `20261121`.
private struct PathDate {
    var year: Int
    var month: Int

    /// The last one of a path.
    static func last(in path: [UInt8]) -> PathDate? {
        path.indices.reversed().lazy.compactMap { PathDate(path, from: $0) }.first
    }

    /// The date that begins at a place; nil where none does.
    init?(_ path: [UInt8], from start: Int) {
        func isDigit(_ place: Int) -> Bool { Self.number(path, place, 1) != nil }
        guard !isDigit(start - 1), let year = Self.number(path, start, 4),
            (1900...2199).contains(year), start + 4 < path.count
        else { return nil }
        let isParted = "-/_.".utf8.contains(path[start + 4])
        let place = start + (isParted ? 5 : 4)
        guard let month = Self.number(path, place, 2), (1...12).contains(month) else { return nil }
        // What goes on with digits is a day, or no date.
        let isEnd = !isDigit(place + 2) || !isParted && Self.number(path, place + 2, 2) != nil
        guard isEnd else { return nil }
        (self.year, self.month) = (year, month)
    }

    /// So many digits from a place on.
    private static func number(_ path: [UInt8], _ start: Int, _ count: Int) -> Int? {
        guard start >= 0, start + count <= path.count else { return nil }
        var value = 0
        for byte in path[start..<start + count] {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }
}
