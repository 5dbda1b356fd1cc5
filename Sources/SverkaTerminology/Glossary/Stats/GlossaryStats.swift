import SverkaMorphology
import SverkaSupport
import SverkaAlignment
import SverkaText

/// How the terms of a glossary's concepts spread over documents, so that an
/// editor sees where usage moved.
package struct GlossaryStats: Sendable {
    /// What documents are counted by.
    package enum Grouping: String, Sendable, CaseIterable {
        /// The date in a path, `2026-11`; documents without one by name.
        case month
        case year
        case document
    }

    /// A term in the documents of one group.
    package struct Line: Sendable, Equatable {
        package var concept: String
        package var side: Side
        package var term: String
        package var status: GlossaryRow.Status
        /// A date or a path.
        package var group: String
        package var count: Int
        package var documents: Int
        /// Of all occurrences of the concept's terms in that language and
        /// group, 0 to 1.
        package var share: Double
    }

    struct Key: Hashable {
        var concept: String
        var side: Side
        var group: String
    }

    struct Spread {
        var count = 0
        var documents = 0
    }

    private(set) var counts: [Key: [String: Spread]] = [:]
    let glossary: Glossary
    private let finder: TermFinder

    package init(_ glossary: Glossary, bank: WordFeatureCache) {
        self.glossary = glossary
        finder = TermFinder(glossary, bank: bank)
    }

    /// Counts the terms of a document.
    ///
    /// - Parameter group: what `group(of:by:)` says of its path.
    package mutating func add(_ units: [Unit], group: String, bank: WordFeatureCache) {
        var found: [Key: [String: Int]] = [:]
        for unit in units where unit.role != .furniture {
            guard let side = Side.allCases.first(where: { $0.language == unit.language }) else {
                continue
            }
            let words = AnalyzedText(unit.text, side, bank.analyzer)
            for occurrence in finder.occurrences(in: unit.text, words, side, bank: bank) {
                var concepts: Set<String> = []
                for row in occurrence.rows where concepts.insert(row.concept).inserted {
                    let key = Key(concept: row.concept, side: side, group: group)
                    found[key, default: [:]][row[side], default: 0] += 1
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
}
