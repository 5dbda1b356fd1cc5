import SverkaSupport

/// Words that are made of others.
extension Analyzer {
    /// Readings of a part of a word, whatever its capitals were.
    func readings(ofPart letters: Letters) -> [Reading] {
        let readings = lexiconReadings(letters)
        if !readings.isEmpty { return readings.sorted { $0.weight > $1.weight } }
        let regular = derivations(letters)
        return regular.isEmpty ? guesses(letters, capital: false) : regular
    }

    /// The lexeme whose translations serve for a part of a word; nil where the
    /// lexicon has no such word.
    func baseOf(_ letters: Letters) -> Lexeme.ID? {
        lexiconReadings(letters).first.flatMap { base(of: $0.lexeme) }
    }

    /// Words that regular derivation makes: `-ость`, `не-`, `по-…-ее`, and the
    /// passive `-ся` of transitive verbs.
    func derivations(_ letters: Letters) -> [Reading] {
        for rule in Derivation.rules {
            let readings = rule(self, letters)
            if !readings.isEmpty { return readings }
        }
        return []
    }

    private static let prefixable: Set<PartOfSpeech> = [.noun, .adjective, .verb, .adverb]

    func prefixed(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        let isName = word.startsWithCapital && word.capitals == 1
        let prefixes = isName ? Derivation.institutions : Derivation.prefixes
        for prefix in prefixes where letters.begins(with: prefix) {
            let rest = Letters(codes: letters.codes.dropFirst(prefix.count))
            guard rest.count >= (isName ? 5 : 4) else { continue }
            let readings = lexiconReadings(rest).filter {
                isName ? $0.tag.pos == .noun : Self.prefixable.contains($0.tag.pos)
            }
            if readings.isEmpty { continue }
            return readings.map { self.prefixed($0, with: prefix) }
        }
        return []
    }

    private func prefixed(_ reading: Reading, with prefix: Letters) -> Reading {
        var out = reading
        out.lexeme = make(
            spelling: prefix + letters(of: reading.lexeme), pos: reading.tag.pos,
            base: base(of: reading.lexeme), inflection: inflectionNumber(of: reading.lexeme))
        out.source = .prefix
        return out
    }
}
