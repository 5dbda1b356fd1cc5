import SverkaText

/// Citation forms of Russian phrases: the nominative, with agreement, in the
/// number the phrase stands in.
///
/// `Вооружённых сил` → `Вооружённые силы`, `Союзным государством` → `Союзное
/// государство`, `Бориса Джонсона` → `Борис Джонсон`. Dependents behind the
/// head stay as they are, and so do acronyms and words that do not inflect.
public struct CitationFormer {
    let analyzer: Analyzer
    let tagger: Tagger
    private var lexicon: Lexicon { analyzer.lexicon }

    public init(analyzer: Analyzer) {
        self.analyzer = analyzer
        tagger = Tagger(analyzer: analyzer)
    }

    /// Whether a word is the name of a place in the lexicon.
    package func isPlace(_ word: String) -> Bool {
        analyzer.readings(of: word).contains { analyzer.lexicon.isPlace($0.lexeme) }
    }

    /// The citation form of a phrase; white space is folded.
    public func citation(of phrase: String) -> String {
        let words = phrase.split(whereSeparator: \.isWhitespace).map(String.init)
        guard !words.isEmpty else { return "" }
        return citation(of: tagger.words(words)).joined(separator: " ")
    }

    /// The same for words whose readings are chosen; a form for each.
    public func citation(of words: [Tagger.Word]) -> [String] {
        guard let head = head(of: words) else { return words.map(\.text) }
        let agreement = agreement(words, head)
        return words.indices.map { index in
            guard index <= head.last else { return words[index].text }
            return inflected(words[index], agreement, isHead: index == head.first)
        }
    }

    /// The head noun, and the last word that takes the head's case with it: of
    /// a person's name the surname.
    func head(of words: [Tagger.Word]) -> (first: Int, last: Int)? {
        guard
            let first = words.indices.first(where: {
                words[$0].reading.tag.pos.isNominal && words[$0].token.kind == .cyrillic
            })
        else {
            return words.indices.last(where: {
                words[$0].reading.tag.pos == .adjective
                    || words[$0].reading.tag.verbForm.isParticiple
            }).map { ($0, $0) }
        }
        var last = first
        // `Бориса Джонсона`, `Александру Григорьевичу Лукашенко`.
        while last + 1 < words.count, words[first].token.shape == .capitalised,
            words[last + 1].token.shape == .capitalised,
            isApposition(words[first], words[last + 1])
        { last += 1 }
        return (first, last)
    }

    private func isApposition(_ head: Tagger.Word, _ next: Tagger.Word) -> Bool {
        let a = head.reading.tag, b = next.reading.tag
        guard a.pos == .properNoun || a.animate == .animate, b.pos.isNominal || b.pos == .adjective
        else { return false }
        // `Минздрава России`: a place behind anything but a place stands by
        // itself.
        if lexicon.isPlace(next.reading.lexeme), !lexicon.isPlace(head.reading.lexeme) {
            return a.animate == .animate
        }
        return analyzer.readings(of: next.text).contains {
            ($0.tag.pos.isNominal || $0.tag.pos == .adjective)
                && ($0.tag.grammaticalCase == a.grammaticalCase || a.grammaticalCase == .none)
                && ($0.tag.number == a.number || a.number == .none)
        }
    }

    private struct Agreement {
        var number: Number
        var gender: Gender
        var grammaticalCase: Case
    }

    private func agreement(
        _ words: [Tagger.Word], _ head: (first: Int, last: Int)
    ) -> Agreement {
        let tag = words[head.first].reading.tag
        if !tag.pos.isNominal {
            // Adjectives alone: the dictionary's form; names (`Северная`) stay
            // feminine or plural.
            let isName = words[head.first].token.shape == .capitalised
            return Agreement(
                number: isName && tag.number == .plural ? .plural : .singular,
                gender: isName && tag.gender == .feminine ? .feminine : .masculine,
                grammaticalCase: tag.grammaticalCase)
        }
        var gender = tag.gender
        if gender == .none, tag.number != .plural {
            // An adjective or the first name tells the gender.
            for word in words[...head.last] where word.reading.tag.gender != .none {
                gender = word.reading.tag.gender
            }
        }
        let number = tag.number == .none ? Number.singular : tag.number
        return Agreement(number: number, gender: gender, grammaticalCase: tag.grammaticalCase)
    }

