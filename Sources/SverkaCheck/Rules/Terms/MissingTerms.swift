import SverkaAlignment
import SverkaTerminology
import SverkaText

/// Terms of the source that no rendering of the glossary stands for, neither in
/// the row nor in its paired neighbours; a rendering there that stands for a term of
/// the neighbour's own makes no more than a note of it.
///
/// The built-in list misses none of its single common nouns, which are rendered in
/// too many ways, nor a term that a word of the other side renders by the lexicon.
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
        /// The concepts that are rendered there, those that the row itself renders,
        /// and those that the neighbours' source has.
        let rendered: Set<String>
        let own: Set<String>
        let neighbours: Set<String>

        var source: Side { context.source }
        var target: Side { context.source.other }

        init(_ index: Int, _ text: CheckedText, _ context: CheckContext) {
            (self.text, self.context) = (text, context)
            row = text.alignment.rows[index]
            let target = context.source.other
            near = text.neighbourhood(index, target)
            rendered = Self.concepts(near, target, text)
            own = Self.concepts(row.units[target], target, text)
            let beside = text.neighbourhood(index, context.source).filter {
                !text.alignment.rows[index].units[context.source].contains($0)
            }
            neighbours = Self.concepts(beside, context.source, text)
        }

        private static func concepts(
            _ units: [Int], _ side: Side, _ text: CheckedText
        ) -> Set<String> {
            var out: Set<String> = []
            for unit in units {
                for term in text.terms[side][unit] { out.formUnion(term.all.map(\.concept)) }
            }
            return out
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
                !context.concepts[row.concept].allSatisfy({ $0[target].isEmpty })
            else { return nil }
            let concepts = Set((term.rows + term.namesakes).map(\.concept))
            guard rendered.isDisjoint(with: concepts) || isBorrowed(concepts, row) else {
                return nil
            }
            if row.source == .newsroom, !mayBeMissed(term, row, unit) { return nil }
            return PersonsBySound(text, context).isNamed(term, row, unit, in: near) ? nil : row
        }

        private func isInNeighbour(_ row: GlossaryRow) -> Bool { rendered.contains(row.concept) }

        /// Whether a neighbour alone has a rendering, which is that of a term of its
        /// own.
        private func isBorrowed(_ concepts: Set<String>, _ row: GlossaryRow) -> Bool {
            row.source != .newsroom && own.isDisjoint(with: concepts)
                && !neighbours.isDisjoint(with: concepts)
        }

        /// Whether the built-in list may miss a term: a name, or several words; and
        /// no word near renders one of them.
        private func mayBeMissed(
            _ term: TermFinder.Occurrence, _ row: GlossaryRow, _ unit: Int
        ) -> Bool {
            if term.words.count == 1 {
                let token = text.words[source][unit].tokens[term.words.lowerBound]
                guard row.kind != .term, token.shape == .capitalised else { return false }
            }
            return !WordsBySense(text, context).isRendered(term, unit, in: near)
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
                severity: isInNeighbour(wanted) ? .note : .warning, found: found,
                expected: expected,
                message: "no rendering of \"\(found)\" in unit \(numbers)",
                isAdvice: wanted.source == .newsroom)
            finding.counterpart = other.map { ($0, 0..<text.units[target][$0].text.utf8.count) }
            return finding
        }
    }
}
