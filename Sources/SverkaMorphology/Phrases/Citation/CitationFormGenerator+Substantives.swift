import SverkaText

/// Participles and adjectives that are nouns, with what they govern.
extension CitationFormGenerator {
    /// `исполняющего обязанности министра`, `обвиняемым по делу`, `учащихся
    /// лицея`: the first word is the head, and what follows depends on it.
    ///
    /// - Returns: nil where it is an attribute of what follows: `избранного
    ///   президента`.
    func substantive(_ words: [Tagger.Word]) -> [String]? {
        guard let head = words.indices.first(where: { words[$0].reading.tag.pos != .adverb }),
            head + 1 < words.count, words[head].token.kind == .cyrillic
        else { return nil }
        let readings = analyzer.readings(of: words[head].text).filter(isSubstantive)
        guard !readings.isEmpty, governs(readings, words, head) else { return nil }
        let nouns = readings.filter(isAdjectivalNoun)
        guard let form = (nouns + readings).lazy.compactMap(nominative).first else { return nil }
        var forms = words.map(\.text)
        forms[head] = Capitals.copied(from: words[head].text, to: form)
        return forms
    }

    /// A participle, or an adjective that the lexicon has as a noun.
    func isSubstantive(_ reading: Reading) -> Bool {
        let tag = reading.tag
        guard !tag.short, tag.grammaticalCase != .none else { return false }
        if tag.verbForm.isParticiple { return reading.source != .guess }
        if isAdjectivalNoun(reading) { return true }
        // `дежурной`: the feminine of a noun that the lexicon has.
        return tag.pos == .adjective && tag.gender == .feminine
            && analyzer.readings(of: analyzer.lemma(of: reading.lexeme))
                .contains { isAdjectivalNoun($0) && $0.tag.animate == .animate }
    }

    /// `заведующая`, `столовая`: an adjective's form, and a noun.
    func isAdjectivalNoun(_ reading: Reading) -> Bool {
        reading.tag.pos == .noun
            && analyzer.inflection(of: reading.lexeme)?.kind == .adjectivalNoun
    }

    private func nominative(of reading: Reading) -> String? {
        reading.tag.grammaticalCase == .nominative
            ? nil
            : analyzer.form(
                of: reading, case: .nominative, number: reading.tag.number,
                gender: reading.tag.number == .plural ? .none : reading.tag.gender)
    }

    /// Whether the word governs what follows, as far as that tells.
    private func governs(_ readings: [Reading], _ words: [Tagger.Word], _ head: Int) -> Bool {
        let isNoun = readings.contains(where: isAdjectivalNoun)
        if words[head + 1].reading.tag.pos == .adposition {
            return !free(words, head + 2).contains {
                mayStand(readings, with: words[$0], besides: isNoun ? .genitive : .none)
            }
        }
        guard let next = words[(head + 1)...].firstIndex(where: { isNominal($0) }) else {
            return false
        }
        let agrees = mayStand(attributes(words[head]), with: words[next], besides: .none)
        let entry = readings.lazy.compactMap {
            Substantives.entry(self.analyzer.lemma(of: $0.lexeme))
        }.first
        let noun = analyzer.readings(of: words[next].text).filter(\.tag.pos.isNominal)
        if let entry { return governs(noun, entry, agrees: agrees) }
        // `принятого парламентом закона`
        if agrees
            || !isNoun
                && words[(next + 1)...].contains(where: {
                    isNominal($0) && mayStand(readings, with: $0, besides: .none)
                })
        {
            return false
        }
        // `служащей банка`, `признанных агентами`
        return isNoun && noun.contains { $0.tag.grammaticalCase == .genitive }
            || readings.contains { $0.tag.verbForm.isParticiple }
                && noun.contains { $0.tag.grammaticalCase == .instrumental }
    }

    /// The same for a word that the table has.
    ///
    /// - Parameter agrees: whether it might be an attribute of the noun.
    private func governs(_ noun: [Reading], _ entry: Substantives.Entry, agrees: Bool) -> Bool {
        guard noun.contains(where: { $0.tag.grammaticalCase == entry.grammaticalCase }) else {
            return !agrees && noun.contains { $0.tag.grammaticalCase == .genitive }
        }
        if !agrees { return true }
        let lemmas = noun.map { analyzer.lemma(of: $0.lexeme) }
        if lemmas.contains(where: entry.beside.contains) { return false }
        return lemmas.contains(where: entry.heads.contains)
            || entry.grammaticalCase != .genitive && !noun.contains { $0.tag.animate == .animate }
    }

    /// The readings of a word as an adjective, a participle or a noun like them.
    private func attributes(_ word: Tagger.Word) -> [Reading] {
        analyzer.readings(of: word.text).filter {
            $0.tag.pos == .adjective && !$0.tag.short || isSubstantive($0)
        }
    }

    /// The words from a place on that no preposition governs.
    private func free(_ words: [Tagger.Word], _ start: Int) -> [Int] {
        var isGoverned = true
        return (start..<words.count).filter { index in
            let pos = words[index].reading.tag.pos
            defer {
                if pos == .adposition {
                    isGoverned = true
                } else if pos.isNominal {
                    isGoverned = false
                }
            }
            return pos.isNominal && !isGoverned
        }
    }

    func isNominal(_ word: Tagger.Word) -> Bool {
        word.token.kind == .cyrillic && word.reading.tag.pos.isNominal
    }

    /// Whether a word may be an attribute of a noun.
    ///
    /// - Parameter besides: a case that does not count.
    func mayStand(
        _ attribute: [Reading], with noun: Tagger.Word, besides other: Case
    ) -> Bool {
        guard noun.token.kind == .cyrillic else { return false }
        let nouns = analyzer.readings(of: noun.text).filter {
            $0.tag.pos.isNominal && ($0.tag.grammaticalCase != other || other == .none)
        }
        return attribute.contains { attribute in
            var tag = attribute.tag
            tag.animate = attribute.tag.pos == .noun ? .none : tag.animate
            tag.pos = .adjective
            return nouns.contains { tag.agrees(with: $0.tag) }
        }
    }
}
