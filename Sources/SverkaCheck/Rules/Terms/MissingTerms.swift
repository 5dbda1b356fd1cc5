import SverkaAlignment
import SverkaTerminology
import SverkaText

/// Terms of the source that no rendering of the glossary stands for, neither in
/// the row nor in its paired neighbours.
enum MissingTerms {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        text.comparable.flatMap { RowCheck($0, text, context).findings() }
    }

    /// One row held against the glossary.
    private struct RowCheck {
        let row: Alignment.Row
        let text: CheckedText
        let context: CheckContext
        /// Units of the translation that a rendering may stand in.
        let near: [Int]
        /// The concepts that are rendered there.
        let rendered: Set<String>

        var source: Side { context.source }
        var target: Side { context.source.other }

        init(_ index: Int, _ text: CheckedText, _ context: CheckContext) {
            (self.text, self.context) = (text, context)
            row = text.alignment.rows[index]
            let target = context.source.other
            near = text.neighbourhood(index, target)
            var rendered: Set<String> = []
            for unit in near {
                for term in text.terms[target][unit] {
                    rendered.formUnion(term.all.map(\.concept))
                }
            }
            self.rendered = rendered
        }

        func findings() -> [UnitFinding] {
            var out: [UnitFinding] = []
            var done: Set<String> = []
            for unit in text.units(of: row, source) {
                for term in text.terms[source][unit] {
                    guard let wanted = missed(term, unit), done.insert(wanted.concept).inserted
                    else { continue }
                    out.append(finding(term, wanted, unit))
                }
            }
            return out
        }

        /// The row of the glossary whose rendering is missed; nil where one is
        /// there or none is to be expected.
        private func missed(_ term: TermFinder.Occurrence, _ unit: Int) -> GlossaryRow? {
            let allowed = term.rows.first { $0.isAllowed && !$0[target].isEmpty }
            guard let row = allowed ?? term.rows.first,
                !context.concepts[row.concept].allSatisfy({ $0[target].isEmpty }),
                rendered.isDisjoint(with: (term.rows + term.namesakes).map(\.concept))
            else { return nil }
            return PersonsBySound(text, context).isNamed(term, row, unit, in: near) ? nil : row
        }

        private func finding(
            _ term: TermFinder.Occurrence, _ wanted: GlossaryRow, _ unit: Int
        ) -> UnitFinding {
            var expected: [String] = []
            for row in context.concepts.allowed(wanted.concept)
            where !row[target].isEmpty && !expected.contains(row[target]) {
                expected.append(row[target])
            }
            let found = text.text(source, unit, term.range)
            let numbers = text.alignment.numbers(row, target)
            let other = text.units(of: row, target).first
            var finding = UnitFinding(
                side: source, unit: unit, range: term.range, kind: .missing,
                severity: .warning, found: found, expected: expected,
                message: "no rendering of \"\(found)\" in unit \(numbers)",
                isAdvice: wanted.source == .newsroom)
            finding.counterpart = other.map { ($0, 0..<text.units[target][$0].text.utf8.count) }
            return finding
        }
    }
}
