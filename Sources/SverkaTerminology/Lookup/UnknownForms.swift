import SverkaAlignment
import SverkaMorphology
import SverkaSupport
import SverkaText

/// The forms of Russian terms' words that the lexicon has not, as they follow from
/// the glossary's own citation forms: `фреймворка` is of `фреймворк`.
///
/// In a text such a form by itself may be guessed to be of another word.
struct UnknownForms: Sendable {
    /// By the hashes of the forms in small letters.
    private var lemmas: [UInt64: LemmaKey] = [:]

    /// The frequency band of words that the lexicon has not, and of its rarest.
    static let rarest: UInt8 = 6

    var isEmpty: Bool { lemmas.isEmpty }

    /// Adds the forms of those words of a term that the lexicon has not.
    ///
    /// Cost: about 20 µs for each.
    mutating func add(_ words: [TermText.Word], of term: String, _ bank: WordFeatureCache) {
        for word in words
        where word.token.kind == .cyrillic && !word.isUpper {
            let text = String(term.slice(word.token.range))
            // `чат-бот` is made of words that the lexicon has.
            if word.frequencyBand < Self.rarest, !text.utf8.contains(0x2D) { continue }
            if bank.analyzer.readings(of: text).contains(where: { $0.source == .lexicon }) {
                continue
            }
            let inflector = PhraseInflector(analyzer: bank.analyzer)
            for spelling in Set([text, text.lowercased()]) {
                for form in inflector.forms(of: spelling) {
                    let key = Self.key(form)
                    if lemmas[key] == nil { lemmas[key] = word.lemma }
                }
            }
        }
    }

    /// The lemma of the term's word that a word of a text is a form of.
    func lemma(of word: Substring) -> LemmaKey? { lemmas[Self.key(word)] }

    private static func key(_ form: some StringProtocol) -> UInt64 {
        ByteHash.of(WordFeatureCache.folded(String(form)).utf8)
    }
}
