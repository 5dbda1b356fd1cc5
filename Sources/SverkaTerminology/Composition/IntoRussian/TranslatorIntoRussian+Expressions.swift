import SverkaMorphology
import SverkaText

/// What a list or the lexicon has as a whole, acronyms among it.
extension TranslatorIntoRussian {
    /// An expression as the head of a phrase.
    func whole(_ words: Words, _ grammaticalCase: Case, _ plural: Bool) -> RussianHead? {
        var words = Array(words)
        let preposition = words.firstIndex(where: CompositionPreposition.english.contains)
        let noun = (preposition ?? words.count) - 1
        guard noun >= 0 else { return nil }
        let asItStands = words.joined(separator: " ")
        words[noun] = english.readings(of: words[noun])[0].lemma
        let key = words.joined(separator: " ").lowercased()
        guard let russian = expressions[asItStands] ?? expressions[key],
            let tag = inflector.head(of: russian)
        else {
            // A compound that the lexicon has as one word: `cease fire`.
            return best(lexicon.russian(forPhrase: key), [.noun, .properNoun]).flatMap {
                head($0, grammaticalCase, plural)
            }
        }
        return head(russian, tag, grammaticalCase, plural)
    }

    /// A Russian expression in a case and a number; a name keeps its number.
    ///
    /// - Parameter tag: that of its head as it stands.
    private func head(
        _ russian: String, _ tag: Tag, _ grammaticalCase: Case, _ plural: Bool
    ) -> RussianHead? {
        var tag = tag
        let isName = Self.isCapital(russian)
        if plural, !isName { tag.number = .plural }
        tag.grammaticalCase = grammaticalCase
        let text =
            grammaticalCase == .nominative && !(plural && !isName)
            ? russian : inflector.inflected(russian, to: tag)
        guard let text else { return nil }
        let isAnimate = tag.animate == .animate
        return RussianHead(
            text: text, lemma: expressions.head(of: russian), number: tag.number,
            gender: tag.gender, isAnimate: isAnimate, isOfPerson: isAnimate, isName: isName)
    }

    /// Whether the last words of several are an expression.
    func isWhole(_ words: Words) -> Bool {
        stride(from: words.count, to: 1, by: -1).contains {
            whole(words.suffix($0), .genitive, false) != nil
        }
    }

    // MARK: Acronyms

    /// An acronym, in Russian where it has one there, or what is written in
    /// capitals and digits: it stands behind a Russian noun, `пандемия COVID-19`.
    func sign(_ word: String) -> String? {
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
    func isCode(_ word: String) -> Bool { isSign(word) && word.contains(where: \.isNumber) }

    func isSign(_ word: String) -> Bool {
        let capitals = word.prefix { $0.isUppercase || $0.isNumber || $0 == "-" }
        return capitals.count == word.count && word.contains(where: \.isLetter)
            && (word.contains(where: \.isNumber) || word.count > 1)
    }
}
