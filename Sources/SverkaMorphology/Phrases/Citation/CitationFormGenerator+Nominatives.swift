import SverkaSupport
import SverkaText

/// Nominatives of words that no list has, for who can choose better among them
/// than their letters allow.
extension CitationFormGenerator {
    /// The nominatives that an unknown word may be a form of; of a name, as it
    /// stands among them, since it may not inflect.
    ///
    /// `Гариссе` may be of `Гарисса`, `Гарисс` and `Гариссе`. There is none of a
    /// word that the lexicon knows.
    package func nominatives(of word: String) -> Set<String> {
        guard let tagged = tagger.words([word]).first, isUnknown(tagged) else { return [] }
        let isName = tagged.token.shape == .capitalised
        let lemmas = analyzer.readings(of: word).filter {
            isName
                ? $0.tag.pos == .properNoun && $0.tag.number != .plural : $0.tag.pos == .noun
        }.map { Capitals.copied(from: word, to: analyzer.lemma(of: $0.lexeme)) }
        return Set(lemmas + (isName ? NameEndings.parts(of: word).map(\.form) + [word] : []))
    }

    /// The names of the lexicon that a word may be a form of, with this English
    /// name among their translations.
    package func names(of word: String, in english: String) -> [String] {
        analyzer.readings(of: word).filter {
            $0.source == .name && $0.tag.number == .singular
                && analyzer.translations(of: $0.lexeme).contains(english)
        }.map { analyzer.lemma(of: $0.lexeme) }
    }

    private func isUnknown(_ word: Tagger.Word) -> Bool {
        word.token.kind == .cyrillic && word.token.shape != .upper
            && word.text.lastHyphen == nil && !word.text.utf8.contains(0x2E)
            && analyzer.readings(of: word.text).allSatisfy { $0.source == .guess }
    }

    /// Whether a form may be a nominative plural, of this word if one is given.
    package func isPlural(_ form: String, of lemma: String? = nil) -> Bool {
        analyzer.readings(of: form).contains {
            $0.tag.number == .plural && $0.tag.grammaticalCase == .nominative
                && (lemma == nil || analyzer.lemma(of: $0.lexeme) == lemma)
        }
    }

    /// Whether a form may be the nominative of a woman's surname: `Захарова`.
    package func isWomansSurname(_ form: String) -> Bool {
        analyzer.readings(of: form).contains {
            $0.tag.pos == .properNoun && $0.tag.gender == .feminine
                && $0.tag.number == .singular && $0.tag.grammaticalCase == .nominative
                && analyzer.inflection(of: $0.lexeme)?.kind == .surname
        }
    }
}
