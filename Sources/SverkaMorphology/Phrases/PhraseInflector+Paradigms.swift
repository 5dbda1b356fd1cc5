import SverkaText

/// All forms of a phrase.
extension PhraseInflector {
    /// The forms of a Russian phrase that stands in its citation form: the head
    /// and what agrees with it in every case and number; dependents behind the
    /// head, acronyms and words that do not inflect stay as they are.
    ///
    /// `Союзное государство` → `Союзное государство`, `Союзного государства`,
    /// …, `Союзных государствах`. The phrase itself is the first, and no form
    /// stands twice. A name in the plural (`Объединённые Арабские Эмираты`) has
    /// no singular; a phrase that begins with a verb or a preposition has no
    /// forms but itself.
    package func forms(of phrase: String) -> [String] {
        let words = words(of: phrase).map { word in
            var word = word
            word.reading = nominative(word, of: nil)
            return word
        }
        let itself = words.map(\.text).joined(separator: " ")
        guard let head = citationForms.head(of: words),
            !words[..<head.first].contains(where: governs)
        else { return [itself] }
        let agreement = citationForms.agreement(words, head)
        let parts = words.map { word in
            Part(
                word: word,
                paradigm: isInflected(word) ? analyzer.paradigm(of: word.reading.lexeme) : nil)
        }
        var out = [itself]
        var seen: Set = [itself]
        for (grammaticalCase, number, gender) in slots(words, head.first, agreement) {
            for form in forms(parts, head, grammaticalCase, number, gender)
            where seen.insert(form).inserted {
                out.append(form)
            }
        }
        return out
    }

    /// The cases, numbers and genders that a phrase has forms in.
    private func slots(
        _ words: [Tagger.Word], _ head: Int, _ agreement: CitationFormGenerator.Agreement
    ) -> [(Case, Number, Gender)] {
        let isPluralName =
            words[0].token.shape == .capitalised && agreement.number == .plural
        let numbers: [Number] = isPluralName ? [.plural] : [.singular, .plural]
        return numbers.flatMap { number in
            genders(words[head], agreement, number).flatMap { gender in
                Case.allCases.filter { $0 != .none }.map { ($0, number, gender) }
            }
        }
    }

    /// A word of a phrase with its paradigm, which is nil for what does not
    /// inflect, or is put together from parts.
    struct Part {
        var word: Tagger.Word
        var paradigm: Paradigm?
    }

    /// Whether a word before the head makes the head its object.
    private func governs(_ word: Tagger.Word) -> Bool {
        let tag = word.reading.tag
        return tag.pos == .adposition || tag.pos == .verb && !tag.verbForm.isParticiple
    }

    /// The genders that forms are wanted in: all for an adjective by itself.
    private func genders(
        _ head: Tagger.Word, _ agreement: CitationFormGenerator.Agreement, _ number: Number
    ) -> [Gender] {
        let tag = head.reading.tag
        guard !tag.pos.isNominal, head.token.shape != .capitalised, number == .singular
        else { return [agreement.gender] }
        return [.masculine, .feminine, .neuter]
    }
}
