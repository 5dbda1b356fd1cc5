import SverkaSupport
import SverkaText

/// Citation forms of Russian phrases: the nominative, with agreement, in the
/// number the phrase stands in.
///
/// `Вооружённых сил` → `Вооружённые силы`, `Союзным государством` → `Союзное
/// государство`, `Бориса Джонсона` → `Борис Джонсон`. Dependents behind the
/// head stay as they are, and so do acronyms and words that do not inflect.
public struct CitationFormGenerator {
    let analyzer: Analyzer
    let tagger: Tagger
    let names: PersonNames
    private var lexicon: Lexicon { analyzer.lexicon }

    public init(analyzer: Analyzer) {
        self.analyzer = analyzer
        names = PersonNames(analyzer: analyzer)
        tagger = Tagger(analyzer: analyzer)
    }

    /// Whether a word is the name of a place in the lexicon.
    package func isPlace(_ word: String) -> Bool {
        analyzer.readings(of: word).contains { analyzer.lexicon.isPlace($0.lexeme) }
    }

    /// The citation form of a phrase; white space is folded, and quotation
    /// marks stay where they are.
    public func citation(of phrase: String) -> String {
        let words = phrase.split(whereSeparator: \.isWhitespace).map { Edged(String($0)) }
        guard !words.isEmpty else { return "" }
        let forms = citation(of: tagged(words))
        return zip(words, forms).map { $0.before + $1 + $0.after }.joined(separator: " ")
    }

    /// The same for words whose readings are chosen; a form for each.
    public func citation(of words: [Tagger.Word]) -> [String] {
        if staysAsItIs(words) { return words.map(\.text) }
        return coordinated(words) ?? phrase(words)
    }

    /// The form of one phrase, without coordination.
    func phrase(_ words: [Tagger.Word]) -> [String] {
        var forms = words.map(\.text)
        if let name = names.name(in: words, at: 0) ?? names.aged(words) {
            forms.replaceSubrange(name.range, with: name.forms)
            return forms
        }
        if let place = possessive(words) { return place }
        if isForeignBeforeNoun(words) { return [words[0].text] + phrase(Array(words[1...])) }
        var words = withAgreement(words)
        if words.count == 1 {
            if let acronym = smallAcronym(words[0]) { return [acronym] }
            if isSurnameAsItIs(words[0]) { return forms }
            words[0] = alone(words[0])
        }
        guard let head = head(of: words) else { return forms }
        let agreement = agreement(words, head)
        for index in words.indices where index <= head.last {
            // Behind a first name in the nominative the others are in it too.
            if index > head.first, agreement.grammaticalCase == .nominative,
                analyzer.readings(of: words[index].text).contains(where: {
                    $0.tag.grammaticalCase == .nominative && $0.tag.number == .singular
                })
            {
                continue
            }
            forms[index] = inflected(words[index], agreement, isHead: index == head.first)
        }
        if let name = person(behind: head.first, in: words) {
            forms.replaceSubrange(name.range, with: name.forms)
        }
        return forms
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
            isApposition(words[first], words[last + 1], isLast: last + 2 == words.count)
        { last += 1 }
        return (first, last)
    }

    private func isApposition(
        _ head: Tagger.Word, _ next: Tagger.Word, isLast: Bool
    ) -> Bool {
        let a = head.reading.tag, b = next.reading.tag
        guard a.pos == .properNoun || a.animate == .animate, b.pos.isNominal || b.pos == .adjective
        else { return false }
        // `Председателя Банка`, `Героя Советского Союза`: behind a common noun
        // only a name, or an adjective that nothing follows (`Папы Римского`).
        if a.pos != .properNoun, b.pos != .properNoun || b.animate == .inanimate,
            b.pos != .adjective || !isLast
        {
            return false
        }
        // `Минздрава России`: a place behind anything but a place stands by
        // itself.
        if lexicon.isPlace(next.reading.lexeme), !lexicon.isPlace(head.reading.lexeme) {
            return a.animate == .animate && a.pos == .properNoun
        }
        return analyzer.readings(of: next.text).contains {
            ($0.tag.pos.isNominal || $0.tag.pos == .adjective)
                && ($0.tag.grammaticalCase == a.grammaticalCase || a.grammaticalCase == .none)
                && ($0.tag.number == a.number || a.number == .none)
        }
    }

    struct Agreement {
        var number: Number
        var gender: Gender
        var grammaticalCase: Case
    }

