import SverkaText

/// The words of a phrase one by one.
extension CitationFormGenerator {
    func inflected(_ word: Tagger.Word, _ agreement: Agreement, isHead: Bool) -> String {
        guard isInflected(word), word.token.shape != .upper else { return word.text }
        if word.token.kind == .mixed { return mixed(word, agreement, isHead: isHead) }
        // `МИДа`, `Ростове-на-Дону`: the lexeme is spelled as it is cited.
        if word.reading.source == .acronym
            || word.text.lastHyphen != nil && word.text.contains("-на-")
        {
            return analyzer.lemma(of: word.reading.lexeme)
        }
        let reading = isHead ? word.reading : agreeing(word, agreement)
        guard reading.lexeme.exists, reading.tag.grammaticalCase != .none,
            let form = analyzer.form(
                of: reading, case: .nominative, number: agreement.number,
                gender: agreement.gender)
        else { return word.text }
        if reading.tag.grammaticalCase == .nominative, reading.tag.number == agreement.number,
            reading.tag.gender == agreement.gender || reading.tag.gender == .none
        {
            return word.text
        }
        return Capitals.copied(from: word.text, to: form)
    }

    /// Whether a word is Russian, if only behind a hyphen: `20-летний`.
    func isInflected(_ word: Tagger.Word) -> Bool {
        word.token.kind == .cyrillic
            || word.token.kind == .mixed && word.reading.source == .hyphen
    }

    /// `20-летней`, `IT-компаний`: what stands before the hyphen stays.
    private func mixed(_ word: Tagger.Word, _ agreement: Agreement, isHead: Bool) -> String {
        guard let (head, tail) = word.text.splitAtLastHyphen else { return word.text }
        let reading = isHead ? word.reading : agreeing(word, agreement)
        let form =
            analyzer.form(
                of: reading, case: .nominative, number: agreement.number,
                gender: agreement.gender) ?? analyzer.lemma(of: reading.lexeme)
        let end = form.splitAtLastHyphen.map { String($0.tail) } ?? form
        if end == "й" {
            // `1990-х`: an ordinal in digits.
            let isE = agreement.number == .plural || agreement.gender == .neuter
            return head + (isE ? "-е" : agreement.gender == .feminine ? "-я" : "-й")
        }
        return head + "-" + Capitals.copied(from: String(tail), to: end)
    }

    /// The reading of a word that agrees with the head, if it has one.
    private func agreeing(_ word: Tagger.Word, _ agreement: Agreement) -> Reading {
        guard agreement.grammaticalCase != .none,
            word.reading.tag.grammaticalCase != agreement.grammaticalCase
        else { return word.reading }
        return analyzer.readings(of: word.text).first {
            $0.tag.grammaticalCase == agreement.grammaticalCase
                && $0.tag.number == agreement.number
                && ($0.tag.gender == agreement.gender || agreement.gender == .none
                    || $0.tag.gender == .none)
        } ?? word.reading
    }

    /// A word by itself, read as it is more often written so.
    func alone(_ word: Tagger.Word) -> Tagger.Word {
        guard word.token.kind == .cyrillic else { return word }
        let tag = word.reading.tag
        let readings = analyzer.readings(of: word.text)
        var out = word
        // `данными`, `гостиной`: nouns by themselves.
        if tag.pos == .adjective || tag.verbForm.isParticiple,
            let noun = readings.first(where: {
                isAdjectivalNoun($0)
                    && $0.weight >= word.reading.weight
                        * ($0.tag.gender == .neuter
                            ? CitationWeights.neuterAlone : CitationWeights.adjectivalNounAlone)
            })
        {
            out.reading = noun
        }
        guard word.token.shape == .capitalised else { return out }
        if tag.pos == .properNoun, tag.gender == .feminine, tag.grammaticalCase == .nominative,
            word.reading.source == .guess,
            let oblique = readings.first(where: {
                $0.tag.gender == .masculine && $0.tag.grammaticalCase == .genitive
                    && $0.weight >= word.reading.weight * CitationWeights.obliqueAlone
            })
        {
            // `Болграда` is rather of Болград.
            out.reading = oblique
            return out
        }
        if tag.pos == .noun, word.reading.source == .lexicon,
            let name = readings.first(where: {
                $0.tag.pos == .properNoun
                    && $0.weight >= word.reading.weight * CitationWeights.nameAlone
            })
        {
            // `Юте` is rather the state.
            out.reading = name
        }
        return out
    }

    /// `сша`: an acronym in small letters.
    func smallAcronym(_ word: Tagger.Word) -> String? {
        guard word.reading.source == .guess, word.token.shape == .lower,
            word.token.kind == .cyrillic, (2...5).contains(word.text.count)
        else { return nil }
        let capitals = word.text.uppercased()
        let isName = analyzer.readings(of: capitals).contains { $0.source == .name }
        return isName || !analyzer.lexicon.englishAcronyms(of: capitals).isEmpty ? capitals : nil
    }

    /// `Волчков`: a surname goes before a name's rare genitive plural.
    func isSurnameAsItIs(_ word: Tagger.Word) -> Bool {
        let tag = word.reading.tag
        return word.token.shape == .capitalised && tag.pos == .properNoun
            && tag.number == .plural && [.genitive, .accusative].contains(tag.grammaticalCase)
            && !analyzer.isPluralOnly(word.reading.lexeme)
            && ["ов", "ев", "ёв"].contains { word.text.hasSuffix($0) }
    }
}
