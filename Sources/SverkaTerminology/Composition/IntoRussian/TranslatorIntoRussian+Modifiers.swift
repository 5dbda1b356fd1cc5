import SverkaMorphology
import SverkaText

/// What stands before a head in English.
extension TranslatorIntoRussian {
    /// A head with its modifiers: those that are adjectives in Russian before
    /// it, what it is of behind it.
    ///
    /// A noun among them takes all before it along: `pension reform plan` is
    /// a `план пенсионной реформы`.
    func phrase(
        _ modifiers: Words, _ head: RussianHead, _ grammaticalCase: Case
    ) -> RussianPhrase? {
        var frame = Frame(head: head, certainty: head.certainty)
        var rest = modifiers
        while let word = rest.last {
            if takePrefix(word, &frame) || takeSign(word, &frame) {
                rest.removeLast()
            } else if let adjective = adjective(word), isRather(adjective, word), !isWhole(rest) {
                guard take(adjective, word, isFirst: rest.count == 1, &frame, grammaticalCase)
                else { return nil }
                rest.removeLast()
            } else {
                guard takeOwner(rest, &frame) else { return nil }
                rest.removeAll()
            }
        }
        let text = (frame.before + [frame.head.text]).joined(separator: " ") + frame.behind
        return RussianPhrase(
            text: text, head: head.lemma, certainty: frame.certainty,
            isOfPerson: head.isOfPerson, isName: head.isName)
    }

    /// A phrase that grows around its head.
    private struct Frame {
        var head: RussianHead
        var before: [String] = []
        /// With a space before it; empty as long as nothing stands there.
        var behind = ""
        var certainty: Double
    }

    /// `vice president`
    private func takePrefix(_ word: String, _ frame: inout Frame) -> Bool {
        guard frame.before.isEmpty, let prefix = CompositionWords.prefixes[word.lowercased()],
            prefix.hasSuffix("-")
        else { return false }
        frame.head.text = prefix + frame.head.text
        return true
    }

    /// `COVID-19 pandemic`
    private func takeSign(_ word: String, _ frame: inout Frame) -> Bool {
        guard frame.behind.isEmpty, let sign = sign(word) else { return false }
        frame.behind = " " + sign
        return true
    }

    /// An adjective, in agreement before the head; that of a place as the place
    /// behind a name: `Совет Безопасности России`.
    private func take(
        _ adjective: Choice, _ word: String, isFirst: Bool, _ frame: inout Frame,
        _ grammaticalCase: Case
    ) -> Bool {
        if let place = lexicon.place(ofAdjective: adjective.lexeme), frame.behind.isEmpty,
            isFirst,
            frame.head.isName || frame.head.isOfPerson && isPlace(word)
        {
            frame.behind = " " + (genitive(ofPlace: place) ?? "")
            return true
        }
        guard let text = form(adjective, of: frame.head, grammaticalCase) else { return false }
        frame.before.insert(text, at: 0)
        frame.certainty *= adjective.share
        return true
    }

    /// A noun with all before it: what the head is of.
    private func takeOwner(_ words: Words, _ frame: inout Frame) -> Bool {
        guard let word = words.last, frame.behind.isEmpty else { return false }
        // What is done is said by an adjective, or not at all: `worsening
        // situation`.
        let isAction = word.hasSuffix("ing") && english.readings(of: word)[0].pos == .verb
        guard !isAction,
            let owner = group(words, .genitive, isPlural(word) || isOfPeople(word))
        else { return false }
        frame.behind = " " + owner.text
        frame.certainty *= owner.certainty
        return true
    }

    /// Whether an English noun is rather an adjective in Russian than what
    /// something is of: `oil prices`, but not `support measures`.
    private func isRather(_ adjective: Choice, _ word: String) -> Bool {
        noun(word).map { adjective.cost <= $0.cost + SenseWeights.adjective } ?? true
    }

    /// `Florida`, but not `Belarusian`.
    private func isPlace(_ word: String) -> Bool {
        named(word).map { lexicon.isPlace($0.lexeme) } ?? false
    }

    /// Whether a noun before another stands for a kind of people: of `wounded`
    /// or `convict` there are many.
    private func isOfPeople(_ word: String) -> Bool {
        noun(word).map {
            lexicon.isAdjectivalNoun($0.lexeme) && lexicon.isAnimate($0.lexeme)
        } ?? false
    }
}
