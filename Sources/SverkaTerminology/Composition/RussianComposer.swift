import SverkaSupport
import SverkaMorphology
import SverkaText

/// A term that was put together from the lexicon.
package struct ComposedTerm: Equatable, Sendable {
    package var text: String
    /// How likely it is that its words were rendered in their sense, 0 to 1.
    package var certainty = 1.0
}

/// Puts Russian terms together for English ones from the lexicon, with
/// agreement and government: `military doctrine` → `военная доктрина`,
/// `territory of Ukraine` → `территория Украины`, `attack on Ukraine` →
/// `нападение на Украину`.
///
/// What the lexicon or a list has as a whole stays whole, also as a part:
/// `UN Security Council resolution` → `резолюция Совета Безопасности ООН`.
package struct RussianComposer {
    let lexicon: Lexicon
    let english: EnglishAnalyzer
    private let inflector: PhraseInflector
    let expressions: Expressions
    let senses: ListedSenses

    /// - Parameter known: lists that have expressions and tell the usual sense
    ///   of a word.
    package init(analyzer: Analyzer, known: KnownTerms) {
        lexicon = analyzer.lexicon
        english = EnglishAnalyzer(lexicon: analyzer.lexicon)
        inflector = PhraseInflector(analyzer: analyzer)
        expressions = Expressions(known, analyzer)
        senses = ListedSenses(known)
    }

    typealias Words = ArraySlice<String>

    /// The Russian term; nil where a word is not in the lexicon, or the words
    /// are no noun phrase.
    ///
    /// - Parameter plural: whether the term is used in the plural.
    package func russian(for term: String, plural: Bool) -> ComposedTerm? {
        let words = term.split(separator: " ").map(String.init)[...]
        guard (1...CandidateRules.longest).contains(words.count) else { return nil }
        if words.count == 1 { return single(words[0], plural: plural) }
        if let name = personsName(words) { return ComposedTerm(text: name) }
        if let text = person(words) ?? placeOfKind(words) { return ComposedTerm(text: text) }
        // `Security Council`: a name of several words has a capital in Russian;
        // `Sky News` stays what it is.
        let isTitled = words.allSatisfy { Self.isCapital($0) || Self.isSmallInNames($0) }
        // `Bright Day human rights centre`: its name is not to be translated.
        guard isTitled || !hasForeignName(words),
            let phrase = phrase(words, .nominative, plural)
        else { return nil }
        var text = phrase.text
        if isTitled {
            if expressions.isOfInstitution(phrase.head) || Self.documents.contains(phrase.head) {
                text = text.prefix(1).uppercased() + text.dropFirst()
            } else if !phrase.isOfPerson, !phrase.isName {
                return nil
            }
        }
        return ComposedTerm(text: text, certainty: phrase.certainty)
    }

    /// What has a name of its own as an institution has.
    private static let documents: Set<String> = [
        "декларация", "договор", "закон", "кодекс", "конвенция", "конституция", "меморандум",
        "пакт", "протокол", "соглашение", "устав", "хартия",
    ]

    /// Whether a word with a capital is neither part of an expression nor the
    /// name of a place or person, nor an acronym.
    private func hasForeignName(_ words: Words) -> Bool {
        var rest = words
        while let word = rest.first {
            let known = stride(from: rest.count, to: 1, by: -1).first {
                whole(rest.prefix($0), .nominative, false) != nil
            }
            if known == nil, Self.isCapital(word), !isOfPlace(word), !isSign(word) { return true }
            rest.removeFirst(known ?? 1)
        }
        return false
    }

    static func isCapital(_ word: String) -> Bool { word.first?.isUppercase == true }
    private static func isSmallInNames(_ word: String) -> Bool {
        ["of", "on", "the"].contains(word)
    }

    // MARK: Noun phrases

    /// A Russian noun phrase in some case.
    private struct Phrase {
        var text: String
        /// The lemma that carries it.
        var head: String
        var certainty: Double
        var isOfPerson = false
        var isName = false
    }

    /// A phrase with what its prepositions lead in.
    private func phrase(_ words: Words, _ grammaticalCase: Case, _ plural: Bool) -> Phrase? {
        if words.count > 1, let whole = whole(words, grammaticalCase, plural) {
            return phrase([], whole, grammaticalCase)
        }
        guard let place = words.dropFirst().firstIndex(where: Preposition.english.contains) else {
            return group(words, grammaticalCase, plural)
        }
        // `Ukrainian Ministry of Foreign Affairs`
        for start in words.startIndex + 1..<max(place, words.startIndex + 1) {
            if let head = whole(words[start...], grammaticalCase, plural) {
                return phrase(words[..<start], head, grammaticalCase)
            }
        }
        var tail = words[(place + 1)...]
        if tail.first == "the" { tail.removeFirst() }
        guard let head = group(words[..<place], grammaticalCase, plural),
            let preposition = Preposition.of(words[place], behind: head.head)
        else { return nil }
        let last = tail.firstIndex(where: Preposition.english.contains) ?? tail.endIndex
        guard last > tail.startIndex,
            let object = phrase(tail, preposition.grammaticalCase, isPlural(tail[last - 1]))
        else { return nil }
        var whole = head
        let form = RussianPreposition.form(preposition.russian, before: object.text)
        whole.text += (form.isEmpty ? " " : " \(form) ") + object.text
        whole.certainty *= object.certainty
        return whole
    }

    /// A head with what stands before it in English.
    private func group(_ words: Words, _ grammaticalCase: Case, _ plural: Bool) -> Phrase? {
        // `wash hands` is nothing to wash with.
        guard let last = words.last, words.count == 1 || !english.isPrimarilyVerb(words.first!),
            !hasFullName(words)
        else { return nil }
        for count in stride(from: words.count, to: 1, by: -1) {
            // `Indian prime minister`
            if let head = whole(words.suffix(count), grammaticalCase, plural) {
                return phrase(words.dropLast(count), head, grammaticalCase)
            }
        }
        if isCode(last) {
            let head = Head(
                text: last, lemma: last, number: .singular, gender: .masculine, isAnimate: false)
            return phrase(words.dropLast(), head, grammaticalCase)
        }
        guard let noun = noun(last), isHead(noun, of: words),
            let head = head(noun, grammaticalCase, plural)
        else { return nil }
        if let action = action(words, on: noun, grammaticalCase) { return action }
        return phrase(words.dropLast(), head, grammaticalCase)
    }

    /// `washing hands`: what is done to what.
    private func action(_ words: Words, on noun: Choice, _ grammaticalCase: Case) -> Phrase? {
        guard words.count == 2, let first = words.first, first.hasSuffix("ing"),
            isPlural(words.last!), let action = self.noun(first),
            let object = form(noun, .genitive, true),
            let text = form(action, grammaticalCase, false)
        else { return nil }
        return Phrase(
            text: text + " " + object, head: lexicon.entry(action.lexeme).lemma,
            certainty: action.share * noun.share)
    }

    /// The head of a phrase, in its case and number.
    private struct Head {
        var text: String
        var lemma: String
        var number: Number
        var gender: Gender
        var isAnimate: Bool
        var isOfPerson = false
        /// Written with a capital, so that the place it is of stands behind it:
        /// `Совет Безопасности России`.
        var isName = false
        var certainty = 1.0
    }

    private func head(_ choice: Choice, _ grammaticalCase: Case, _ plural: Bool) -> Head? {
        let entry = lexicon.entry(choice.lexeme)
        guard let text = form(choice, grammaticalCase, plural) else { return nil }
        let plural = plural && !Self.uncounted.contains(entry.lemma)
        let isAnimate = lexicon.isAnimate(choice.lexeme) || lexicon.isAdjectivalNoun(choice.lexeme)
        return Head(
            text: text, lemma: entry.lemma,
            number: plural || entry.pluralOnly ? .plural : .singular, gender: entry.gender,
            isAnimate: isAnimate, isOfPerson: entry.pos == .noun && isAnimate,
            isName: entry.pos == .properNoun, certainty: choice.share)
    }

    /// An expression that the lexicon or a list has as a whole.
    private func whole(_ words: Words, _ grammaticalCase: Case, _ plural: Bool) -> Head? {
        var words = Array(words)
        let noun = (words.firstIndex(where: Preposition.english.contains) ?? words.count) - 1
        guard noun >= 0 else { return nil }
        let asItStands = words.joined(separator: " ")
        words[noun] = english.readings(of: words[noun])[0].lemma
        let key = words.joined(separator: " ").lowercased()
        guard let russian = expressions[asItStands] ?? expressions[key],
            var tag = inflector.head(of: russian)
        else {
            // A compound that the lexicon has as one word: `cease fire`.
            return best(lexicon.russian(forPhrase: key), [.noun, .properNoun]).flatMap {
                head($0, grammaticalCase, plural)
            }
        }
        let isName = Self.isCapital(russian)
        if plural, !isName { tag.number = .plural }
        tag.grammaticalCase = grammaticalCase
        guard
            let text = grammaticalCase == .nominative && !(plural && !isName)
                ? russian : inflector.inflected(russian, to: tag)
        else { return nil }
        let isAnimate = tag.animate == .animate
        return Head(
            text: text, lemma: expressions.head(of: russian), number: tag.number,
            gender: tag.gender, isAnimate: isAnimate, isOfPerson: isAnimate, isName: isName)
    }

    /// A head with its modifiers: those that are adjectives in Russian before
    /// it, what it is of behind it.
    ///
    /// A noun among them takes all before it along: `pension reform plan` is
    /// a `план пенсионной реформы`.
    private func phrase(_ modifiers: Words, _ head: Head, _ grammaticalCase: Case) -> Phrase? {
        var head = head
        var before: [String] = [], behind = ""
        var certainty = head.certainty
        var rest = modifiers
        while let word = rest.last {
            if before.isEmpty, let prefix = Self.prefixes[word.lowercased()], prefix.hasSuffix("-")
            {
                // `vice president`
                head.text = prefix + head.text
                rest.removeLast()
            } else if behind.isEmpty, let sign = sign(word) {
                behind = " " + sign
                rest.removeLast()
            } else if let adjective = adjective(word), isRather(adjective, word), !isWhole(rest) {
                if let place = lexicon.place(ofAdjective: adjective.lexeme), behind.isEmpty,
                    rest.count == 1,
                    head.isName || head.isOfPerson && isPlace(word)
                {
                    behind = " " + (genitive(ofPlace: place) ?? "")
                } else {
                    guard let text = form(adjective, of: head, grammaticalCase) else { return nil }
                    before.insert(text, at: 0)
                    certainty *= adjective.share
                }
                rest.removeLast()
            } else {
                // What is done is said by an adjective, or not at all:
                // `worsening situation`.
                let isAction = word.hasSuffix("ing") && english.readings(of: word)[0].pos == .verb
                guard behind.isEmpty, !isAction,
                    let owner = group(rest, .genitive, isPlural(word) || isOfPeople(word))
                else { return nil }
                behind = " " + owner.text
                certainty *= owner.certainty
                rest.removeAll()
            }
        }
        let text = (before + [head.text]).joined(separator: " ") + behind
        return Phrase(
            text: text, head: head.lemma, certainty: certainty, isOfPerson: head.isOfPerson,
            isName: head.isName)
    }

    /// Whether an English noun is rather an adjective in Russian than what
    /// something is of: `oil prices`, but not `support measures`.
    private func isRather(_ adjective: Choice, _ word: String) -> Bool {
        noun(word).map { adjective.cost <= $0.cost + Self.adjective } ?? true
    }

    /// What an adjective may cost more than a noun.
    private static let adjective = 5

    /// `Florida`, but not `Belarusian`.
    private func isPlace(_ word: String) -> Bool {
        named(word).map { lexicon.isPlace($0.lexeme) } ?? false
    }

    /// Whether the last words of several are an expression.
    private func isWhole(_ words: Words) -> Bool {
        stride(from: words.count, to: 1, by: -1).contains {
            whole(words.suffix($0), .genitive, false) != nil
        }
    }

    /// An acronym, in Russian where it has one there, or what is written in
    /// capitals and digits: it stands behind a Russian noun, `пандемия COVID-19`.
    private func sign(_ word: String) -> String? {
        guard isSign(word) else { return nil }
        guard !isCode(word), let russian = expressions[word] else { return word }
        if russian == russian.uppercased() { return russian }
        return inflector.head(of: russian).flatMap { head in
            var head = head
            head.grammaticalCase = .genitive
            return inflector.inflected(russian, to: head)
        }
    }

    /// `COVID-19`, which is what it is in Russian too.
    private func isCode(_ word: String) -> Bool { isSign(word) && word.contains(where: \.isNumber) }

    private func isSign(_ word: String) -> Bool {
        let capitals = word.prefix { $0.isUppercase || $0.isNumber || $0 == "-" }
        return capitals.count == word.count && word.contains(where: \.isLetter)
            && (word.contains(where: \.isNumber) || word.count > 1)
    }

    // MARK: Forms

    private func form(_ choice: Choice, _ grammaticalCase: Case, _ plural: Bool) -> String? {
        let entry = lexicon.entry(choice.lexeme)
        let plural = plural && !Self.uncounted.contains(entry.lemma)
        if grammaticalCase == .nominative, !plural { return entry.lemma }
        let number: Number = plural || entry.pluralOnly ? .plural : .singular
        return lexicon.form(
            of: choice.lexeme, case: grammaticalCase, number: number, gender: entry.gender)
    }

    /// What stands in the singular where English has a plural: `exports`.
    private static let uncounted: Set<String> = [
        "живопись", "импорт", "имущество", "контроль", "одежда", "оружие", "экспорт",
    ]

    /// An adjective in agreement; the accusative is that of men and of people,
    /// or of things.
    private func form(_ adjective: Choice, of head: Head, _ grammaticalCase: Case) -> String? {
        var agreeing = grammaticalCase
        if grammaticalCase == .accusative, head.number == .plural || head.gender == .masculine {
            agreeing = head.isAnimate ? .genitive : .nominative
        }
        return lexicon.form(
            of: adjective.lexeme, case: agreeing, number: head.number, gender: head.gender)
    }

    private func genitive(ofPlace place: Lexeme.ID) -> String? {
        lexicon.form(
            of: place, case: .genitive, number: .singular, gender: lexicon.entry(place).gender)
    }

    /// Whether an English word is in the plural.
    private func isPlural(_ word: String) -> Bool {
        let reading = english.readings(of: word)[0]
        return reading.pos == .noun && reading.lemma != word.lowercased()
    }

    /// Whether a noun before another stands for a kind of people: of `wounded`
    /// or `convict` there are many.
    private func isOfPeople(_ word: String) -> Bool {
        noun(word).map {
            lexicon.isAdjectivalNoun($0.lexeme) && lexicon.isAnimate($0.lexeme)
        } ?? false
    }

    // MARK: Single words

    /// A word alone; of names a place or a surname, since a given name alone is
    /// no term.
    private func single(_ word: String, plural: Bool) -> ComposedTerm? {
        if isCode(word) { return ComposedTerm(text: word) }
        if Self.isCapital(word) {
            let names = lexicon.russian(for: word.lowercased()).filter {
                lexicon.isPlace($0.lexeme) || lexicon.isSurname($0.lexeme)
            }
            guard let name = best(names, [.properNoun], isName: true) else { return nil }
            return ComposedTerm(text: lexicon.entry(name.lexeme).lemma, certainty: name.share)
        }
        if let made = prefixed(word, plural: plural) { return made }
        return group([word], .nominative, plural).map {
            ComposedTerm(text: $0.text, certainty: $0.certainty)
        }
    }

    /// `co-aggressor`: a prefix before a word of the lexicon.
    private func prefixed(_ word: String, plural: Bool) -> ComposedTerm? {
        let small = word.lowercased()
        guard let hyphen = small.firstIndex(of: "-"),
            let prefix = Self.prefixes[String(small[..<hyphen])],
            let rest = group([String(small[small.index(after: hyphen)...])], .nominative, plural)
        else { return nil }
        return ComposedTerm(text: prefix + rest.text, certainty: rest.certainty)
    }

    private static let prefixes: [String: String] = [
        "co": "со", "anti": "анти", "ex": "экс-", "vice": "вице-", "counter": "контр",
        "super": "супер", "mini": "мини-", "pseudo": "псевдо", "neo": "нео",
    ]
}
