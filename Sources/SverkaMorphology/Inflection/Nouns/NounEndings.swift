/// The endings of one type and gender.
struct NounEndings {
    let type: Int
    let gender: Gender

    /// Whether endings begin with the soft vowels: я, ю, и, е.
    private var soft: Bool { type == 2 || type >= 6 }
    /// `и` for `ы`.
    private var i: ShortLetters { soft || type == 3 || type == 4 ? "и" : "ы" }
    private var a: ShortLetters { soft ? "я" : "а" }
    private var u: ShortLetters { soft ? "ю" : "у" }

    /// The vowel of `-ом`, `-ой`, `-ов`: о, or е where the stem asks for it.
    private func o(_ stressed: Bool) -> ShortLetters {
        if soft { return stressed ? "ё" : "е" }
        if type == 4 || type == 5 { return stressed ? "о" : "е" }
        return "о"
    }

    func singular(_ grammaticalCase: Case, stressed: Bool) -> ShortLetters {
        let seventh: ShortLetters = type == 7 ? "и" : "е"
        if type == 8 {
            switch (grammaticalCase, gender) {
            case (.instrumental, .masculine): return "ём"
            case (.instrumental, _): return "ью"
            default: return "и"
            }
        }
        if gender == .feminine {
            switch grammaticalCase {
            case .genitive: return i
            case .dative, .locative: return seventh
            case .accusative: return u
            case .instrumental: return o(stressed) + "й"
            default: return a
            }
        }
        switch grammaticalCase {
        case .genitive: return a
        case .dative: return u
        case .instrumental: return o(stressed) + "м"
        case .locative: return seventh
        default: return ""
        }
    }

    /// - Parameter circled: whether the ending is that of another gender.
    func nominativePlural(circled: Bool) -> ShortLetters {
        guard (gender == .neuter) != circled else { return i }
        // `времена`, though the type is soft.
        return type == 8 && gender == .neuter ? "а" : a
    }

    func fullGenitivePlural(stressed: Bool) -> ShortLetters {
        switch type {
        case 1, 3: "ов"
        case 5: stressed ? "ов" : "ев"
        case 6, 7: stressed ? "ёв" : "ев"
        default: "ей"
        }
    }

    func obliquePlural(stem: Letters) -> (ShortLetters, ShortLetters, ShortLetters) {
        let hard =
            !soft || type == 8 && (LetterSet.hushing.contains(stem.last) || gender == .neuter)
        return hard ? ("ам", "ами", "ах") : ("ям", "ями", "ях")
    }
}
