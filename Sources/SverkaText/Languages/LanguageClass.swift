/// What the letter n-grams of a script tell apart: languages that have a name
/// of their own here, and groups of others, which are `undetermined`.
///
/// Groups, because what speaks for Finnish is nothing that German has: as one
/// class they would be told by what they lack alone.
@usableFromInline package struct LanguageClass: Sendable {
    package let language: Language
    /// ISO 639 codes of the languages in it; with `+` behind it the code of a
    /// Cyrillic language written in Latin letters.
    package let codes: [String]

    private init(_ language: Language, _ codes: String) {
        self.language = language
        self.codes = codes.split(separator: " ").map(String.init)
    }

    /// So many classes has each script.
    static let count = 8

    private static let cyrillic = [
        LanguageClass(.russian, "ru"), LanguageClass(.belarusian, "be"),
        LanguageClass(.ukrainian, "uk"), LanguageClass(.bulgarian, "bg"),
        LanguageClass(.serbian, "sr"), LanguageClass(.undetermined, "mk"),
        LanguageClass(.undetermined, "kk tt ba ky uz cv sah kv"),
        LanguageClass(.undetermined, "tg mn ce os av"),
    ]
    private static let latin = [
        LanguageClass(.english, "en"), LanguageClass(.undetermined, "de nl sv"),
        LanguageClass(.undetermined, "fr es it pt ro"), LanguageClass(.undetermined, "pl cs"),
        LanguageClass(.undetermined, "ru+ uk+ be+ bg+"), LanguageClass(.undetermined, "sr+"),
        LanguageClass(.undetermined, "fi lt hu"), LanguageClass(.undetermined, "tr xx"),
    ]

    /// The classes of a script; the first is the one that our pages are in.
    package static func all(_ script: LanguageScript) -> [LanguageClass] {
        script == .cyrillic ? cyrillic : latin
    }
}
