extension Derivation {
    /// `важнейшего`, `высочайшая`, `наилучший`: the superlative of an adjective.
    @Sendable static func superlative(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        for (mark, velar) in [("ейш", false), ("айш", true)] as [(Letters, Bool)] {
            guard word.count > 6,
                let start = (3..<word.count - 3).last(where: {
                    Letters(codes: word.codes[$0..<$0 + 3]) == mark
                }),
                let tags = superlativeEndings[Letters(codes: word.codes[(start + 3)...])]
            else { continue }
            var stem = Letters(codes: word.codes[..<start])
            if stem.hasPrefix("наи") { stem = Letters(codes: stem.codes.dropFirst(3)) }
            for candidate in positives(stem, velar: velar) {
                guard
                    let base = analyzer.lexiconReadings(candidate).first(where: {
                        $0.tag.pos == .adjective
                    })
                else { continue }
                return tags.map {
                    Reading(
                        lexeme: base.lexeme, tag: $0, weight: base.weight, source: .derived)
                }
            }
        }
        return []
    }

    /// The adjectives that a superlative with that stem may be of.
    private static func positives(_ stem: Letters, velar: Bool) -> [Letters] {
        guard velar, stem.count > 1 else { return [stem + "ый", stem + "ой", stem + "ий"] }
        let root = stem.dropLast(1)
        return [root + "кий", root + "гий", root + "хий", root + "окий"]
    }

    private static let superlativeEndings: [Letters: [Tag]] = {
        var inflection = InflectionClass(kind: .adjective)
        inflection.type = 4
        var paradigm = Paradigm()
        AdjectiveInflection(lemma: "ший", inflection: inflection)
            .long(Tag(.adjective, degree: .superlative), into: &paradigm)
        var out: [Letters: [Tag]] = [:]
        for form in paradigm.forms {
            out[Letters(codes: form.letters.codes.dropFirst()).folded, default: []]
                .append(form.tag)
        }
        return out
    }()
}
