import SverkaSupport

/// Patronymics of women, which are too many to list: `Петровна`, `Ильинична`.
extension Analyzer {
    /// The forms of a patronymic that the lexicon has not; none for another
    /// word.
    func patronymic(_ word: WrittenWord, _ letters: Letters) -> [Reading] {
        guard word.startsWithCapital, word.capitals == 1, letters.count > 6,
            let (stem, cases) = Self.woman(letters),
            let model = lexiconReadings(Self.model).first(where: { $0.source == .name })
        else { return [] }
        let lexeme = make(
            spelling: stem + "а", style: .capital, pos: .properNoun, base: nil,
            inflection: inflectionNumber(of: model.lexeme))
        return cases.map {
            Reading(
                lexeme: lexeme, tag: Tag(.properNoun, $0, .singular, .feminine, animate: .animate),
                weight: 1, source: .derived)
        }
    }

    /// A name that declines so.
    private static let model: Letters = "анна"

    private static func woman(_ letters: Letters) -> (stem: Letters, cases: [Case])? {
        for (ending, cases) in endings where letters.ends(with: ending) {
            let stem = letters.dropLast(ending.count)
            if stems.contains(where: { stem.hasSuffix($0) }) { return (stem, cases) }
        }
        return nil
    }

    private static let stems: [ShortLetters] = ["овн", "евн", "ичн"]
    private static let endings: [(Letters, [Case])] = [
        ("а", [.nominative]), ("ы", [.genitive]), ("е", [.dative, .locative]),
        ("у", [.accusative]), ("ой", [.instrumental]), ("ою", [.instrumental]),
    ]
}
