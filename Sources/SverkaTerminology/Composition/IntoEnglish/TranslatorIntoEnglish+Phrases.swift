import SverkaMorphology
import SverkaText

/// Noun phrases: adjectives, a head, and what stands behind it.
extension TranslatorIntoEnglish {
    func phrase(_ words: Words) -> EnglishPhrase? {
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

    /// The head of a phrase and how many Russian words it is.
    typealias Head = (phrase: EnglishPhrase, count: Int)

    /// The longest expression that the words begin with.
    private func expression(_ words: Words) -> Head? {
        for count in stride(from: words.count, to: 0, by: -1) {
            let stretch = words.prefix(count)
            guard let head = stretch.first(where: { $0.reading.tag.pos.isNominal }),
                let entry = known.usual(key(stretch), .russian), !entry.row.english.isEmpty
            else { continue }
            let isPlural = head.reading.tag.number == .plural
            var phrase = EnglishPhrase(text: entry.row.english, isPlural: isPlural)
            phrase.isName = phrase.text.first?.isUppercase == true
            if !phrase.isName { phrase.text = numbered(entry, stretch, isPlural) }
            return (phrase, count)
        }
        return nil
    }

    /// The key of words by their lemmas.
    func key(_ words: Words) -> TermKey {
        words.reduce(TermKey.start) { key, word in
            let lexeme = word.reading.lexeme
            let lemma =
                lexeme.exists ? analyzer.lemma(of: analyzer.surname(of: lexeme)) : word.text
            return key.next(LemmaKey(lemma))
        }
    }

    /// An expression in the number of the words: of `военные преступления`
    /// those of `военное преступление`, a `war crime`.
    private func numbered(_ entry: KnownTerm, _ words: Words, _ isPlural: Bool) -> String {
        let russian = citationForms.citation(of: Array(words)).joined(separator: " ")
        if TermKey.folded(russian) == TermKey.folded(entry.row.russian) {
            return entry.row.english
        }
        return isPlural
            ? inflector.forms(of: entry.row.english).dropFirst().first ?? entry.row.english
            : citation.citation(of: entry.row.english, plural: false, isName: false)
    }
}
