import SverkaSupport
import SverkaText

extension GlossaryStats {
    /// The lines in the order of the glossary's concepts; of a concept Russian
    /// before English, then by group, the more frequent terms first.
    package var lines: [Line] {
        let order = ConceptOrder(glossary)
        let keys = counts.keys.sorted { a, b in
            (order[a.concept], a.side.rawValue, a.group)
                < (order[b.concept], b.side.rawValue, b.group)
        }
        return keys.flatMap { key in
            let terms = counts[key]!
            let total = terms.values.reduce(0) { $0 + $1.count }
            return terms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
                Line(
                    concept: key.concept, side: key.side, term: $0.key,
                    status: order.status(of: $0.key, key), group: key.group,
                    count: $0.value.count, documents: $0.value.documents,
                    share: Double($0.value.count) / Double(total))
            }
        }
    }

    /// Where concepts stand in a glossary, and what it says of their terms.
    private struct ConceptOrder {
        private struct Term: Hashable {
            var concept: String
            var side: Side
            var term: String
        }

        private var places: [String: Int] = [:]
        private var statuses: [Term: GlossaryRow.Status] = [:]

        init(_ glossary: Glossary) {
            for row in glossary.rows {
                places[row.concept] = places[row.concept] ?? places.count
                for side in Side.allCases {
                    let term = Term(concept: row.concept, side: side, term: row[side])
                    // A term is what its best row says.
                    if row.status.rank < statuses[term]?.rank ?? .max {
                        statuses[term] = row.status
                    }
                }
            }
        }

        subscript(concept: String) -> Int { places[concept] ?? 0 }

        func status(of term: String, _ key: Key) -> GlossaryRow.Status {
            statuses[Term(concept: key.concept, side: key.side, term: term)] ?? .proposed
        }
    }

    /// The lines as a table.
    package func bytes() -> [UInt8] {
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
    fileprivate var rank: Int {
        switch self {
        case .preferred: 0
        case .admitted: 1
        case .proposed: 2
        case .deprecated: 3
        case .rejected: 4
        }
    }
}
