import SverkaMorphology
import SverkaText

/// Puts Russian terms together for English ones from the lexicon, with
/// agreement and government: `military doctrine` → `военная доктрина`,
/// `territory of Ukraine` → `территория Украины`, `attack on Ukraine` →
/// `нападение на Украину`.
struct TranslatorIntoRussian: CompositionalTranslator {
    let lexicon: Lexicon
    let english: EnglishAnalyzer
    let inflector: PhraseInflector
    let expressions: Expressions
    let senses: ListedSenses

    init(_ analyzer: Analyzer, _ known: KnownTerms, _ senses: ListedSenses) {
        lexicon = analyzer.lexicon
        english = EnglishAnalyzer(lexicon: analyzer.lexicon)
        inflector = PhraseInflector(analyzer: analyzer)
        expressions = Expressions(known, analyzer)
        self.senses = senses
    }

    typealias Words = ArraySlice<String>

    func rendering(of term: String, isPlural: Bool) -> ComposedTerm? {
        let words = term.split(separator: " ").map(String.init)[...]
        guard (1...CandidateRules.longest).contains(words.count) else { return nil }
        if words.count == 1 { return single(words[0], plural: isPlural) }
        if let name = personsName(words) { return ComposedTerm(text: name) }
        if let text = person(words) ?? placeOfKind(words) { return ComposedTerm(text: text) }
        // `Security Council`: a name of several words has a capital in Russian;
        // `Sky News` stays what it is.
        let isTitled = words.allSatisfy { Self.isCapital($0) || Self.isSmallInNames($0) }
        // `Bright Day human rights centre`: its name is not to be translated.
        guard isTitled || !hasForeignName(words),
            let phrase = phrase(words, .nominative, isPlural),
            let text = isTitled ? titled(phrase) : phrase.text
        else { return nil }
        return ComposedTerm(text: text, certainty: phrase.certainty)
    }

    /// The text of a phrase whose English words have capitals; nil where that
    /// is no name that is translated.
    private func titled(_ phrase: RussianPhrase) -> String? {
        if expressions.isOfInstitution(phrase.head)
            || CompositionWords.documents.contains(phrase.head)
        {
            return phrase.text.prefix(1).uppercased() + phrase.text.dropFirst()
        }
        return phrase.isOfPerson || phrase.isName ? phrase.text : nil
    }

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
        CandidateWords.englishTailWords.contains(word[...]) || word == "the"
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
            let prefix = CompositionWords.prefixes[String(small[..<hyphen])],
            let rest = group([String(small[small.index(after: hyphen)...])], .nominative, plural)
        else { return nil }
        return ComposedTerm(text: prefix + rest.text, certainty: rest.certainty)
    }
}
