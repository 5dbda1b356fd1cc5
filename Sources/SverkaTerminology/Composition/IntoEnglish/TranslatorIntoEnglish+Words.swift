import SverkaMorphology
import SverkaText

/// Which English word a Russian one is.
extension TranslatorIntoEnglish {
    /// An English text with how likely its words are meant, 0 to 1.
    typealias Choice = (text: String, share: Double)

    func noun(_ word: Tagger.Word) -> Head? {
        let tag = word.reading.tag
        guard tag.pos.isNominal, word.token.kind == .cyrillic else { return nil }
        let translation =
            word.token.shape == .upper
            ? acronym(word).map { (text: $0, share: 1) } : translation(word.reading.lexeme)
        guard let (text, share) = translation else { return nil }
        let isName = tag.pos == .properNoun
        let isPlural = tag.number == .plural && !isName && !isPluralOnly(word.reading.lexeme)
        let own = CompositionWords.pluralSenses[analyzer.lemma(of: word)]
        let plural = isPlural ? own ?? inflector.forms(of: text).dropFirst().first : nil
        let phrase = EnglishPhrase(
            text: plural ?? text, isName: isName, isPlural: tag.number == .plural,
            certainty: share)
        return (phrase, 1)
    }

    private func isPluralOnly(_ lexeme: Lexeme.ID) -> Bool {
        analyzer.base(of: lexeme).map { analyzer.lexicon.entry($0).pluralOnly } ?? false
    }

    /// An adjective, or a participle that the lexicon has as one.
    func attribute(_ word: Tagger.Word) -> Choice? {
        let tag = word.reading.tag
        guard tag.pos == .adjective || tag.verbForm.isParticiple else { return nil }
        return analyzer.readings(of: word.text).first { $0.tag.pos == .adjective }
            .flatMap { translation($0.lexeme) }
    }

    /// The likeliest translation of a lexeme of the lexicon, and how likely it
    /// is beside the next ones, 0 to 1.
    private func translation(_ lexeme: Lexeme.ID) -> Choice? {
        guard lexeme.exists, analyzer.base(of: lexeme) == lexeme else { return nil }
        let lemma = analyzer.lemma(of: lexeme)
        let translations = analyzer.translations(of: lexeme).prefix(
            SenseWeights.mostTranslations)
        // A name is no other one that sounds alike.
        if analyzer.partOfSpeech(of: lexeme) == .properNoun {
            return translations.first.map { ($0, 1) }
        }
        let costs = translations.enumerated().map { senses.cost(rank: $0, lemma, $1) }
        guard let least = costs.min(), let place = costs.firstIndex(of: least) else { return nil }
        return (translations[place], ListedSenses.share(of: costs))
    }

    func acronym(_ word: Tagger.Word) -> String? {
        analyzer.lexicon.englishAcronyms(of: word.text).first
    }
}
