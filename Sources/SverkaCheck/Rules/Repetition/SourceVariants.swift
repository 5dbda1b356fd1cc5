import SverkaText

/// Source sentences that recur and are rendered otherwise than the first time.
enum SourceVariants {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        let source = context.source, target = source.other
        var first: [UInt64: SentencePair.Place] = [:]
        return text.sentences.compactMap { pair in
            let mine = pair.sides[source], theirs = pair.sides[target]
            // A short answer is said in many ways.
            guard mine.range.count >= CheckWeights.leastRepeated else { return nil }
            guard let known = first[mine.key] else {
                first[mine.key] = theirs
                return nil
            }
            guard known.key != theirs.key else { return nil }
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
