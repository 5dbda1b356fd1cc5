import SverkaSupport

/// Words of the lexicon.
extension Analyzer {
    func inLexicon(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        var readings = lexiconReadings(letters)
        if word.isAcronym, letters.count <= 5, word.capitals == letters.count {
            // `МУС` is no form of `Муса` either.
            if isKnownAcronym(word.text) { return [] }
            // `США` is no form of a small-letter word, `СОВЕТ` is.
            readings.removeAll { $0.tag.pos != .properNoun }
            if readings.isEmpty, letters.count > 3 { return lexiconReadings(letters) }
        }
        if word.startsWithCapital, isRatherSurname(letters, readings) { return [] }
        if !word.startsWithCapital {
            // A name is not written small; but its adjective may be.
            if readings.contains(where: { $0.tag.pos != .properNoun }) {
                readings.removeAll { $0.tag.pos == .properNoun }
            }
        }
        return readings
    }

    /// `Ступин` is a man rather than of several places named Ступино.
    private func isRatherSurname(_ word: Letters, _ readings: [Reading]) -> Bool {
        guard word.count > 4, word.hasSuffix("ин") || word.hasSuffix("ов") || word.hasSuffix("ев")
        else { return false }
        return !readings.isEmpty
            && readings.allSatisfy { reading in
                reading.tag.pos == .properNoun && reading.tag.number == .plural
                    && reading.tag.grammaticalCase == .genitive
                    && reading.tag.animate != .animate && !isPluralOnly(reading.lexeme)
            }
    }

    private func isKnownAcronym(_ text: String) -> Bool {
        !lexicon.englishAcronyms(of: text).isEmpty
    }

    /// `Королёвой` is not of `королева`: where `ё` is written, lemmas that have
    /// `е` in its place weigh less.
    func preferWritten(_ word: Letters, _ readings: inout [Reading]) {
        for index in readings.indices {
            let lemma = letters(of: readings[index].lexeme).codes
            for (own, other) in zip(word.codes, lemma) where own != other {
                if own == Letters.yo, other == Letters.ye {
                    readings[index].weight *= ReadingWeights.otherYo
                }
                break
            }
        }
    }

    /// What whole forms and stems of the lexicon give.
    func lexiconReadings(_ letters: Letters) -> [Reading] {
        var readings: [Reading] = []
        var whole = tables.firstWhole(ByteHash.folded(letters.codes))
        while whole >= 0 {
            let form = tables.wholeForms[Int(whole)]
            append(form.lexeme, form.tag, to: &readings)
            whole = form.next
        }
        let codes = letters.folded.codes
        var hash = ByteHash.seed
        for end in 0...codes.count {
            var lexeme = tables.firstLexeme(stem: hash)
            while lexeme.exists {
                match(lexeme, codes[end...], stemLength: end, into: &readings)
                lexeme = tables[lexeme].next
            }
            if end < codes.count { hash = ByteHash.next(hash, codes[end]) }
        }
        return readings
    }

    private func match(
        _ number: Lexeme.ID, _ ending: ArraySlice<UInt8>, stemLength: Int,
        into readings: inout [Reading]
    ) {
        let entry = tables[number]
        guard Int(entry.count) - Int(entry.cut) == stemLength else { return }
        guard entry.inflection >= 0 else {
            if ending.isEmpty { append(number, Tag(entry.pos), to: &readings) }
            return
        }
        paradigms.forEachTag(of: number, ending: ByteHash.of(ending)) { tag in
            append(entry.owner, tag, to: &readings)
            if tag.short, tag.pos == .adjective, tag.gender == .neuter {
                // `быстро`: rather the adverb than the short form.
                readings.append(adverb(of: number, ending))
            }
        }
    }

    private func adverb(of adjective: Lexeme.ID, _ ending: ArraySlice<UInt8>) -> Reading {
        let lemma = tables[lemmaOf: adjective].dropLast(2)
        let spelling = Letters(codes: lemma.codes + [ending.last ?? 0])
        let usage = ReadingWeights.usage(frequencyBand: tables[adjective].frequencyBand)
        return Reading(
            lexeme: make(spelling: spelling, pos: .adverb, base: adjective), tag: Tag(.adverb),
            weight: usage * ReadingWeights.adverbBesideShortForm, source: .derived)
    }

    /// Adds a reading that is not there yet.
    private func append(_ number: Lexeme.ID, _ tag: Tag, to readings: inout [Reading]) {
        let entry = tables[number]
        let isName = entry.pos == .properNoun
        var tag = tag
        if isName { tag.pos = .properNoun }
        for reading in readings where reading.lexeme == number && reading.tag == tag { return }
        var weight = ReadingWeights.usage(frequencyBand: entry.frequencyBand)
        // Names are seldom in the plural, unless they have no other.
        if isName, tag.number == .plural, entry.inflection >= 0,
            !tables.classes[Int(entry.inflection)].pluralOnly
        {
            weight *= ReadingWeights.pluralOfName
        } else {
            weight *= ReadingWeights.form(tag)
            if entry.pos == .noun, tag.gender == .neuter, entry.inflection >= 0,
                tables.classes[Int(entry.inflection)].kind == .adjectivalNoun
            {
                weight *= ReadingWeights.neuterAdjectivalNoun
            }
            if entry.inflection < 0 { weight *= ReadingWeights.invariable }
            if isName, tag.grammaticalCase == .nominative {
                weight *= ReadingWeights.nominativeOfName
            }
        }
        readings.append(
            Reading(lexeme: number, tag: tag, weight: weight, source: isName ? .name : .lexicon))
    }
}