    private func inflected(
        _ word: Tagger.Word, _ agreement: Agreement, isHead: Bool
    ) -> String {
        guard word.token.kind == .cyrillic, word.token.shape != .upper else { return word.text }
        var reading = word.reading
        if !isHead, agreement.grammaticalCase != .none,
            reading.tag.grammaticalCase != agreement.grammaticalCase,
            let better = analyzer.readings(of: word.text).first(where: {
                $0.tag.grammaticalCase == agreement.grammaticalCase
                    && $0.tag.number == agreement.number
                    && ($0.tag.gender == agreement.gender || agreement.gender == .none
                        || $0.tag.gender == .none)
            })
        {
            reading = better
        }
        guard reading.lexeme >= 0, reading.tag.grammaticalCase != .none,
            let form = analyzer.form(
                of: reading, case: .nominative, number: agreement.number,
                gender: agreement.gender)
        else { return word.text }
        if reading.tag.grammaticalCase == .nominative, reading.tag.number == agreement.number,
            reading.tag.gender == agreement.gender || reading.tag.gender == .none
        {
            return word.text
        }
        return Capitals.copied(from: word.text, to: form)
    }
}

/// Capitals of one word laid on another.
package enum Capitals {
    package static func copied(from model: String, to word: String) -> String {
        let capital = model.first?.isUppercase == true
        guard capital else { return word.lowercased() == word ? word : word.lowercased() }
        let parts = model.split(separator: "-")
        if parts.count > 1, parts.dropFirst().contains(where: { $0.first?.isUppercase == true }) {
            return word.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
                .joined(separator: "-")
        }
        return word.prefix(1).uppercased() + word.dropFirst()
    }
}

extension Analyzer {
    /// A form of the lexeme that a reading is of.
    ///
    /// - Parameter animate: of what an adjective stands with; told apart in
    ///   the accusative alone.
    /// - Returns: nil where the lexeme has no such form.
    package func form(
        of reading: Reading, case grammaticalCase: Case, number: Number, gender: Gender,
        animate: Tag.Animacy = .none
    ) -> String? {
        let paradigm: Paradigm
        if Int(reading.lexeme) < lexicon.tables.lexemes.count {
            paradigm = lexicon.forms(of: reading.lexeme)
        } else {
            let entry = letters(of: reading.lexeme)
            guard let inflection = inflection(of: reading.lexeme) else {
                return hyphenatedForm(of: reading, grammaticalCase, number, gender)
            }
            paradigm = Paradigm.of(entry, inflection)
        }
        if paradigm.forms.isEmpty { return nil }
        let wanted = reading.tag
        let nominal = wanted.pos.isNominal
        let match = paradigm.forms.first { form in
            guard form.tag.grammaticalCase == grammaticalCase, form.tag.verbForm == wanted.verbForm,
                form.tag.degree == wanted.degree, !form.tag.short
            else { return false }
            if form.tag.number != number { return false }
            if animate != .none, form.tag.animate != .none, form.tag.animate != animate {
                return false
            }
            if number == .plural || gender == .none { return true }
            if nominal, form.tag.gender != wanted.gender { return false }
            return nominal || form.tag.gender == gender || form.tag.gender == .none
        }
        return match?.letters.description
    }

    /// `премьер-министра`: the parts by themselves.
    private func hyphenatedForm(
        of reading: Reading, _ grammaticalCase: Case, _ number: Number, _ gender: Gender
    ) -> String? {
        guard grammaticalCase == .nominative, number == .singular, reading.tag.pos.isNominal
        else { return nil }
        return lemma(of: reading.lexeme).lowercased()
    }
}
