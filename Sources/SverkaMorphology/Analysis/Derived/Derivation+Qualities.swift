extension Derivation {
    /// `готовности` from `готовый`: nouns in -ость, and -есть.
    @Sendable static func quality(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        for (ending, cases) in qualityEndings {
            guard word.ends(with: ending), word.count > ending.count + 2 else { continue }
            let stem = word.dropLast(ending.count)
            for adjective in [stem + "ый", stem + "ий", stem + "ой"] {
                guard
                    let base = analyzer.lexiconReadings(adjective).first(where: {
                        $0.tag.pos == .adjective || $0.tag.verbForm.isParticiple
                    })
                else { continue }
                let lemma = stem + Letters(codes: ending.codes.prefix(3)) + "ь"
                return cases.map { number, grammaticalCase in
                    var quality = reading(
                        analyzer, lemma,
                        Tag(.noun, grammaticalCase, number, .feminine, animate: .inanimate),
                        base: base)
                    // Qualities are seldom several.
                    if number == .plural { quality.weight *= ReadingWeights.pluralOfQuality }
                    return quality
                }
            }
        }
        return []
    }

    private static let qualityEndings: [(Letters, [(Number, Case)])] = [
        ("ость", [(.singular, .nominative), (.singular, .accusative)]),
        ("остью", [(.singular, .instrumental)]),
        (
            "ости",
            [
                (.singular, .genitive), (.singular, .dative), (.singular, .locative),
                (.plural, .nominative), (.plural, .accusative),
            ]
        ),
        ("остей", [(.plural, .genitive)]), ("остям", [(.plural, .dative)]),
        ("остями", [(.plural, .instrumental)]), ("остях", [(.plural, .locative)]),
    ]
}
