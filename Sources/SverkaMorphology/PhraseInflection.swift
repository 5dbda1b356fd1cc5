import SverkaText

/// Russian phrases in other forms than the citation form: the opposite of
/// `CitationFormer`.
///
/// `Союзное государство` in the dative → `Союзному государству`; what stands
/// behind the head stays as it is: `Министерство обороны` → `Министерству
/// обороны`.
public struct PhraseInflector {
    private let former: CitationFormer
    private var analyzer: Analyzer { former.analyzer }

    public init(analyzer: Analyzer) { former = CitationFormer(analyzer: analyzer) }

    // MARK: The form of a phrase in a text

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
    public func forms(of range: Range<Int>, in words: [Tagger.Word]) -> [Tag] {
        let phrase = Array(words[range])
        guard let head = former.head(of: phrase)?.first else { return [] }
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
    /// over: the plural of a name has a tenth of the singular's.
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
            let cases = Tagger.governed[before.text.lowercased()]
        {
            fitting = forms.filter { cases.contains($0.grammaticalCase) }
        } else if isAttribute(before.reading.tag) {
            fitting = forms.filter { agrees(before, with: $0) }
        }
        return fitting.isEmpty ? forms : fitting
    }

    // MARK: A phrase in a form

    /// Grammemes of the head of a phrase in citation form.
    public func head(of phrase: String) -> Tag? {
        let words = words(of: phrase)
        return former.head(of: words).map { nominative(words[$0.first], of: nil).tag }
    }

    /// A phrase, given in its citation form, with the case and number of a
    /// form; an adjective alone takes its gender too.
    ///
    /// - Returns: nil where a word has no such form or is not known well
    ///   enough.
    public func inflected(_ phrase: String, to form: Tag) -> String? {
        let words = words(of: phrase)
        guard let place = former.head(of: words) else { return nil }
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

    private func words(of phrase: String) -> [Tagger.Word] {
        former.tagger.words(phrase.split(whereSeparator: \.isWhitespace).map(String.init))
    }

    /// The reading of a word of a citation form that is in the nominative: the
    /// tagger may have taken it for the accusative.
    private func nominative(_ word: Tagger.Word, of head: Tag?) -> Reading {
        if word.reading.tag.grammaticalCase == .none { return word.reading }
        let readings = [word.reading] + analyzer.readings(of: word.text)
        return readings.first { reading in
            guard reading.tag.grammaticalCase == .nominative else { return false }
            guard let head else { return reading.tag.pos == word.reading.tag.pos }
            return reading.tag.agrees(with: head)
        } ?? word.reading
    }

    private func inflected(_ word: Tagger.Word, _ head: Tag, to target: Tag) -> String? {
        guard word.token.kind == .cyrillic, word.token.shape != .upper else { return word.text }
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
