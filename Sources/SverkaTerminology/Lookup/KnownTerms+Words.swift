import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Words of a text, as terms are looked up by them.
extension KnownTerms {
    /// The words of a text: forms of words that only the glossary has under its
    /// lemmas, and `Kiev-based` under `Kiev`.
    func termWords(_ text: TermText, _ side: Side, _ bank: WordFeatureCache) -> [TermWord] {
        text.words.map { word in
            let kind = word.token.kind
            guard kind == .cyrillic || kind == .latin,
                kind == (side == .russian ? .cyrillic : .latin)
            else { return TermWord(word) }
            if side == .russian, !forms.isEmpty {
                let spelling = Substring(text.text.slice(word.token.range))
                // `чат-бота` is made of words that the lexicon has.
                let mayBe =
                    word.frequencyBand >= UnknownForms.rarest || spelling.utf8.contains(0x2D)
                if mayBe, let lemma = forms.lemma(of: spelling) {
                    return TermWord(word, lemma: lemma)
                }
            }
            return part(word, text, side, bank) ?? TermWord(word)
        }
    }

    /// The part of a word with a hyphen that begins a term, where the whole does not.
    private func part(
        _ word: TermText.Word, _ text: TermText, _ side: Side, _ bank: WordFeatureCache
    ) -> TermWord? {
        guard word.length > 4 else { return nil }
        let spelling = Substring(text.text.slice(word.token.range))
        guard spelling.utf8.contains(0x2D), !begins(word.lemma, side),
            let core = PhraseLists.core(of: spelling, side)
        else { return nil }
        let inner = TermText(String(core), side, bank).words
        guard inner.count == 1 else { return nil }
        var found = inner[0]
        let offset = Int32(
            spelling.utf8.distance(from: spelling.startIndex, to: core.startIndex))
        found.token.start += word.token.start + offset
        found.token.end += word.token.start + offset
        found.isFirst = word.isFirst
        return TermWord(found)
    }
}

/// Acronyms with points and without.
enum AcronymSpelling {
    /// A term with the acronyms in it written the other way: `US army` and `U.S.
    /// army`; nil where there are none.
    static func other(_ term: String) -> String? {
        let words = term.split(separator: " ")
        guard words.count == 1 || term != term.uppercased() else { return nil }
        let others = words.map { word in
            if let plain = plain(word) { return plain }
            return isAcronym(word) ? word.map { "\($0)." }.joined() : String(word)
        }
        let other = others.joined(separator: " ")
        return other == term ? nil : other
    }

    /// Two to four Latin capitals.
    private static func isAcronym(_ word: Substring) -> Bool {
        (2...4).contains(word.utf8.count)
            && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
    }

    /// `US` of `U.S.`.
    private static func plain(_ word: Substring) -> String? {
        let letters = word.split(separator: ".", omittingEmptySubsequences: true)
        guard letters.count > 1, letters.allSatisfy({ $0.utf8.count == 1 }),
            isAcronym(Substring(letters.joined()))
        else { return nil }
        return letters.joined()
    }
}
