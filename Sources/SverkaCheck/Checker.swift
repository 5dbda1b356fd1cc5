import SverkaAlignment
import SverkaTerminology
import SverkaText

/// Holds texts against a glossary; belongs to one thread.
///
/// Each kind of finding is a rule of its own in `CheckRules`; what all of them
/// look at is a `CheckedText`: the alignment, and the terms in each unit.
package final class Checker {
    /// A glossary made ready for checking, for all threads.
    package struct Terms: Sendable {
        let finder: TermFinder
        let concepts: CheckedConcepts
        let forbidden: TermFinder?

        /// - Parameters:
        ///   - glossary: decided rows; those of the built-in list yield notes.
        ///   - forbidden: words that must not stand, whatever the glossary says.
        ///   - analysed: analyses the terms of rows; for those who have several
        ///     threads for it.
        package init(
            _ glossary: Glossary, forbidden: [ForbiddenWord] = [], bank: WordFeatureCache,
            analysed: (([GlossaryRow]) -> [RowTerms])? = nil
        ) {
            finder = TermFinder(glossary, bank: bank, variants: true, analysed: analysed)
            concepts = CheckedConcepts(glossary)
            self.forbidden =
                forbidden.isEmpty
                ? nil : TermFinder(Glossary(rows: forbidden.map(\.row)), bank: bank)
        }
    }

    private let terms: Terms
    private let bank: WordFeatureCache
    private let placer: TermPlacer
    /// The side that the other is a translation of.
    package var source: Side = .russian
    /// What kinds count as, where it is not the usual. Notes of the built-in
    /// list and in quotations stay notes.
    package var levels: [Finding.Kind: Finding.Level] = [:]

    package init(_ terms: Terms, bank: WordFeatureCache) {
        self.terms = terms
        self.bank = bank
        placer = TermPlacer(bank: bank)
    }

    /// The findings in an alignment's units, in reading order.
    ///
    /// Their place is a unit and bytes of its text; see `UnitFinding`.
    package func findings(in alignment: Alignment) -> [UnitFinding] {
        let text = CheckedText(alignment, finder: terms.finder, bank: bank)
        let context = CheckContext(
            concepts: terms.concepts, source: source, bank: bank, placer: placer,
            forbidden: terms.forbidden)
        var found: [UnitFinding] = []
        for rule in CheckRules.all { found += rule(text, context) }
        dropMissedNames(&found)
        dropUntranslated(&found)
        found.sort {
            ($0.side.rawValue, $0.unit, $0.range.lowerBound, $0.kind.rawValue)
                < ($1.side.rawValue, $1.unit, $1.range.lowerBound, $1.kind.rawValue)
        }
        var quoted = QuotedPlaces(text)
        return found.compactMap { levelled($0, isQuoted: quoted.contain($0)) }
    }

    /// Drops the terms that are missing because another name stands there, which is
    /// told of the name.
    private func dropMissedNames(_ found: inout [UnitFinding]) {
        let names = found.compactMap { $0.kind == .names ? $0.counterpart : nil }
        guard !names.isEmpty else { return }
        found.removeAll { finding in
            finding.kind == .missing && finding.isAdvice
                && names.contains {
                    $0.unit == finding.unit && $0.range.overlaps(finding.range)
                }
        }
    }

    /// Drops sentences without counterpart where one stands that was left in the other
    /// language.
    private func dropUntranslated(_ found: inout [UnitFinding]) {
        let left = found.filter {
            $0.kind == .untranslated && $0.range.count >= CheckWeights.leastSentence
        }
        guard !left.isEmpty else { return }
        found.removeAll { finding in
            finding.kind == .partial
                && left.contains {
                    $0.side == finding.side
                        ? $0.unit == finding.unit : $0.unit == finding.counterpart?.unit
                }
        }
    }

    /// What a note of a kind counts as; nil where it is not reported.
    package func severity(ofNote kind: Finding.Kind) -> Finding.Severity? {
        levels[kind].map(\.severity) ?? .note
    }

    /// With the severity it counts as; nil where it is not reported.
    private func levelled(_ finding: UnitFinding, isQuoted: Bool) -> UnitFinding? {
        var finding = finding
        if let level = levels[finding.kind] {
            guard let severity = level.severity else { return nil }
            finding.severity = severity
        }
        if finding.isAdvice || isQuoted { finding.severity = .note }
        if isQuoted { finding.replacement = nil }
        return finding
    }
}
