import SverkaMorphology
import SverkaText

/// Puts English terms together for Russian ones from the lexicon, with English
/// word order and prepositions: `военная доктрина` → `military doctrine`,
/// `закон о гражданстве` → `law on citizenship`.
package struct EnglishComposer {
    private let analyzer: Analyzer
    private let tagger: Tagger
    private let former: CitationFormer
    private let inflector: EnglishInflector
    /// Expressions and names that lists and the lexicon have as a whole, by
    /// the Russian citation form, folded.
    private let expressions: [String: String]
    private let senses: ListedSenses

    package init(analyzer: Analyzer) {
        self.init(analyzer: analyzer, expressions: [:], senses: ListedSenses())
    }

    init(analyzer: Analyzer, expressions: [String: String], senses: ListedSenses) {
        self.analyzer = analyzer
        self.expressions = expressions
        self.senses = senses
        tagger = Tagger(analyzer: analyzer)
        former = CitationFormer(analyzer: analyzer)
        inflector = EnglishInflector(analyzer: EnglishAnalyzer(lexicon: analyzer.lexicon))
    }

    private typealias Words = ArraySlice<Tagger.Word>

    /// An English noun phrase on its way.
    fileprivate struct Phrase {
        var text: String
        /// Adjectives before it, with a space behind.
        var attributes = ""
        /// Whether it is a name, which stands with a capital and without an
        /// article.
        var isName = false
        var isPlural = false
        /// Whether it has a preposition.
        var isTailed = false

        var whole: String { attributes + text }
    }

    /// The English term; nil where a word is not in the lexicon, or the words
    /// are no noun phrase.
    ///
    /// - Parameter term: in its citation form.
    package func english(for term: String) -> String? {
        let words = tagger.words(of: term)
        guard !words.isEmpty, words.count <= CandidateRules.longest else { return nil }
        if words.count == 1, words[0].reading.tag.pos == .properNoun { return nameAlone(words[0]) }
        if let name = person(words[...]) { return name }
        return phrase(words[...])?.whole
    }

    // MARK: Noun phrases

    private func phrase(_ words: Words) -> Phrase? {
        var attributes = ""
        for index in words.indices {
            let rest = words[index...]
            if let head = expression(rest) ?? noun(rest[index]) {
                var phrase = head.phrase
                phrase.attributes = attributes
                let tailed = tailed(phrase, words[index], rest.dropFirst(head.count))
                // `Министерство транспорта`: an English name has all its capitals.
                let isName = Self.isCapital(words[words.startIndex]) && words.count > 1
                return isName ? tailed?.titled : tailed
            }
            guard let attribute = attribute(words[index]) else { return nil }
            attributes += attribute + " "
        }
        return nil
    }

    private typealias Head = (phrase: Phrase, count: Int)

    /// The longest expression that the words begin with.
    private func expression(_ words: Words) -> Head? {
        for count in stride(from: words.count, to: 0, by: -1) {
            let stretch = Array(words.prefix(count))
            let citation = former.citation(of: stretch).joined(separator: " ")
            guard let english = expressions[TermKey.folded(citation)] else { continue }
            let head = stretch.first { $0.reading.tag.pos.isNominal }?.reading.tag
            return (
                Phrase(
                    text: english, isName: english.first?.isUppercase == true,
                    isPlural: head?.number == .plural), count
            )
        }
        return nil
    }

    private func noun(_ word: Tagger.Word) -> Head? {
        let tag = word.reading.tag
        guard tag.pos.isNominal, word.token.kind == .cyrillic else { return nil }
        let isAcronym = word.token.shape == .upper
        guard
            let text = isAcronym ? acronym(word) : translation(word.reading.lexeme)?.text
        else { return nil }
        let isName = tag.pos == .properNoun
        let isPlural = tag.number == .plural && !isName && !isPluralOnly(word.reading.lexeme)
        let plural = isPlural ? inflector.forms(of: text).dropFirst().first : nil
        return (Phrase(text: plural ?? text, isName: isName, isPlural: tag.number == .plural), 1)
    }

    private func isPluralOnly(_ lexeme: Int32) -> Bool {
        let base = analyzer.base(of: lexeme)
        return base >= 0 && analyzer.lexicon.entry(base).pluralOnly
    }

    /// An adjective, or a participle that the lexicon has as one.
    private func attribute(_ word: Tagger.Word) -> String? {
        guard !word.reading.tag.pos.isNominal else { return nil }
        return lexeme(word).flatMap(translation)?.text
    }

    /// The likeliest translation of a lexeme of the lexicon, and how likely it
    /// is beside the next ones, 0 to 1.
    private func translation(_ lexeme: Int32) -> (text: String, share: Double)? {
        guard analyzer.base(of: lexeme) == lexeme else { return nil }
        let lemma = analyzer.lemma(of: lexeme)
        let translations = analyzer.translations(of: lexeme).prefix(Self.mostTranslations)
        let costs = translations.enumerated().map { senses.cost(rank: $0, lemma, $1) }
        guard let least = costs.min(), let place = costs.firstIndex(of: least) else { return nil }
        return (translations[place], ListedSenses.share(of: costs))
    }

    private static let mostTranslations = 4

    /// How likely it is that the words of a term were rendered in their sense:
    /// the product of their shares, 0 to 1.
    func certainty(of term: String) -> Double {
        let words = tagger.words(of: term)
        var product = 1.0
        var index = 0
        while index < words.count {
            if let head = expression(words[index...]) {
                index += head.count
                continue
            }
            product *= lexeme(words[index]).flatMap(translation)?.share ?? 1
            index += 1
        }
        return product
    }

    /// What a word is looked up as; of a participle the adjective. Nil for
    /// other words than nouns and adjectives.
    private func lexeme(_ word: Tagger.Word) -> Int32? {
        let tag = word.reading.tag
        if tag.pos.isNominal { return word.reading.lexeme }
        guard tag.pos == .adjective || tag.verbForm.isParticiple else { return nil }
        return analyzer.readings(of: word.text).first { $0.tag.pos == .adjective }?.lexeme
    }

    // MARK: What stands behind the head

    private func tailed(_ head: Phrase, _ noun: Tagger.Word, _ tail: Words) -> Phrase? {
        guard let first = tail.first else { return head }
        var whole = head
        if let name = front(tail) {
            // `этап III`, `Прогресс МС-21`
            let isBehind =
                head.isName || Self.isCapital(noun) || name.allSatisfy { "IVX".contains($0) }
            whole.text = isBehind ? head.text + " " + name : name + " " + head.text
        } else if let place = place(tail), let name = Self.named(place, noun, head.text) {
            whole.text = name
            whole.isName = true
        } else if first.reading.tag.pos == .adposition {
            guard let preposition = preposition(first, behind: noun, before: tail.dropFirst()),
                let object = phrase(tail.dropFirst())
            else { return nil }
            whole.text += " \(preposition) " + object.whole
            whole.isTailed = true
        } else if let name = person(tail) {
            if isTitle(noun, of: tail) {
                whole.text += " " + name
            } else {
                whole.text = head.whole
                whole.attributes = Self.possessive(name) + " "
            }
        } else {
            guard isGenitive(tail), let owner = phrase(tail) else { return nil }
            if owner.isName || owner.isPlural || owner.isTailed || head.isTailed
                || !head.attributes.isEmpty && tail.count > 1
            {
                let isDefinite = owner.isName && owner.whole.contains(" ") && !isPlace(tail)
                whole.text += " of " + (isDefinite ? "the " : "") + owner.whole
                whole.isTailed = true
            } else {
                whole.text = owner.whole + " " + head.text
            }
        }
        return whole
    }

    /// An acronym or what Russian texts leave in Latin letters, which stands
    /// before the head in English: `Совет ЕС`, `пандемия COVID-19`.
    private func front(_ tail: Words) -> String? {
        if tail.allSatisfy({ $0.token.kind == .latin || $0.token.kind == .mixed }) {
            return tail.map { Romanization.of($0.text) }.joined(separator: " ")
        }
        guard tail.count == 1, let word = tail.first, word.token.shape == .upper else { return nil }
        return acronym(word)
    }

    private func acronym(_ word: Tagger.Word) -> String? {
        analyzer.lexicon.englishAcronyms(of: word.text).first
    }

    private func isGenitive(_ words: Words) -> Bool {
        let head = words.first { $0.reading.tag.pos.isNominal }
        return head.map {
            $0.reading.tag.grammaticalCase == .genitive || $0.reading.tag.grammaticalCase == .none
        } ?? false
    }

    private func isPlace(_ words: Words) -> Bool { place(words) != nil }

    /// The English name of a place.
    private func place(_ words: Words) -> String? {
        guard words.allSatisfy({ $0.reading.tag.pos == .properNoun }) else { return nil }
        let name = former.citation(of: Array(words)).joined(separator: " ")
        if words.count > 1 { return former.isPlace(name) ? expressions[TermKey.folded(name)] : nil }
        let reading = analyzer.readings(of: name).first { analyzer.lexicon.isPlace($0.lexeme) }
        return reading.flatMap { analyzer.translations(of: $0.lexeme).first }
    }

    /// What kind of place it is and its name: `озеро Нарочь`, `Lake Narach`.
    private static func named(_ place: String, _ kind: Tagger.Word, _ english: String) -> String? {
        switch kind.text.lowercased() {
        case "гора", "озеро", "форт":
            english.prefix(1).uppercased() + english.dropFirst() + " " + place
        case "аэропорт", "вокзал", "остров", "провинция", "река", "станция": place + " " + english
        case "город", "деревня", "посёлок", "поселок", "село", "штат": "\(english) of \(place)"
        default: nil
        }
    }

    /// A preposition between nouns, by its case; the noun before it may ask for
    /// another one.
    private func preposition(
        _ word: Tagger.Word, behind noun: Tagger.Word, before tail: Words
    ) -> String? {
        let text = word.text.lowercased()
        let object = tail.first { $0.reading.tag.pos.isNominal }?.reading.tag.grammaticalCase
        let head = analyzer.lemma(of: noun.reading.lexeme)
        return Self.prepositions.first {
            $0.russian.contains(text) && $0.grammaticalCase == object
                && ($0.heads.isEmpty || $0.heads.contains(head))
        }?.english
    }

    private struct Preposition {
        var russian: [String]
        var grammaticalCase: Case
        var english: String
        /// The nouns it stands behind; none for any.
        var heads: Set<String> = []
    }

    private static let prepositions = [
        Preposition(russian: ["о", "об", "обо"], grammaticalCase: .locative, english: "on"),
        Preposition(russian: ["по"], grammaticalCase: .dative, english: "on"),
        Preposition(russian: ["с", "со"], grammaticalCase: .instrumental, english: "with"),
        Preposition(russian: ["в", "во"], grammaticalCase: .locative, english: "in"),
        Preposition(
            russian: ["в", "во"], grammaticalCase: .accusative, english: "to",
            heads: ["вступление", "доступ", "въезд", "поставка", "поездка", "экспорт", "визит"]),
        Preposition(
            russian: ["на"], grammaticalCase: .accusative, english: "to",
            heads: ["право", "виза", "билет", "ответ"]),
        Preposition(russian: ["на"], grammaticalCase: .accusative, english: "on"),
        Preposition(russian: ["на"], grammaticalCase: .locative, english: "on"),
        Preposition(russian: ["для"], grammaticalCase: .genitive, english: "for"),
        Preposition(russian: ["против"], grammaticalCase: .genitive, english: "against"),
        Preposition(russian: ["из", "от"], grammaticalCase: .genitive, english: "from"),
        Preposition(russian: ["к", "ко"], grammaticalCase: .dative, english: "to"),
        Preposition(russian: ["за"], grammaticalCase: .accusative, english: "for"),
        Preposition(russian: ["между"], grammaticalCase: .instrumental, english: "between"),
        Preposition(russian: ["без"], grammaticalCase: .genitive, english: "without"),
    ]

    // MARK: Persons

    /// A person's name, each word by the lexicon; Slavic ones that it has not
    /// are romanised.
    private func person(_ words: Words) -> String? {
        guard words.count <= 3,
            words.allSatisfy({
                $0.reading.tag.pos == .properNoun && $0.token.kind == .cyrillic
                    && Self.isCapital($0) && $0.token.shape != .upper
            })
        else { return nil }
        let forms = former.citation(of: Array(words))
        var out: [String] = []
        for form in forms {
            guard let name = name(form, isSlavic: forms.contains(where: Self.isSlavic)) else {
                return nil
            }
            out.append(name)
        }
        return out.joined(separator: " ")
    }

    /// A place or a surname, since a given name alone is no term, or an acronym.
    private func nameAlone(_ word: Tagger.Word) -> String? {
        if word.token.shape == .upper { return acronym(word) }
        let readings = analyzer.readings(of: word.text).filter { $0.tag.pos == .properNoun }
        let own = readings.first { analyzer.lemma(of: $0.lexeme) == word.text }
        guard let reading = own ?? readings.first else { return nil }
        let lexeme = analyzer.base(of: reading.lexeme)
        guard lexeme >= 0 else {
            return Self.isSlavic(word.text) ? Romanization.of(word.text) : nil
        }
        let isMeant = analyzer.lexicon.isPlace(lexeme) || analyzer.lexicon.isSurname(lexeme)
        return isMeant ? analyzer.translations(of: lexeme).first : nil
    }

    private func name(_ form: String, isSlavic: Bool) -> String? {
        let readings = analyzer.readings(of: form).filter { $0.tag.pos == .properNoun }
        let own = readings.filter { analyzer.lemma(of: $0.lexeme) == form }
        for reading in own + readings where !analyzer.lexicon.isPlace(reading.lexeme) {
            if let name = analyzer.translations(of: reading.lexeme).first { return name }
        }
        let isPlace = readings.contains { analyzer.lexicon.isPlace($0.lexeme) }
        return isSlavic && !isPlace ? Romanization.of(form) : nil
    }

    private static func isSlavic(_ name: String) -> Bool {
        name.count > 4 && slavicEndings.contains { name.hasSuffix($0) }
    }

    /// Endings of surnames that are told by their letters.
    private static let slavicEndings = [
        "ов", "ова", "ев", "ева", "ёв", "ёва", "ин", "ина", "ын", "ына", "ский", "ская", "цкий",
        "цкая", "ко", "ук", "юк", "ич", "ович", "евич", "овна", "евна",
    ]

    /// `президент Александр Лукашенко`: a word for a person before the name,
    /// both in the nominative.
    private func isTitle(_ noun: Tagger.Word, of name: Words) -> Bool {
        noun.reading.tag.animate == .animate
            && name.first?.reading.tag.grammaticalCase == .nominative
    }

    private static func possessive(_ name: String) -> String {
        name + (name.hasSuffix("s") ? "'" : "'s")
    }

    private static func isCapital(_ word: Tagger.Word) -> Bool { word.token.shape != .lower }
}

extension EnglishComposer.Phrase {
    /// With the capitals of a name.
    fileprivate var titled: Self {
        var out = self
        let words = whole.split(separator: " ").map { word in
            Self.small.contains(word)
                ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
        }
        (out.attributes, out.text) = ("", words.joined(separator: " "))
        out.isName = true
        return out
    }

    private static let small: Set<Substring> = [
        "of", "the", "on", "in", "with", "for", "to", "from", "against", "between", "and",
        "without",
    ]
}
