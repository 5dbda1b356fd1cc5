import SverkaText

/// The form of a phrase in a text.
extension PhraseInflector {
    /// The forms that a phrase of a text may stand in, as the grammemes of its
    /// head; first the one that the sentence suggests.
    ///
    /// What stands before it narrows them down: a preposition by the cases it
    /// governs, an adjective by agreement. There are none where the head does
    /// not inflect, or stands behind a numeral, which has rules of its own.
    ///
    /// - Parameters:
    ///   - range: the words of the phrase.
    ///   - words: the whole sentence, or more, with the readings chosen.
    package func forms(of range: Range<Int>, in words: [Tagger.Word]) -> [Tag] {
        let phrase = Array(words[range])
        guard let head = citationForms.head(of: phrase)?.first else { return [] }
        let chosen = phrase[head].reading
        guard chosen.tag.grammaticalCase != .none else { return [] }
        let before = range.lowerBound > 0 ? words[range.lowerBound - 1] : nil
        if before?.reading.tag.pos == .numeral { return [] }
        let lemma = analyzer.lemma(of: chosen.lexeme)
        let agreeing = phrase[..<head].filter { isAttribute($0.reading.tag) }
        var forms: [Tag] = [chosen.tag]
        for reading in analyzer.readings(of: phrase[head].text) {
            let tag = reading.tag
            guard tag.grammaticalCase != .none, tag.pos == chosen.tag.pos,
                tag.verbForm == chosen.tag.verbForm, tag.degree == chosen.tag.degree,
                reading.weight >= chosen.weight * Self.leastWeight,
                analyzer.lemma(of: reading.lexeme) == lemma,
                agreeing.allSatisfy({ agrees($0, with: tag) }),
                !forms.contains(tag)
            else { continue }
            forms.append(tag)
        }
        return narrowed(forms, by: before)
    }

    /// The share of the chosen reading's weight below which another is passed
    /// over: the plural of a name has a tenth of the singular's. Set by hand.
    private static let leastWeight: Float = 0.15

    private func isAttribute(_ tag: Tag) -> Bool {
        tag.grammaticalCase != .none
            && (tag.pos == .adjective || tag.pos == .determiner || tag.verbForm.isParticiple)
    }

    private func agrees(_ word: Tagger.Word, with head: Tag) -> Bool {
        analyzer.readings(of: word.text).contains {
            isAttribute($0.tag) && $0.tag.agrees(with: head)
        }
    }

    /// Without the forms that the word before rules out, unless it would rule
    /// out all.
    private func narrowed(_ forms: [Tag], by before: Tagger.Word?) -> [Tag] {
        guard let before else { return forms }
        var fitting = forms
        if before.reading.tag.pos == .adposition,
            let cases = PrepositionTable.cases(of: before.text.lowercased())
        {
            fitting = forms.filter { cases.contains($0.grammaticalCase) }
        } else if isAttribute(before.reading.tag) {
            fitting = forms.filter { agrees(before, with: $0) }
        }
        return fitting.isEmpty ? forms : fitting
    }
}
