import SverkaSupport
import SverkaText

/// Looks the units of one side up by number and by text.
struct UnitIndex {
    private let units: [Unit]
    private var byNumber: [UnitNumber: Int] = [:]
    private var byText: [String: [Int]] = [:]
    /// Lengths of the units' texts in bytes.
    private var lengths: Set<Int> = []

    init(_ units: [Unit]) {
        self.units = units
        for (index, unit) in units.enumerated() {
            byNumber[unit.number] = index
            byText[unit.text, default: []].append(index)
            lengths.insert(unit.text.utf8.count)
        }
    }

    // MARK: By number

    /// The first of some numbers that no unit has.
    func unknown(_ numbers: [UnitNumber]) -> UnitNumber? {
        numbers.first { byNumber[$0] == nil }
    }

    /// Positions of the units of these numbers, rising; nil where one is none.
    func positions(_ numbers: [UnitNumber]) -> [Int]? {
        let positions = numbers.compactMap { byNumber[$0] }.sorted()
        return positions.count == numbers.count ? positions : nil
    }

    /// The position of the unit of a number, or of the first behind it.
    func position(near number: UnitNumber) -> Int {
        byNumber[number] ?? units.partitioningIndex { $0.number >= number }
    }

    /// Whether the text is that of the units of these numbers.
    func stands(_ text: String, at numbers: [UnitNumber]) -> Bool {
        positions(numbers).map { $0.map { units[$0].text }.joined(separator: " ") == text } ?? false
    }

    // MARK: By text

    /// So many units more may stand between two whose texts are joined than
    /// did when they were.
    private static let strangers = 12

    /// Whether units have the text.
    func has(_ text: String, at numbers: [UnitNumber]) -> Bool {
        text.isEmpty || byText[text] != nil || !occurrences(of: text, at: numbers).isEmpty
    }

    /// Where the text stands: positions of a unit or, rising, of several whose
    /// texts it joins by spaces.
    ///
    /// - Parameter numbers: of its units when they were joined; they tell how
    ///   far apart these stood.
    func occurrences(of text: String, at numbers: [UnitNumber]) -> [[Int]] {
        if let found = byText[text] { return found.map { [$0] } }
        var search = JoinedText(
            bytes: Array(text.utf8), units: units, reach: Self.strangers + spread(numbers))
        var out: [[Int]] = []
        for (end, byte) in search.bytes.enumerated() where byte == 0x20 && lengths.contains(end) {
            for start in byText[String(decoding: search.bytes[..<end], as: UTF8.self)] ?? [] {
                if let rest = search.positions(from: end + 1, behind: start) {
                    out.append([start] + rest)
                }
            }
        }
        return out
    }

    /// How far units of some numbers may have stood apart.
    private func spread(_ numbers: [UnitNumber]) -> Int {
        guard let first = numbers.min(), let last = numbers.max() else { return 0 }
        return max(
            last.paragraph - first.paragraph, position(near: last) - position(near: first))
    }

    /// Whether some rows, each of one unit or of several, have all units.
    func isWhole(of rows: [(numbers: [UnitNumber], text: String)]) -> Bool {
        let known = Set(rows.map(\.text))
        if byText.keys.allSatisfy(known.contains) { return true }
        var found: Set<Int> = []
        for row in rows where byText[row.text] == nil && !row.text.isEmpty {
            for positions in occurrences(of: row.text, at: row.numbers) {
                found.formUnion(positions)
            }
        }
        return units.indices.allSatisfy { found.contains($0) || known.contains(units[$0].text) }
    }

    /// Whether some rows are those of few of the units.
    func isSmall(part rows: [(numbers: [UnitNumber], text: String)]) -> Bool {
        rows.count { !$0.text.isEmpty } * 2 < units.count
    }
}
