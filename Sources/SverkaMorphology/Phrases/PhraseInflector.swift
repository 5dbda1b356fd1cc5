import SverkaText

/// Russian phrases in other forms than the citation form: the opposite of
/// `CitationFormGenerator`.
///
/// `Союзное государство` in the dative → `Союзному государству`; what stands
/// behind the head stays as it is: `Министерство обороны` → `Министерству
/// обороны`. It tells the forms that a phrase of a text may stand in, puts a
/// phrase into one, and lists all.
@usableFromInline package struct PhraseInflector {
    let citationForms: CitationFormGenerator
    var analyzer: Analyzer { citationForms.analyzer }

    @usableFromInline package init(analyzer: Analyzer) {
        citationForms = CitationFormGenerator(analyzer: analyzer)
    }

    /// Grammemes of the head of a phrase in citation form.
    @usableFromInline package func head(of phrase: String) -> Tag? {
        let words = words(of: phrase)
        return citationForms.head(of: words).map { nominative(words[$0.first], of: nil).tag }
    }

    /// A phrase, given in its citation form, with the case and number of a
    /// form; an adjective alone takes its gender too.
    ///
    /// - Returns: nil where a word has no such form or is not known well
    ///   enough.
    package func inflected(_ phrase: String, to form: Tag) -> String? {
        let words = words(of: phrase)
        guard let place = citationForms.head(of: words) else { return nil }
        let head = nominative(words[place.first], of: nil).tag
        guard head.pos.isNominal == form.pos.isNominal, !form.short else { return nil }
        var target = form
        if head.pos.isNominal { (target.gender, target.animate) = (head.gender, head.animate) }
        var out: [String] = []
        for (index, word) in words.enumerated() {
            guard index <= place.last else {
                out.append(word.text)
                continue
            }
            guard let text = inflected(word, head, to: target) else { return nil }
            out.append(text)
        }
        return out.joined(separator: " ")
    }

    func words(of phrase: String) -> [Tagger.Word] {
        citationForms.tagger.words(phrase.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The reading of a word of a citation form that is in the nominative: the
    /// tagger may have taken it for the accusative.
    func nominative(_ word: Tagger.Word, of head: Tag?) -> Reading {
        if word.reading.tag.grammaticalCase == .none { return word.reading }
        let readings = [word.reading] + analyzer.readings(of: word.text)
        return readings.first { reading in
            guard reading.tag.grammaticalCase == .nominative else { return false }
            guard let head else { return reading.tag.pos == word.reading.tag.pos }
            return reading.tag.agrees(with: head)
        } ?? word.reading
    }

    /// Whether a word is Russian, and no acronym.
    func isRussian(_ word: Tagger.Word) -> Bool {
        word.token.kind == .cyrillic && word.token.shape != .upper
    }

    private func inflected(_ word: Tagger.Word, _ head: Tag, to target: Tag) -> String? {
        guard isRussian(word) else { return word.text }
        let reading = nominative(word, of: head)
        let tag = reading.tag
        // What does not inflect, or stands in a case of its own.
        if tag.grammaticalCase != .nominative { return word.text }
        if tag.grammaticalCase == target.grammaticalCase, tag.number == target.number,
            tag.gender == target.gender || tag.gender == .none || tag.pos.isNominal
        {
            return word.text
        }
        let cases: [Case] =
            switch target.grammaticalCase {
            case .secondLocative: tag.pos.isNominal ? [.secondLocative, .locative] : [.locative]
            case .partitive: [.genitive]
            default: [target.grammaticalCase]
            }
        for grammaticalCase in cases {
            if let form = analyzer.form(
                of: reading, case: grammaticalCase, number: target.number, gender: target.gender,
                animate: tag.pos.isNominal ? .none : target.animate)
            {
                return Capitals.copied(from: word.text, to: form)
            }
        }
        return nil
    }
}
