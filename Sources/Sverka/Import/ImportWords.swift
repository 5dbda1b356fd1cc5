import SverkaData
import SverkaTerminology

/// What words in glossaries of other programs mean, as `Glossary/imports.tsv` has
/// them.
enum ImportWords {
    /// The column that a heading names, by a word of ours: `ru`, `note`; `term`
    /// where it says that a term stands there, and not of which language.
    static func column(_ heading: String) -> String? { word("heading", heading) }

    static func status(_ word: String) -> GlossaryRow.Status? {
        self.word("status", word).flatMap(GlossaryRow.Status.init)
    }

    /// A part of speech by its name in Universal Dependencies.
    static func pos(_ word: String) -> String? { self.word("pos", word) }

    static func form(_ word: String) -> GlossaryRow.Form? {
        self.word("form", word).flatMap(GlossaryRow.Form.init)
    }

    /// The English name of a language; its tag where that is not known.
    static func language(_ tag: String) -> String {
        let code = tag.split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? tag
        return word("language", code) ?? (tag.isEmpty ? "no language that is named" : tag)
    }

    /// Whether a word is the tag or the name of a language that is not ours.
    static func isOtherLanguage(_ text: String) -> Bool {
        let text = text.trimmed.lowercased()
        return word("language", text) != nil || languages.contains(text)
    }

    private static let languages = Set(
        words.filter { $0.key.hasPrefix("language\t") }.map { $0.value.lowercased() })

    private static func word(_ kind: String, _ text: String) -> String? {
        words[kind + "\t" + text.trimmed.lowercased()]
    }

    private static let words: [String: String] = Dictionary(
        GlossaryFile.named("imports.tsv").rows.map { ($0[0] + "\t" + $0[1], $0[2]) },
        uniquingKeysWith: { first, _ in first })
}
