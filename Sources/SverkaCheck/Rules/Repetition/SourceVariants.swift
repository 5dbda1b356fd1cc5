import SverkaText

/// Source sentences that recur and are rendered otherwise than the first time.
enum SourceVariants {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        let source = context.source, target = source.other
        // A short answer is said in many ways.
        let changed = RepeatedSentences.changed(in: text, source) {
            $0.range.count >= CheckWeights.leastRepeated
        }
        return changed.map { pair, known in
            let mine = pair.sides[source], theirs = pair.sides[target]
            let before = text.text(target, known.unit, known.range)
            var finding = UnitFinding(
                side: target, unit: theirs.unit, range: theirs.range, kind: .sourceVariants,
                severity: .note, found: text.text(target, theirs.unit, theirs.range),
                expected: [before],
                message: "the same sentence was rendered as \"\(before)\" before")
            finding.counterpart = (mine.unit, mine.range)
            return finding
        }
    }
}
