/// Russian prepositions that have two forms, after the sounds behind them.
package enum RussianPreposition {
    /// The form before a word: `в` → `во` before `Франции`, `о` → `об` before
    /// `Украине`; of another preposition itself.
    ///
    /// - Parameter preposition: in its short form, in small letters.
    package static func form(_ preposition: String, before word: String) -> String {
        let letters = Array(word.lowercased().prefix(2))
        guard let first = letters.first else { return preposition }
        switch preposition {
        case "о": return vowelsWithoutGlide.contains(first) ? "об" : "о"
        case "в", "с", "к":
            return isHeavy(letters, behind: preposition) ? preposition + "о" : preposition
        default: return preposition
        }
    }

    /// Whether a word may stand in place of another behind a word of a text,
    /// which need not be a preposition.
    package static func fits(_ before: String?, _ old: String, _ new: String) -> Bool {
        guard let before = before?.lowercased() else { return true }
        guard let short = PrepositionTable.shortForm(of: before) else { return true }
        let form = form(short, before: new)
        return form == before || form == self.form(short, before: old)
    }

    private static let vowelsWithoutGlide: Set<Character> = ["а", "э", "и", "о", "у"]
    private static let vowels = Set("аеёиоуыэюя")

    /// `во Франции`, `со страной`: a consonant like the preposition's, and one
    /// more.
    private static func isHeavy(_ word: [Character], behind preposition: String) -> Bool {
        guard word.count > 1, !vowels.contains(word[0]), !vowels.contains(word[1]) else {
            return false
        }
        switch preposition {
        case "в": return "вф".contains(word[0])
        case "с": return "сзшжщ".contains(word[0])
        default: return word[0] == "м" || word[0] == "в"
        }
    }
}
