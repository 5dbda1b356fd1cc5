import SverkaSupport

extension Derivation {
    /// `амурчан`, `тверичанами`: inhabitants of a place, in the plural.
    @Sendable static func inhabitants(_ analyzer: Analyzer, _ word: Letters) -> [Reading] {
        for (ending, cases) in inhabitantEndings where word.ends(with: ending) {
            let stem = word.dropLast(ending.count)
            guard stem.count > 5, stem.hasSuffix("чан"),
                let model = analyzer.lexiconReadings(inhabitantModel).first
            else { continue }
            let lemma = stem + "ин"
            let number = analyzer.make(
                spelling: lemma, pos: .noun, base: nil,
                inflection: analyzer.inflectionNumber(of: model.lexeme))
            return cases.map {
                Reading(
                    lexeme: number, tag: Tag(.noun, $0, .plural, .masculine, animate: .animate),
                    weight: 1, source: .derived)
            }
        }
        return []
    }

    /// A word of the lexicon that declines so.
    private static let inhabitantModel: Letters = "горожанин"

    private static let inhabitantEndings: [(Letters, [Case])] = [
        ("е", [.nominative]), ("", [.genitive, .accusative]), ("ам", [.dative]),
        ("ами", [.instrumental]), ("ах", [.locative]),
    ]
}
