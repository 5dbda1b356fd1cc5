import SverkaMorphology
import SverkaText

/// What stands behind the head of a Russian phrase.
extension TranslatorIntoEnglish {
    /// A head with what stands behind it; nil where that cannot be rendered.
    func tailed(_ head: EnglishPhrase, _ noun: Tagger.Word, _ tail: Words) -> EnglishPhrase? {
        guard let first = tail.first else { return head }
        if let whole = signed(head, noun, tail) ?? placed(head, noun, tail)
            ?? characterised(head, tail)
        {
            return whole
        }
        if first.reading.tag.pos == .adposition { return prepositional(head, noun, tail) }
        if let name = person(tail) { return named(head, noun, tail, name) }
        return owned(head, noun, tail)
    }

    /// `Совет ЕС`, `пандемия COVID-19`, and with the sign behind it `этап III`,
    /// `Прогресс МС-21`.
    private func signed(
        _ head: EnglishPhrase, _ noun: Tagger.Word, _ tail: Words
    ) -> EnglishPhrase? {
        guard let sign = sign(tail) else { return nil }
        let isBehind =
            head.isName || noun.reading.tag.pos == .properNoun
            || sign.allSatisfy { "IVX".contains($0) }
        var whole = head
        whole.text = isBehind ? head.text + " " + sign : sign + " " + head.text
        return whole
    }

    /// An acronym or what Russian texts leave in Latin letters.
    private func sign(_ tail: Words) -> String? {
        if tail.allSatisfy({ $0.token.kind == .latin || $0.token.kind == .mixed }) {
            return tail.map { Romanization.of($0.text) }.joined(separator: " ")
        }
        guard tail.count == 1, let word = tail.first, word.token.shape == .upper else { return nil }
        return acronym(word)
    }

    /// `преступления террористического характера`: an adjective that says what
    /// kind of thing it is.
    private func characterised(_ head: EnglishPhrase, _ tail: Words) -> EnglishPhrase? {
        guard tail.count == 2, let first = tail.first, let last = tail.last,
            last.reading.tag.grammaticalCase == .genitive,
            CompositionWords.kindsOfKind.contains(analyzer.lemma(of: last)),
            let kind = attribute(first)
        else { return nil }
        var whole = head
        whole.attributes = kind.text + " " + whole.attributes
        whole.certainty *= kind.share
        return whole
    }

    /// A person's name behind a noun.
    private func named(
        _ head: EnglishPhrase, _ noun: Tagger.Word, _ tail: Words, _ name: String
    ) -> EnglishPhrase {
        var whole = head
        if isTitle(noun, of: tail) {
            whole.text += " " + name
        } else if CompositionWords.ruledByName.contains(analyzer.lemma(of: noun)) {
            (whole.text, whole.attributes) = (name + " " + head.whole, "")
        } else {
            (whole.text, whole.attributes) = (head.whole, Self.possessive(name) + " ")
        }
        return whole
    }

    // MARK: Prepositions

    private func prepositional(
        _ head: EnglishPhrase, _ noun: Tagger.Word, _ tail: Words
    ) -> EnglishPhrase? {
        guard let first = tail.first,
            let preposition = preposition(first, behind: noun, before: tail.dropFirst()),
            let object = phrase(tail.dropFirst())
        else { return nil }
        var whole = head
        whole.text += " \(preposition) " + object.whole
        whole.isTailed = true
        whole.certainty *= object.certainty
        return whole
    }

    /// A preposition between nouns, by its case; the noun before it may ask for
    /// another one.
    private func preposition(
        _ word: Tagger.Word, behind head: Tagger.Word, before tail: Words
    ) -> String? {
        let noun = tail.first { $0.reading.tag.pos.isNominal }
        // `в результате болезни` is no place.
        if tail.count > 1, let noun, noun.text == tail.first?.text,
            CompositionWords.ofPrepositions.contains(analyzer.lemma(of: noun))
        {
            return nil
        }
        return CompositionPreposition.russian(
            word.text.lowercased(), behind: analyzer.lemma(of: head),
            before: noun?.reading.tag.grammaticalCase
        )?.rendering
    }
}
