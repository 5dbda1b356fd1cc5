import SverkaMorphology
import SverkaSupport
import SverkaAlignment
import SverkaText

/// How the terms of a glossary's concepts spread over documents, so that an
/// editor sees where usage moved.
public struct GlossaryStats: Sendable {
    /// What documents are counted by.
    public enum Grouping: String, Sendable, CaseIterable {
        /// The date in a path, `2026-11`; documents without one by name.
        case month
        case year
        case document
    }

    /// A term in the documents of one group.
    public struct Line: Sendable, Equatable {
        public var concept: String
        public var side: Side
        public var term: String
        public var status: GlossaryRow.Status
        /// A date or a path.
        public var group: String
        public var count: Int
        public var documents: Int
        /// Of all occurrences of the concept's terms in that language and
        /// group, 0 to 1.
        public var share: Double
    }

    private struct Key: Hashable {
        var concept: String
        var side: Side
        var group: String
    }

    private struct Spread {
        var count = 0
        var documents = 0
    }

    private var counts: [Key: [String: Spread]] = [:]
    private let glossary: Glossary
    private let finder: TermFinder

    public init(_ glossary: Glossary, bank: WordFeatureCache) {
        self.glossary = glossary
        finder = TermFinder(glossary, bank: bank)
    }

    /// Counts the terms of a document.
    ///
    /// - Parameter group: what `group(of:by:)` says of its path.
    public mutating func add(_ units: [Unit], group: String, bank: WordFeatureCache) {
        var found: [Key: [String: Int]] = [:]
        for unit in units where unit.role != .furniture {
            guard let side = Side.allCases.first(where: { $0.language == unit.language }) else {
                continue
            }
            let words = AnalyzedText(unit.text, side, bank.analyzer)
            for occurrence in finder.occurrences(in: unit.text, words, side, bank: bank) {
                var concepts: Set<String> = []
                for row in occurrence.rows where concepts.insert(row.concept).inserted {
                    let term = side == .russian ? row.russian : row.english
                    let key = Key(concept: row.concept, side: side, group: group)
                    found[key, default: [:]][term, default: 0] += 1
                }
            }
        }
        for (key, terms) in found {
            for (term, count) in terms {
                counts[key, default: [:]][term, default: Spread()].count += count
                counts[key]![term]!.documents += 1
            }
        }
    }

    /// The group of a document: the date in its path, else the path.
    public static func group(of path: String, by grouping: Grouping) -> String {
        guard grouping != .document, let date = date(in: path) else { return path }
        return grouping == .year ? date.year : "\(date.year)-\(date.month)"
    }

    /// `2026-11-21`, `2026/11`, `20261121` in a path, the last one.
    private static func date(in path: String) -> (year: String, month: String)? {
        let digits = Array(path.utf8)
        var found: (String, String)?
        var index = 0
        func number(_ start: Int, _ count: Int) -> Int? {
            guard start + count <= digits.count else { return nil }
            var value = 0
            for byte in digits[start..<start + count] {
                guard (0x30...0x39).contains(byte) else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
        func isDigit(_ place: Int) -> Bool {
            digits.indices.contains(place) && (0x30...0x39).contains(digits[place])
        }
        while index + 6 <= digits.count {
            defer { index += 1 }
            guard !isDigit(index - 1), let year = number(index, 4), (1900...2199).contains(year)
            else { continue }
            let isParted = [0x2D, 0x2F, 0x5F, 0x2E].contains(digits[index + 4])
            let place = index + (isParted ? 5 : 4)
            guard let month = number(place, 2), (1...12).contains(month),
                isParted ? !isDigit(place + 2) : !isDigit(place + 2) || number(place + 2, 2) != nil
            else { continue }
            found = ("\(year)", month < 10 ? "0\(month)" : "\(month)")
        }
        return found
    }

    /// The lines in the order of the glossary's concepts; of a concept Russian
    /// before English, then by group, the more frequent terms first.
    public var lines: [Line] {
        var statuses: [String: GlossaryRow.Status] = [:]
        var order: [String: Int] = [:]
        for row in glossary.rows {
            order[row.concept] = order[row.concept] ?? order.count
            for (side, term) in [(Side.russian, row.russian), (.english, row.english)] {
                let key = "\(row.concept)\t\(side)\t\(term)"
                // A term is what its best row says.
                let rank = GlossaryRow.Status.rank(row.status)
                if rank < statuses[key].map(GlossaryRow.Status.rank) ?? .max {
                    statuses[key] = row.status
                }
            }
        }
        let keys = counts.keys.sorted {
            (order[$0.concept] ?? 0, $0.side.rawValue, $0.group)
                < (order[$1.concept] ?? 0, $1.side.rawValue, $1.group)
        }
        return keys.flatMap { key in
            let terms = counts[key]!
            let total = terms.values.reduce(0) { $0 + $1.count }
            return terms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
                Line(
                    concept: key.concept, side: key.side, term: $0.key,
                    status: statuses["\(key.concept)\t\(key.side)\t\($0.key)"] ?? .proposed,
                    group: key.group, count: $0.value.count, documents: $0.value.documents,
                    share: Double($0.value.count) / Double(total))
            }
        }
    }

    /// The lines as a table.
    public func bytes() -> [UInt8] {
        var bytes: [UInt8] = []
        Table.write(
            ["concept", "language", "term", "status", "group", "count", "documents", "share"]
                .map(Cell.plain), to: &bytes)
        for line in lines {
            Table.write(
                [
                    .text(line.concept), .plain(line.side == .russian ? "ru" : "en"),
                    .text(line.term), .plain(line.status.rawValue), .text(line.group),
                    .plain(String(line.count)), .plain(String(line.documents)),
                    .share(line.share),
                ], to: &bytes)
        }
        return bytes
    }
}

extension GlossaryRow.Status {
    /// How much a row allows its terms, 0 the most.
    fileprivate static func rank(_ status: GlossaryRow.Status) -> Int {
        switch status {
        case .preferred: 0
        case .admitted: 1
        case .proposed: 2
        case .deprecated: 3
        case .rejected: 4
        }
    }
}
