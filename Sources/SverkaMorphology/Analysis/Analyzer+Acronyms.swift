import SverkaSupport
import SverkaText

/// Abbreviations and acronyms.
extension Analyzer {
    /// `г.`, `млн`: the word they stand for, in whatever form.
    func abbreviation(_ word: WrittenWord) -> [Reading] {
        guard word.bytes.count <= 12 else { return [] }
        let text = word.text
        let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
        guard let full = Abbreviations.shared.word(for: bare), let letters = Letters(full)
        else { return [] }
        guard let lexeme = tables.lexeme(lemma: ByteHash.folded(letters.codes)) else { return [] }
        let tag = Tag(tables[lexeme].pos)
        return [Reading(lexeme: lexeme, tag: tag, weight: 1, source: .lexicon)]
    }

    func acronym(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        let declined = declinedAcronym(word, letters)
        guard declined.isEmpty, word.isAcronym, letters.count >= 2, letters.count <= 8,
            !letters.codes.contains(Letters.hyphen)
        else { return declined }
        var tag = Tag(.properNoun)
        tag.animate = .inanimate
        let number = make(
            spelling: letters, style: .asWritten(word.text), pos: .properNoun, base: nil)
        return [Reading(lexeme: number, tag: tag, weight: 1, source: .acronym)]
    }

    /// `МИДа`, `ОМОНом`: an acronym that ends in a consonant, with the ending
    /// of a masculine noun in small letters.
    private func declinedAcronym(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        guard word.capitals >= 2, word.capitals < letters.count, letters.count <= 10,
            let grammaticalCase = Self.acronymEndings[
                Letters(codes: letters.codes.dropFirst(word.capitals))]
        else { return [] }
        let stem = Letters(codes: letters.codes.prefix(word.capitals))
        guard word.lettersBeforeSmall >= word.capitals, !LetterSet.vowels.contains(stem.last)
        else { return [] }
        let text = stem.description.uppercased()
        let number = make(spelling: stem, style: .asWritten(text), pos: .properNoun, base: nil)
        return [
            Reading(
                lexeme: number,
                tag: Tag(.properNoun, grammaticalCase, .singular, .masculine, animate: .inanimate),
                weight: 1, source: .acronym)
        ]
    }

    private static let acronymEndings: [Letters: Case] = [
        "а": .genitive, "у": .dative, "ом": .instrumental, "е": .locative,
    ]
}
