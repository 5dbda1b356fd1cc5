/// What case and gender the last letters of a person's name allow, and how it
/// then ends in the nominative; from `Glossary/grammar/name-endings.tsv`.
enum NameEndings {
    typealias Part = PersonNames.Part

    /// What stands for an ending in the nominative, in which case and gender.
    private struct Outcome {
        var ending: String
        var grammaticalCase: Case
        var gender: Gender
        var weight: Float
    }

    private static let outcomes: [String: [Outcome]] = {
        var outcomes: [String: [Outcome]] = [:]
        for row in GrammarTable.rows(of: "name-endings") {
            guard let gender = Gender(code: row.text(3)) else { continue }
            outcomes[row.text(0), default: []] += row.list(2).compactMap(Case.init(code:)).map {
                Outcome(
                    ending: row.text(1), grammaticalCase: $0, gender: gender,
                    weight: Float(row.number(4)))
            }
        }
        return outcomes
    }()

    /// What the name may be, any of which is weighed against what the other
    /// words of the name may be. The longest ending that fits is taken.
    static func parts(of name: String) -> [Part] {
        let small = name.lowercased()
        // `Цой`, which is hers as it is.
        if small.hasSuffix("ой"), Syllables.count(name) == 1 {
            return [
                Part(form: name, grammaticalCase: .nominative, gender: .masculine, weight: 1),
                Part(form: name, gender: .feminine, weight: 1),
            ]
        }
        for length in stride(from: max(1, min(5, small.count - 2)), through: 1, by: -1) {
            let ending = String(small.suffix(length))
            guard let outcomes = outcomes[ending] else { continue }
            // `Ыном`, but `Том`.
            if ending.count > 1, small.count < length + 2 { continue }
            return parts(name, ending, outcomes)
        }
        return [
            Part(form: name, grammaticalCase: .nominative, gender: .masculine, weight: 1),
            Part(
                form: name, gender: .feminine,
                weight: Syllables.count(name) <= 1
                    ? NameWeights.shortOfWoman : NameWeights.consonantOfWoman),
        ]
    }

    private static func parts(_ name: String, _ ending: String, _ outcomes: [Outcome]) -> [Part] {
        let stem = name.dropLast(ending.count)
        var out: [Part] = []
        for outcome in outcomes {
            guard let (form, weight) = form(stem, ending, outcome.ending) else { continue }
            out.append(
                Part(
                    form: form, grammaticalCase: outcome.grammaticalCase, gender: outcome.gender,
                    weight: outcome.weight * weight))
        }
        if out.isEmpty { out.append(Part(form: name, weight: 1)) }
        // A woman's surname in a consonant, `Анне Шафран`.
        if ["ом", "ем", "их", "ых"].contains(ending) {
            out.append(Part(form: name, gender: .feminine, weight: NameWeights.endingOfWoman))
        }
        return out
    }

    /// The nominative with what the stem's last letter asks for; nil where the
    /// two do not go together.
    private static func form(
        _ stem: Substring, _ letters: String, _ ending: String
    ) -> (String, Float)? {
        if ending == letters { return (String(stem) + ending, 1) }
        let small = stem.lowercased()
        guard let last = small.last, Syllables.count(small) > 0 else { return nil }
        let isVowel = Syllables.isVowel(last)
        switch ending {
        case "": return bare(stem, last).map { ($0, 1) }
        case "ь":
            // `Шарлем`, `Фернандешем`, `Сяопэя`.
            if isVowel { return (stem + "й", 1) }
            if last == "ц", letters == "ем" { return bare(stem, last).map { ($0, 1) } }
            return ("жшчщ".contains(last) && letters == "ем") ? (String(stem), 1) : (stem + "ь", 1)
        case "я":
            return "кгхжшчщц".contains(last) ? (stem + "а", NameWeights.hardStem) : (stem + "я", 1)
        case "а": return isVowel ? nil : (stem + "а", 1)
        case "ый": return ("кгхжшчщ".contains(last) ? stem + "ий" : stem + "ый", 1)
        default: return (stem + ending, 1)
        }
    }

    /// A stem with nothing behind it, in Russian a consonant; `Кравец` of
    /// `Кравца`.
    private static func bare(_ stem: Substring, _ last: Character) -> String? {
        guard let end = stem.last, !Syllables.isVowel(end), !"йь".contains(end) else { return nil }
        if last == "ц", stem.count > 3, let before = stem.dropLast().last,
            !Syllables.isVowel(before), before != "н"
        {
            return stem.dropLast(before == "ь" ? 2 : 1) + "ец"
        }
        return String(stem)
    }

    /// Whether a word ends as surnames do in some case: `Петрова`, `Римского`.
    static func isSurname(_ word: String) -> Bool {
        isAdjectivalSurname(word) || hasEnding(word, ["ов", "ев", "ёв", "ин", "ын"], possessive)
            || ["енко", "ово"].contains { word.hasSuffix($0) }
    }

    /// `Римского`, `Склодовской`
    static func isAdjectivalSurname(_ word: String) -> Bool {
        hasEnding(word, ["ск", "цк"], adjectival)
    }

    private static let possessive = ["", "а", "у", "ым", "е", "ой"]
    private static let adjectival = ["ий", "ого", "ому", "им", "ом", "ая", "ой", "ую"]

    private static func hasEnding(_ word: String, _ stems: [String], _ endings: [String]) -> Bool {
        endings.contains { ending in
            guard word.hasSuffix(ending) else { return false }
            let stem = word.dropLast(ending.count)
            return stem.count >= 4 && stems.contains { stem.hasSuffix($0) }
        }
    }
}
