import SverkaText

/// Russian phrases in other forms than the citation form: the opposite of
/// `CitationFormGenerator`.
///
/// `Союзное государство` in the dative → `Союзному государству`; what stands
/// behind the head stays as it is: `Министерство обороны` → `Министерству
/// обороны`. It tells the forms that a phrase of a text may stand in, puts a
/// phrase into one, and lists all.
public struct PhraseInflector {
    private let citationForms: CitationFormGenerator
    private var analyzer: Analyzer { citationForms.analyzer }

    public init(analyzer: Analyzer) { citationForms = CitationFormGenerator(analyzer: analyzer) }

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
        return citationForms.head(of: words).map { nominative(words[$0.first], of: nil).tag }
    }

    /// A phrase, given in its citation form, with the case and number of a
    /// form; an adjective alone takes its gender too.
    ///
    /// - Returns: nil where a word has no such form or is not known well
    ///   enough.
    public func inflected(_ phrase: String, to form: Tag) -> String? {
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

    private func words(of phrase: String) -> [Tagger.Word] {
        citationForms.tagger.words(phrase.split(whereSeparator: \.isWhitespace).map(String.init))
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

    /// Whether a word is Russian, and no acronym.
    private func isRussian(_ word: Tagger.Word) -> Bool {
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

extension PhraseInflector {
    // MARK: All forms of a phrase

    /// The forms of a Russian phrase that stands in its citation form: the head
    /// and what agrees with it in every case and number; dependents behind the
    /// head, acronyms and words that do not inflect stay as they are.
    ///
    /// `Союзное государство` → `Союзное государство`, `Союзного государства`,
    /// …, `Союзных государствах`. The phrase itself is the first, and no form
    /// stands twice. A name in the plural (`Объединённые Арабские Эмираты`) has
    /// no singular; a phrase that begins with a verb or a preposition has no
    /// forms but itself.
    public func forms(of phrase: String) -> [String] {
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
        var out = [itself]
        var seen: Set = [itself]
        let isName = words[0].token.shape == .capitalised
        let parts = words.map { word in
            Part(
                word: word,
                paradigm: isInflected(word) ? analyzer.paradigm(of: word.reading.lexeme) : nil)
        }
        for number in [Number.singular, .plural]
        where !(number == .singular && isName && agreement.number == .plural) {
            for gender in genders(words[head.first], agreement, number) {
                for grammaticalCase in Case.allCases where grammaticalCase != .none {
                    for form in forms(parts, head, grammaticalCase, number, gender)
                    where seen.insert(form).inserted {
                        out.append(form)
                    }
                }
            }
        }
        return out
    }

    /// A word of a phrase with its paradigm, which is nil for what does not
    /// inflect, or is put together from parts.
    private struct Part {
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

    /// The phrase in one case and number; none where the head has no such form.
    private func forms(
        _ parts: [Part], _ head: (first: Int, last: Int), _ grammaticalCase: Case,
        _ number: Number, _ gender: Gender
    ) -> [String] {
        var phrases: [String] = [""]
        for (index, part) in parts.enumerated() {
            let word = part.word
            var forms = [word.text]
            if index <= head.last, isInflected(word) {
                let isHead = index == head.first
                forms = self.forms(
                    part, grammaticalCase, number, gender,
                    besides: isHead ? nil : parts[head.first].word.reading.tag)
                if isHead, forms.isEmpty { return [] }
                if forms.isEmpty { forms = [word.text] }
            } else if index == head.first, !Case.six.contains(grammaticalCase) {
                return []
            }
            phrases = phrases.flatMap { phrase in
                forms.map { phrase.isEmpty ? $0 : phrase + " " + $0 }
            }
        }
        return phrases
    }

    /// Whether a word has forms at all.
    private func isInflected(_ word: Tagger.Word) -> Bool {
        isRussian(word) && word.reading.lexeme >= 0 && word.reading.tag.grammaticalCase != .none
    }

    /// The forms of one word.
    ///
    /// - Parameter head: of what agrees with the head, the head.
    private func forms(
        _ part: Part, _ grammaticalCase: Case, _ number: Number, _ gender: Gender,
        besides head: Tag?
    ) -> [String] {
        let word = part.word
        guard let paradigm = part.paradigm else {
            return hyphenated(word, grammaticalCase, number)
        }
        let wanted = head.map { Self.agreeing(grammaticalCase, number, gender, $0) }
        var out: [String] = []
        for form in paradigm.forms(
            of: word.reading.tag, case: wanted ?? grammaticalCase, number: number, gender: gender)
        where head?.animate != .inanimate || form.tag.animate != .animate {
            let text = Capitals.copied(from: word.text, to: form.letters.description)
            if !out.contains(text) { out.append(text) }
        }
        return out
    }

    /// The case of what agrees with a head: of the six alone (`в густом лесу`),
    /// and the genitive for the accusative of men and of people.
    private static func agreeing(
        _ grammaticalCase: Case, _ number: Number, _ gender: Gender, _ head: Tag
    ) -> Case {
        switch grammaticalCase {
        case .secondLocative: return .locative
        case .partitive: return .genitive
        case .accusative where head.animate == .animate:
            return number == .plural || gender == .masculine ? .genitive : .accusative
        default: return grammaticalCase
        }
    }

    /// The forms of a word with a hyphen that the lexicon has not: the last
    /// part declines, the part before it may (`страна-агрессор`) or may not
    /// (`бизнес-план`).
    private func hyphenated(
        _ word: Tagger.Word, _ grammaticalCase: Case, _ number: Number
    ) -> [String] {
        guard let (head, tail) = word.text.splitAtLastHyphen else { return [] }
        let firsts = [String(head)] + forms(ofPart: head, grammaticalCase, number)
        return forms(ofPart: tail, grammaticalCase, number).flatMap { end in
            firsts.enumerated().compactMap { index, start in
                index > 0 && start == head ? nil : "\(start)-\(end)"
            }
        }
    }

    /// The forms of a part of a word that is a noun or an adjective.
    private func forms(
        ofPart part: Substring, _ grammaticalCase: Case, _ number: Number
    ) -> [String] {
        let text = String(part)
        let reading = analyzer.readings(of: text).first {
            $0.tag.grammaticalCase == .nominative && $0.source != .guess
        }
        guard let reading, let paradigm = analyzer.paradigm(of: reading.lexeme) else { return [] }
        let forms = paradigm.forms(
            of: reading.tag, case: grammaticalCase, number: number, gender: reading.tag.gender)
        return forms.map { Capitals.copied(from: text, to: $0.letters.description) }
    }
}
