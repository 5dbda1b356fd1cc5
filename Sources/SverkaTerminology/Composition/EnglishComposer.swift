import SverkaSupport
import SverkaMorphology
import SverkaText

/// Puts English terms together for Russian ones from the lexicon, with English
/// word order and prepositions: `военная доктрина` → `military doctrine`,
/// `закон о гражданстве` → `law on citizenship`.
package struct EnglishComposer {
    let analyzer: Analyzer
    private let tagger: Tagger
    let citationForms: CitationFormGenerator
    private let inflector: EnglishInflector
    private let known: KnownTerms
    private let senses: ListedSenses

    /// - Parameter known: lists that have expressions and tell the usual sense
    ///   of a word.
    package init(analyzer: Analyzer, known: KnownTerms) {
        self.analyzer = analyzer
        self.known = known
        senses = ListedSenses(known)
        tagger = Tagger(analyzer: analyzer)
        citationForms = CitationFormGenerator(analyzer: analyzer)
        inflector = EnglishInflector(analyzer: EnglishAnalyzer(lexicon: analyzer.lexicon))
    }

    typealias Words = ArraySlice<Tagger.Word>

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
        /// How likely it is that its words were rendered in their sense.
        var certainty = 1.0

        var whole: String { attributes + text }
    }

    /// The English term; nil where a word is not in the lexicon, or the words
    /// are no noun phrase.
    ///
    /// - Parameter term: in its citation form.
    package func english(for term: String) -> ComposedTerm? {
        let words = nominative(tagger.words(of: term))
        guard !words.isEmpty, words.count <= CandidateRules.longest else { return nil }
        if words.count == 1, words[0].reading.tag.pos == .properNoun {
            return nameAlone(words[0]).map { ComposedTerm(text: $0) }
        }
        if let name = person(words[...]) { return ComposedTerm(text: name) }
        return phrase(words[...]).map { ComposedTerm(text: $0.whole, certainty: $0.certainty) }
    }

    /// The words of a citation form with its head read as the nominative that
    /// it is: `преступления` are many here, though it is the genitive of one too.
    private func nominative(_ words: [Tagger.Word]) -> [Tagger.Word] {
        guard let head = words.firstIndex(where: { $0.reading.tag.pos.isNominal }) else {
            return words
        }
        var words = words
        let own = words[head].reading
        guard own.tag.grammaticalCase != .nominative else { return words }
        let reading = analyzer.readings(of: words[head].text).first { reading in
            reading.tag.pos == own.tag.pos && reading.tag.grammaticalCase == .nominative
                && words[..<head].allSatisfy { word in
                    analyzer.readings(of: word.text).contains { $0.tag.agrees(with: reading.tag) }
                }
        }
        if let reading { words[head].reading = reading }
        return words
    }

    // MARK: Noun phrases

    private func phrase(_ words: Words) -> Phrase? {
        var attributes = ""
        var certainty = 1.0
        for index in words.indices {
            let rest = words[index...]
            if let head = expression(rest) ?? noun(rest[index]) {
                var phrase = head.phrase
                phrase.attributes = attributes
                phrase.certainty *= certainty
                let tailed = tailed(phrase, words[index], rest.dropFirst(head.count))
                // `Министерство транспорта`: an English name has all its capitals.
                let isName = Self.isCapital(words[words.startIndex]) && words.count > 1
                return isName ? tailed?.titled : tailed
            }
            guard let attribute = attribute(words[index]) else { return nil }
            attributes += attribute.text + " "
            certainty *= attribute.share
        }
        return nil
    }

    private typealias Head = (phrase: Phrase, count: Int)

    /// The longest expression that the words begin with.
    private func expression(_ words: Words) -> Head? {
        for count in stride(from: words.count, to: 0, by: -1) {
            let stretch = words.prefix(count)
            guard let head = stretch.first(where: { $0.reading.tag.pos.isNominal }),
                let entry = known.usual(key(stretch), .russian), !entry.row.english.isEmpty
            else { continue }
            let isPlural = head.reading.tag.number == .plural
            var phrase = Phrase(text: entry.row.english, isPlural: isPlural)
            phrase.isName = phrase.text.first?.isUppercase == true
            if !phrase.isName { phrase.text = numbered(entry, stretch, isPlural) }
            return (phrase, count)
        }
        return nil
    }

    /// The key of words by their lemmas.
    private func key(_ words: Words) -> UInt64 {
        words.reduce(TermKey.seed) { key, word in
            let lexeme = word.reading.lexeme
            let lemma =
                lexeme.exists ? analyzer.lemma(of: analyzer.surname(of: lexeme)) : word.text
            return TermKey.next(key, TermKey.word(lemma))
        }
    }

    /// An expression in the number of the words: of `военные преступления`
    /// those of `военное преступление`, a `war crime`.
    private func numbered(_ entry: KnownTerms.Entry, _ words: Words, _ isPlural: Bool) -> String {
        let citation = citationForms.citation(of: Array(words)).joined(separator: " ")
        if TermKey.folded(citation) == TermKey.folded(entry.row.russian) {
            return entry.row.english
        }
        return isPlural
            ? inflector.forms(of: entry.row.english).dropFirst().first ?? entry.row.english
            : EnglishCitation.citation(of: entry.row.english, plural: false, isName: false)
    }

    private func noun(_ word: Tagger.Word) -> Head? {
        let tag = word.reading.tag
        guard tag.pos.isNominal, word.token.kind == .cyrillic else { return nil }
        let translation =
            word.token.shape == .upper
            ? acronym(word).map { (text: $0, share: 1) } : translation(word.reading.lexeme)
        guard let (text, share) = translation else { return nil }
        let isName = tag.pos == .properNoun
        let isPlural = tag.number == .plural && !isName && !isPluralOnly(word.reading.lexeme)
        let own = Self.plurals[analyzer.lemma(of: word)]
        let plural = isPlural ? own ?? inflector.forms(of: text).dropFirst().first : nil
        let phrase = Phrase(
            text: plural ?? text, isName: isName, isPlural: tag.number == .plural,
            certainty: share)
        return (phrase, 1)
    }

    /// What has a sense of its own in the plural.
    private static let plurals = [
        "власть": "authorities", "отношение": "relations",
        "право": "rights", "сила": "forces", "ценность": "values",
    ]

    private func isPluralOnly(_ lexeme: Lexeme.ID) -> Bool {
        analyzer.base(of: lexeme).map { analyzer.lexicon.entry($0).pluralOnly } ?? false
    }

    /// An adjective, or a participle that the lexicon has as one.
    private func attribute(_ word: Tagger.Word) -> (text: String, share: Double)? {
        let tag = word.reading.tag
        guard tag.pos == .adjective || tag.verbForm.isParticiple else { return nil }
        return analyzer.readings(of: word.text).first { $0.tag.pos == .adjective }
            .flatMap { translation($0.lexeme) }
    }

    /// The likeliest translation of a lexeme of the lexicon, and how likely it
    /// is beside the next ones, 0 to 1.
    private func translation(_ lexeme: Lexeme.ID) -> (text: String, share: Double)? {
        guard lexeme.exists, analyzer.base(of: lexeme) == lexeme else { return nil }
        let lemma = analyzer.lemma(of: lexeme)
        let translations = analyzer.translations(of: lexeme).prefix(Self.mostTranslations)
        // A name is no other one that sounds alike.
        if analyzer.partOfSpeech(of: lexeme) == .properNoun {
            return translations.first.map { ($0, 1) }
        }
        let costs = translations.enumerated().map { senses.cost(rank: $0, lemma, $1) }
        guard let least = costs.min(), let place = costs.firstIndex(of: least) else { return nil }
        return (translations[place], ListedSenses.share(of: costs))
    }

    private static let mostTranslations = 4

    // MARK: What stands behind the head

    private func tailed(_ head: Phrase, _ noun: Tagger.Word, _ tail: Words) -> Phrase? {
        guard let first = tail.first else { return head }
        var whole = head
        if let name = front(tail) {
            // `этап III`, `Прогресс МС-21`
            let isBehind =
                head.isName || noun.reading.tag.pos == .properNoun
                || name.allSatisfy { "IVX".contains($0) }
            whole.text = isBehind ? head.text + " " + name : name + " " + head.text
        } else if let place = place(tail), let name = Self.named(place, noun, head.text) {
            whole.text = name
            whole.isName = true
        } else if let kind = character(tail) {
            // `преступления террористического характера`
            whole.attributes = kind.text + " " + whole.attributes
            whole.certainty *= kind.share
        } else if first.reading.tag.pos == .adposition {
            guard let preposition = preposition(first, behind: noun, before: tail.dropFirst()),
                let object = phrase(tail.dropFirst())
            else { return nil }
            whole.text += " \(preposition) " + object.whole
            whole.isTailed = true
            whole.certainty *= object.certainty
        } else if let name = person(tail) {
            if isTitle(noun, of: tail) {
                whole.text += " " + name
            } else if Self.ruledByName.contains(analyzer.lemma(of: noun)) {
                whole.text = name + " " + head.whole
                whole.attributes = ""
            } else {
                whole.text = head.whole
                whole.attributes = Self.possessive(name) + " "
            }
        } else {
            guard isGenitive(tail), let owner = human(tail) ?? phrase(tail) else { return nil }
            if analyzer.lemma(of: noun) == "заместитель" {
                whole.text = head.text + " " + owner.whole
            } else if isBehind(owner, tail, head) {
                let isDefinite =
                    owner.isName ? owner.whole.contains(" ") && !isPlace(tail) : isOne(tail)
                whole.text += " of " + (isDefinite ? "the " : "") + owner.whole
                whole.isTailed = true
            } else {
                whole.text = owner.whole + " " + head.text
            }
            whole.certainty *= owner.certainty
        }
        return whole
    }

    /// `инфекция человека`
    private func human(_ tail: Words) -> Phrase? {
        guard tail.count == 1, let word = tail.first, word.reading.tag.number == .singular,
            analyzer.lemma(of: word) == "человек"
        else { return nil }
        return Phrase(text: "human")
    }

    /// Whether what something is of stands behind it in English: `head of the
    /// republic`, but `transport minister`.
    private func isBehind(
        _ owner: Phrase, _ tail: Words, _ head: Phrase
    ) -> Bool {
        owner.isName || owner.isPlural || owner.isTailed || head.isTailed
            || !head.attributes.isEmpty && tail.count > 1 || isOne(tail)
    }

    /// Whether the owner is the one that everybody knows: `народ республики`.
    private func isOne(_ tail: Words) -> Bool {
        tail.count == 1
            && tail.first.map { word in
                Self.unique.contains(analyzer.lemma(of: word))
                    && word.reading.tag.number == .singular
            } == true
    }

    /// What there is one of, and it has an article: `president of the republic`.
    private static let unique: Set<String> = [
        "век", "год", "город", "государство", "держава", "день", "империя", "мир", "народ",
        "республика", "страна", "федерация",
    ]
    /// What a person's name stands before as it is: `Trump administration`.
    private static let ruledByName: Set<String> = [
        "администрация", "диктатура", "кабинет", "команда", "правительство", "режим", "семья",
    ]

    /// `террористического характера`: an adjective that says what kind of thing
    /// it is.
    private func character(_ tail: Words) -> (text: String, share: Double)? {
        guard tail.count == 2, let first = tail.first, let last = tail.last,
            last.reading.tag.grammaticalCase == .genitive,
            Self.kindsOfKind.contains(analyzer.lemma(of: last))
        else { return nil }
        return attribute(first)
    }

    private static let kindsOfKind: Set<String> = [
        "назначение", "направленность", "происхождение", "свойство", "толк", "характер",
    ]

    /// An acronym or what Russian texts leave in Latin letters, which stands
    /// before the head in English: `Совет ЕС`, `пандемия COVID-19`.
    private func front(_ tail: Words) -> String? {
        if tail.allSatisfy({ $0.token.kind == .latin || $0.token.kind == .mixed }) {
            return tail.map { Romanization.of($0.text) }.joined(separator: " ")
        }
        guard tail.count == 1, let word = tail.first, word.token.shape == .upper else { return nil }
        return acronym(word)
    }

    func acronym(_ word: Tagger.Word) -> String? {
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
        let name = citationForms.citation(of: Array(words)).joined(separator: " ")
        if words.count > 1 {
            return citationForms.isPlace(name)
                ? known.usual(key(words), .russian)?.row.english : nil
        }
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
        _ word: Tagger.Word, behind head: Tagger.Word, before tail: Words
    ) -> String? {
        let text = word.text.lowercased()
        let noun = tail.first { $0.reading.tag.pos.isNominal }
        // `в результате болезни` is no place.
        if tail.count > 1, let noun, noun.text == tail.first?.text,
            Self.ofPrepositions.contains(analyzer.lemma(of: noun))
        {
            return nil
        }
        let object = noun?.reading.tag.grammaticalCase
        let lemma = analyzer.lemma(of: head)
        return Self.prepositions.first {
            $0.russian.contains(text) && $0.grammaticalCase == object
                && ($0.heads.isEmpty || $0.heads.contains(lemma))
        }?.english
    }

    /// Nouns of prepositions of several words.
    private static let ofPrepositions: Set<String> = [
        "качество", "отношение", "рамка", "результат", "связь", "случай", "соответствие", "ход",
        "цель",
    ]

    private struct Preposition {
        var russian: [String]
        var grammaticalCase: Case
        var english: String
        /// The nouns it stands behind; none for any.
        var heads: Set<String> = []
    }

    private static let prepositions = [
        Preposition(russian: ["о", "об", "обо"], grammaticalCase: .locative, english: "on"),
        Preposition(
            russian: ["по"], grammaticalCase: .dative, english: "for",
            heads: [
                "агентство", "бюро", "департамент", "институт", "координатор", "организация",
                "служба", "суд", "управление", "фонд", "центр", "штаб",
            ]),
        Preposition(russian: ["по"], grammaticalCase: .dative, english: "on"),
        Preposition(
            russian: ["с", "со"], grammaticalCase: .instrumental, english: "against",
            heads: ["борец", "борьба", "война"]),
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

    static func isCapital(_ word: Tagger.Word) -> Bool { word.token.shape != .lower }
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
