import SverkaMorphology
import SverkaText

/// Noun phrases: a head with what stands before it, and prepositions with
/// theirs.
extension TranslatorIntoRussian {
    /// A phrase with what its prepositions lead in.
    func phrase(_ words: Words, _ grammaticalCase: Case, _ plural: Bool) -> RussianPhrase? {
        if words.count > 1, let whole = whole(words, grammaticalCase, plural) {
            return phrase([], whole, grammaticalCase)
        }
        guard
            let place = words.dropFirst().firstIndex(
                where: CompositionPreposition.english.contains)
        else { return group(words, grammaticalCase, plural) }
        // `Ukrainian Ministry of Foreign Affairs`
        for start in words.startIndex + 1..<max(place, words.startIndex + 1) {
            if let head = whole(words[start...], grammaticalCase, plural) {
                return phrase(words[..<start], head, grammaticalCase)
            }
        }
        return prepositional(words, place, grammaticalCase, plural)
    }

    /// - Parameter place: of the first preposition.
    private func prepositional(
        _ words: Words, _ place: Int, _ grammaticalCase: Case, _ plural: Bool
    ) -> RussianPhrase? {
        var tail = words[(place + 1)...]
        if tail.first == "the" { tail.removeFirst() }
        guard let head = group(words[..<place], grammaticalCase, plural),
            let preposition = CompositionPreposition.english(words[place], behind: head.head)
        else { return nil }
        let last =
            tail.firstIndex(where: CompositionPreposition.english.contains) ?? tail.endIndex
        guard last > tail.startIndex,
            let object = phrase(tail, preposition.grammaticalCase, isPlural(tail[last - 1]))
        else { return nil }
        var whole = head
        let form = RussianPreposition.form(preposition.rendering, before: object.text)
        whole.text += (form.isEmpty ? " " : " \(form) ") + object.text
        whole.certainty *= object.certainty
        return whole
    }

    /// A head with what stands before it in English.
    func group(_ words: Words, _ grammaticalCase: Case, _ plural: Bool) -> RussianPhrase? {
        // `wash hands` is nothing to wash with.
        guard let last = words.last, words.count == 1 || !english.isPrimarilyVerb(words.first!),
            !hasFullName(words)
        else { return nil }
        for count in stride(from: words.count, to: 1, by: -1) {
            // `Indian prime minister`
            if let head = whole(words.suffix(count), grammaticalCase, plural) {
                return phrase(words.dropLast(count), head, grammaticalCase)
            }
        }
        if isCode(last) {
            let head = RussianHead(
                text: last, lemma: last, number: .singular, gender: .masculine, isAnimate: false)
            return phrase(words.dropLast(), head, grammaticalCase)
        }
        guard let noun = noun(last), isHead(noun, of: words),
            let head = head(noun, grammaticalCase, plural)
        else { return nil }
        if let action = action(words, on: noun, grammaticalCase) { return action }
        return phrase(words.dropLast(), head, grammaticalCase)
    }

    /// `washing hands`: what is done to what.
    private func action(
        _ words: Words, on noun: Choice, _ grammaticalCase: Case
    ) -> RussianPhrase? {
        guard words.count == 2, let first = words.first, first.hasSuffix("ing"),
            isPlural(words.last!), let action = self.noun(first),
            let object = form(noun, .genitive, true),
            let text = form(action, grammaticalCase, false)
        else { return nil }
        return RussianPhrase(
            text: text + " " + object, head: lexicon.entry(action.lexeme).lemma,
            certainty: action.share * noun.share)
    }

    /// A lexeme as the head of a phrase.
    func head(_ choice: Choice, _ grammaticalCase: Case, _ plural: Bool) -> RussianHead? {
        let entry = lexicon.entry(choice.lexeme)
        guard let text = form(choice, grammaticalCase, plural) else { return nil }
        let plural = plural && !CompositionWords.uncounted.contains(entry.lemma)
        let isAnimate = lexicon.isAnimate(choice.lexeme) || lexicon.isAdjectivalNoun(choice.lexeme)
        return RussianHead(
            text: text, lemma: entry.lemma,
            number: plural || entry.pluralOnly ? .plural : .singular, gender: entry.gender,
            isAnimate: isAnimate, isOfPerson: entry.pos == .noun && isAnimate,
            isName: entry.pos == .properNoun, certainty: choice.share)
    }
}