    func agreement(
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
        // `МИДа`, `Ростове-на-Дону`: the lexeme is spelled as it is cited.
        if reading.source == .acronym || word.text.contains("-на-") {
            return analyzer.lemma(of: reading.lexeme)
        }
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
        let parts = model.hyphenParts.filter { !$0.isEmpty }
        let isAcronym = parts[0].count > 1 && parts[0].allSatisfy(\.isUppercase)
        if parts.count == 1 || isAcronym, model.dropFirst().contains(where: \.isUppercase) {
            // `БелАЗом`, `РНК-содержащих`: as far as the letters are the same.
            var out = ""
            var rest = Substring(word)
            for letter in model {
                guard let own = rest.first, letter.lowercased() == own.lowercased() else { break }
                out.append(letter)
                rest.removeFirst()
            }
            return out + rest
        }
        if parts.count > 1, parts.dropFirst().contains(where: { $0.first?.isUppercase == true }) {
            return word.hyphenParts.map { $0.prefix(1).uppercased() + $0.dropFirst() }
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
        guard let paradigm = paradigm(of: reading.lexeme) else {
            return hyphenatedForm(of: reading, grammaticalCase, number, gender)
        }
        return paradigm.forms.first {
            $0.tag.isForm(of: reading.tag, grammaticalCase, number, gender)
                && (animate == .none || $0.tag.animate == .none || $0.tag.animate == animate)
        }?.letters.description
    }

    /// The paradigm of a lexeme; nil where it is put together from parts that
    /// decline by themselves.
    func paradigm(of lexeme: Int32) -> Paradigm? {
        if Int(lexeme) < lexicon.tables.lexemes.count { return lexicon.forms(of: lexeme) }
        return inflection(of: lexeme).map { Paradigm.of(letters(of: lexeme), $0) }
    }

    /// `премьер-министра`, `Азиатско-Тихоокеанского`, `стран-партнёров`: the
    /// parts by themselves.
    private func hyphenatedForm(
        of reading: Reading, _ grammaticalCase: Case, _ number: Number, _ gender: Gender
    ) -> String? {
        let lemma = lemma(of: reading.lexeme).lowercased()
        if reading.tag.pos == .adjective, let (head, tail) = lemma.splitAtLastHyphen {
            // Only the last part of an adjective inflects.
            guard let last = readings(of: String(tail)).first(where: { $0.tag.pos == .adjective }),
                self.lemma(of: last.lexeme).lastHyphen == nil,
                let form = form(of: last, case: grammaticalCase, number: number, gender: gender)
            else { return nil }
            return head + "-" + form
        }
        if reading.tag.verbForm.isParticiple, let (head, _) = lemma.splitAtLastHyphen {
            // `РНК-содержащий`
            var last = reading
            last.lexeme = base(of: reading.lexeme)
            guard last.lexeme >= 0,
                let form = form(of: last, case: grammaticalCase, number: number, gender: gender)
            else { return nil }
            return head + "-" + form
        }
        guard grammaticalCase == .nominative, reading.tag.pos.isNominal else { return nil }
        guard number == .plural else { return lemma }
        guard let (first, last) = lemma.splitAtLastHyphen else { return nil }
        let start =
            bothPartsDecline(reading.lexeme) ? plural(ofPart: String(first)) : String(first)
        guard let start, let end = plural(ofPart: String(last)) else { return nil }
        return start + "-" + end
    }

    /// The nominative plural of a noun in the nominative singular.
    private func plural(ofPart noun: String) -> String? {
        let reading = readings(of: noun).first {
            $0.tag.pos.isNominal && $0.tag.grammaticalCase == .nominative
                && $0.tag.number == .singular
        }
        guard let reading else { return nil }
        return form(
            of: reading, case: .nominative, number: .plural, gender: reading.tag.gender)
    }
}

extension Paradigm {
    /// All forms in one case and number that are otherwise what `wanted` is: of
    /// an adjective in the accusative `новый` and `нового`.
    func forms(
        of wanted: Tag, case grammaticalCase: Case, number: Number, gender: Gender
    ) -> [Form] {
        forms.filter { $0.tag.isForm(of: wanted, grammaticalCase, number, gender) }
    }
}

extension Tag {
    /// Whether this is a form of the lexeme of `wanted` in that case, number and
    /// gender, and otherwise what `wanted` is.
    fileprivate func isForm(
        of wanted: Tag, _ wantedCase: Case, _ wantedNumber: Number, _ wantedGender: Gender
    ) -> Bool {
        guard grammaticalCase == wantedCase, verbForm == wanted.verbForm,
            degree == wanted.degree, !short, number == wantedNumber
        else { return false }
        if wantedNumber == .plural || wantedGender == .none { return true }
        let nominal = wanted.pos.isNominal
        if nominal, gender != wanted.gender { return false }
        return nominal || gender == wantedGender || gender == .none
    }
}
