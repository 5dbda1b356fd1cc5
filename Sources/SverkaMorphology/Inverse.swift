extension Lexicon {
    /// Russian lexemes that an English word translates by itself, with the
    /// place of the translation in the lexeme's list (0 the most usual), in the
    /// lexicon's order.
    package func russian(for english: String) -> [(lexeme: Int32, rank: Int)] {
        let number = tables.english.number(of: english.utf8)
        guard number >= 0 else { return [] }
        var out: [(Int32, Int)] = []
        let range =
            Int(tables.inverseStarts[Int(number)])..<Int(tables.inverseStarts[Int(number) + 1])
        for lexeme in tables.inverse[range] where out.last?.0 != lexeme {
            for (rank, index) in tables.translationRange(of: lexeme).enumerated() {
                let entry = tables.translations[index]
                if entry.count == 1, tables.translationWords[Int(entry.first)] == number {
                    out.append((lexeme, rank))
                    break
                }
            }
        }
        return out
    }

    /// The same for a translation of several words.
    package func russian(forPhrase english: String) -> [(lexeme: Int32, rank: Int)] {
        let words = english.split(separator: " ").map { tables.english.number(of: $0.utf8) }
        guard words.count > 1, !words.contains(-1) else { return [] }
        let first = Int(words[0])
        let range = Int(tables.inverseStarts[first])..<Int(tables.inverseStarts[first + 1])
        var out: [(Int32, Int)] = []
        for lexeme in tables.inverse[range] where out.last?.0 != lexeme {
            for (rank, index) in tables.translationRange(of: lexeme).enumerated() {
                let entry = tables.translations[index]
                guard Int(entry.count) == words.count else { continue }
                let start = Int(entry.first)
                if tables.translationWords[start..<start + words.count].elementsEqual(words) {
                    out.append((lexeme, rank))
                    break
                }
            }
        }
        return out
    }

    /// Part of speech and frequency band of a lexeme of the lexicon.
    package func entry(_ lexeme: Int32) -> (
        lemma: String, pos: PartOfSpeech, band: Int, gender: Gender, pluralOnly: Bool
    ) {
        let entry = tables.lexemes[Int(lexeme)]
        let inflection = entry.inflection < 0 ? nil : tables.classes[Int(entry.inflection)]
        return (
            entry.spelling ?? entry.lemma.description, entry.pos, Int(entry.band),
            inflection?.gender ?? .none, inflection?.pluralOnly ?? false
        )
    }

    /// A form of a lexeme of the lexicon; nil where it has none such.
    package func form(
        of lexeme: Int32, case grammaticalCase: Case, number: Number, gender: Gender
    ) -> String? {
        let entry = tables.lexemes[Int(lexeme)]
        guard entry.inflection >= 0 else { return entry.spelling ?? entry.lemma.description }
        let forms = forms(of: lexeme).forms.filter {
            $0.tag.grammaticalCase == grammaticalCase && $0.tag.number == number
                && !$0.tag.short && $0.tag.degree == .none
        }
        let nominal = entry.pos.isNominal
        let match = forms.first {
            nominal || number == .plural || $0.tag.gender == gender || $0.tag.gender == .none
        }
        guard let match else { return nil }
        return Capitals.copied(
            from: entry.spelling ?? entry.lemma.description, to: match.letters.description)
    }

    /// Whether a lexeme is a name from `names/places.tsv`.
    package func isPlace(_ lexeme: Int32) -> Bool { tables.places.contains(lexeme) }

    /// Whether an adjective belongs to a country or place.
    package func isPlaceAdjective(_ lexeme: Int32) -> Bool {
        tables.placeAdjectives.contains(ByteHash.folded(tables.lexemes[Int(lexeme)].lemma.codes))
    }
}
