import SverkaMorphology
import SverkaText

/// Russian words in the case and number that they stand in.
extension TranslatorIntoRussian {
    func form(_ choice: Choice, _ grammaticalCase: Case, _ plural: Bool) -> String? {
        let entry = lexicon.entry(choice.lexeme)
        let plural = plural && !CompositionWords.uncounted.contains(entry.lemma)
        if grammaticalCase == .nominative, !plural { return entry.lemma }
        let number: Number = plural || entry.pluralOnly ? .plural : .singular
        return lexicon.form(
            of: choice.lexeme, case: grammaticalCase, number: number, gender: entry.gender)
    }

    /// An adjective in agreement; the accusative is that of men and of people,
    /// or of things.
    func form(_ adjective: Choice, of head: RussianHead, _ grammaticalCase: Case) -> String? {
        var agreeing = grammaticalCase
        if grammaticalCase == .accusative, head.number == .plural || head.gender == .masculine {
            agreeing = head.isAnimate ? .genitive : .nominative
        }
        return lexicon.form(
            of: adjective.lexeme, case: agreeing, number: head.number, gender: head.gender)
    }

    func genitive(ofPlace place: Lexeme.ID) -> String? {
        lexicon.form(
            of: place, case: .genitive, number: .singular, gender: lexicon.entry(place).gender)
    }

    /// Whether an English word is in the plural.
    func isPlural(_ word: String) -> Bool {
        let reading = english.readings(of: word)[0]
        return reading.pos == .noun && reading.lemma != word.lowercased()
    }
}
