import SverkaSupport
import SverkaMorphology
import SverkaText

/// What something is of: a genitive behind the head, before or behind it in
/// English.
extension TranslatorIntoEnglish {
    func owned(_ head: EnglishPhrase, _ noun: Tagger.Word, _ tail: Words) -> EnglishPhrase? {
        guard isGenitive(tail), let owner = human(tail) ?? phrase(tail) else { return nil }
        var whole = head
        if CompositionWords.beforeOwners.contains(analyzer.lemma(of: noun)) {
            whole.text = head.text + " " + owner.whole
        } else if isBehind(owner, tail, head) {
            let isDefinite =
                owner.isName ? owner.whole.hasSpace && !isPlace(tail) : isOne(tail)
            whole.text += " of " + (isDefinite ? "the " : "") + owner.whole
            whole.isTailed = true
        } else {
            whole.text = owner.whole + " " + head.text
        }
        whole.certainty *= owner.certainty
        return whole
    }

    private func isGenitive(_ words: Words) -> Bool {
        guard let head = words.first(where: { $0.reading.tag.pos.isNominal }) else { return false }
        return [.genitive, .none].contains(head.reading.tag.grammaticalCase)
    }

    /// `инфекция человека`
    private func human(_ tail: Words) -> EnglishPhrase? {
        guard tail.count == 1, let word = tail.first, word.reading.tag.number == .singular,
            let human = CompositionWords.humans[analyzer.lemma(of: word)]
        else { return nil }
        return EnglishPhrase(text: human)
    }

    /// Whether what something is of stands behind it in English: `head of the
    /// republic`, but `transport minister`.
    private func isBehind(_ owner: EnglishPhrase, _ tail: Words, _ head: EnglishPhrase) -> Bool {
        owner.isName || owner.isPlural || owner.isTailed || head.isTailed
            || !head.attributes.isEmpty && tail.count > 1 || isOne(tail)
    }

    /// Whether the owner is the one that everybody knows: `народ республики`.
    private func isOne(_ tail: Words) -> Bool {
        guard tail.count == 1, let word = tail.first else { return false }
        return CompositionWords.unique.contains(analyzer.lemma(of: word))
            && word.reading.tag.number == .singular
    }
}
