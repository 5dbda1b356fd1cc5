import SverkaSupport
import SverkaTerminology
import SverkaText

/// A term with several preferred renderings in one concept, of which a writer
/// would not know which to use.
package struct DoublePreference: Sendable, Equatable, Spoken {
    package var concept: String
    package var term: String
    package var renderings: [String] = []

    package var message: Message {
        "\(concept): \"\(term)\" has \(renderings.count) preferred renderings: "
            + "\(renderings.map { "\"\($0)\"" }.joined(separator: ", "))"
    }

    fileprivate mutating func add(_ rendering: String) {
        renderings = renderings.adding([rendering])
    }
}

extension Glossary {
    /// Terms with two preferred renderings in one concept, Russian ones first.
    package var doublyPreferred: [DoublePreference] {
        Side.allCases.flatMap { side in
            var renderings: [String: DoublePreference] = [:]
            for row in rows where row.status == .preferred && row.form == .full {
                let term = row[side], other = row[side.other]
                guard !term.isEmpty, !other.isEmpty else { continue }
                renderings[
                    row.concept + "\t" + TermKey.folded(term),
                    default: DoublePreference(concept: row.concept, term: term)
                ].add(other)
            }
            return renderings.sorted { $0.key < $1.key }.map(\.value)
                .filter { $0.renderings.count > 1 }
        }
    }
}
