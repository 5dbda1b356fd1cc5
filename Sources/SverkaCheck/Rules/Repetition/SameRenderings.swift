import SverkaText

/// Sentences of the translation that stand for two different ones of the source.
enum SameRenderings {
    @Sendable static func find(_ text: CheckedText, _ context: CheckContext) -> [UnitFinding] {
        let source = context.source, target = source.other
        let changed = RepeatedSentences.changed(in: text, target) {
            $0.range.count > CheckWeights.mostRepeated
        }
        return changed.map { pair, known in
            let mine = pair.sides[source], theirs = pair.sides[target]
            let before = text.text(source, known.unit, known.range)
            var finding = UnitFinding(
                side: target, unit: theirs.unit, range: theirs.range, kind: .sameRendering,
                severity: .note, found: text.text(target, theirs.unit, theirs.range),
                message: "this was the rendering of \"\(before)\" before")
            finding.counterpart = (mine.unit, mine.range)
            return finding
        }
    }
}
