import SverkaData
import SverkaText

/// Irregular forms and function words, from `Glossary/english.tsv`.
struct IrregularEnglish: Sendable {
    var lemmas: [String: [EnglishAnalyzer.Reading]] = [:]
    /// Of nouns, by the singular.
    var plurals: [String: [String]] = [:]
    var function: [String: PartOfSpeech] = [:]
    /// The one to use of them.
    var usualPlural: [String: String] = [:]

    static let shared = IrregularEnglish()

    init() {
        for line in GlossaryFile.named("english.tsv").bytes.split(separator: 0x0A).dropFirst() {
            let fields = line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count >= 2,
                let pos = PartOfSpeech.allCases.first(where: { $0.name == fields[1] })
            else { continue }
            if fields.count == 2 {
                function[fields[0]] = pos
                continue
            }
            let forms = fields[2].split(separator: " ").map(String.init)
            if pos == .noun { usualPlural[fields[0]] = Self.plural(fields[0], forms) }
            for form in forms {
                let reading = EnglishAnalyzer.Reading(lemma: fields[0], pos: pos)
                if lemmas[form]?.contains(reading) != true {
                    lemmas[form, default: []].append(reading)
                }
            }
            if pos == .auxiliary { function[fields[0]] = pos }
            guard pos == .noun else { continue }
            plurals[fields[0], default: []] += forms.filter { $0 != fields[0] }
        }
    }

    /// Nouns that end in -s and are no plurals: `gas`.
    private static let singulars = Set(WordList.items("singular-in-s", .english))

    /// The plural among a noun's forms. A noun whose only form is itself
    /// stands in the table lest it be taken for a form of another; it is
    /// its own plural if it stands there twice, or has an -s already.
    private static func plural(_ lemma: String, _ forms: [String]) -> String? {
        if let form = forms.first(where: { $0 != lemma }) { return form }
        return forms.count > 1 || lemma.hasSuffix("s") && !singulars.contains(lemma)
            ? lemma : nil
    }
}
