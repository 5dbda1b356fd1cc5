import SverkaSupport

/// What case and gender the last letters of a person's name allow, and how it
/// then ends in the nominative.
enum NameEndings {
    typealias Part = PersonNames.Part

    private struct Ending {
        var letters: String
        /// What stands for them in the nominative, in which cases and gender.
        var outcomes: [(ending: String, cases: [Case], gender: Gender, weight: Float)]
    }

    private static let oblique: [Case] = [.genitive, .dative, .instrumental, .locative]
    private static let any: [Case] = [.none]

    /// The longest ending that fits is taken.
    private static let endings: [Ending] = [
        // Patronymics.
        Ending(letters: "овной", outcomes: [("овна", [.instrumental], .feminine, 1)]),
        Ending(letters: "евной", outcomes: [("евна", [.instrumental], .feminine, 1)]),
        Ending(letters: "ичной", outcomes: [("ична", [.instrumental], .feminine, 1)]),
        // Surnames in -ов, -ин and those that are adjectives.
        Ending(letters: "овой", outcomes: [("ова", oblique, .feminine, 1)]),
        Ending(letters: "евой", outcomes: [("ева", oblique, .feminine, 1)]),
        Ending(letters: "иной", outcomes: [("ина", oblique, .feminine, 1)]),
        Ending(letters: "ыной", outcomes: [("ына", oblique, .feminine, 1)]),
        Ending(
            letters: "ской",
            outcomes: [("ская", oblique, .feminine, 1), ("ской", [.nominative], .masculine, 0.3)]),
        Ending(
            letters: "цкой",
            outcomes: [("цкая", oblique, .feminine, 1), ("цкой", [.nominative], .masculine, 0.3)]),
        Ending(letters: "овым", outcomes: [("ов", [.instrumental], .masculine, 1)]),
        Ending(letters: "евым", outcomes: [("ев", [.instrumental], .masculine, 1)]),
        Ending(letters: "ёвым", outcomes: [("ёв", [.instrumental], .masculine, 1)]),
        Ending(letters: "иным", outcomes: [("ин", [.instrumental], .masculine, 1)]),
        Ending(letters: "ыным", outcomes: [("ын", [.instrumental], .masculine, 1)]),
        Ending(letters: "ским", outcomes: [("ский", [.instrumental], .masculine, 1)]),
        Ending(letters: "цким", outcomes: [("цкий", [.instrumental], .masculine, 1)]),
        Ending(letters: "ском", outcomes: [("ский", [.locative], .masculine, 1)]),
        Ending(letters: "цком", outcomes: [("цкий", [.locative], .masculine, 1)]),
        Ending(letters: "ского", outcomes: [("ский", [.genitive, .accusative], .masculine, 1)]),
        Ending(letters: "цкого", outcomes: [("цкий", [.genitive, .accusative], .masculine, 1)]),
        Ending(letters: "ому", outcomes: [("ый", [.dative], .masculine, 0.9)]),
        Ending(letters: "скому", outcomes: [("ский", [.dative], .masculine, 1)]),
        Ending(letters: "цкому", outcomes: [("цкий", [.dative], .masculine, 1)]),
        Ending(letters: "ую", outcomes: [("ая", [.accusative], .feminine, 1)]),
        Ending(
            letters: "дзе", outcomes: [("дзе", any, .none, 1)]),
        Ending(letters: "швили", outcomes: [("швили", any, .none, 1)]),
        Ending(letters: "енко", outcomes: [("енко", any, .none, 1)]),
        Ending(letters: "ых", outcomes: [("ых", any, .none, 0.6)]),
        Ending(
            letters: "их",
            outcomes: [("их", any, .none, 0.6), ("их", [.nominative], .masculine, 1)]),
        // Feminines, and men's names that go with them.
        Ending(
            letters: "ой",
            outcomes: [
                ("а", [.instrumental], .feminine, 0.8), ("а", [.instrumental], .masculine, 0.25),
                ("ая", oblique, .feminine, 0.1), ("ой", [.nominative], .masculine, 0.02),
            ]),
        Ending(letters: "ией", outcomes: [("ия", [.instrumental], .feminine, 1)]),
        Ending(letters: "ьей", outcomes: [("ья", [.instrumental], .feminine, 1)]),
        Ending(letters: "ьи", outcomes: [("ья", [.genitive], .feminine, 1)]),
        Ending(
            letters: "ье",
            outcomes: [("ья", [.dative, .locative], .feminine, 1), ("ье", any, .none, 0.3)]),
        Ending(
            letters: "ей",
            outcomes: [
                ("я", [.instrumental], .feminine, 0.5), ("ей", [.nominative], .masculine, 0.8),
            ]),
        Ending(letters: "ью", outcomes: [("ь", [.instrumental], .feminine, 0.9)]),
        Ending(
            letters: "ы",
            outcomes: [
                ("а", [.genitive], .feminine, 0.9), ("а", [.genitive], .masculine, 0.3),
                ("ы", any, .none, 0.05),
            ]),
        Ending(
            letters: "ии",
            outcomes: [
                ("ия", [.genitive, .dative, .locative], .feminine, 0.9),
                ("ия", [.genitive, .dative, .locative], .masculine, 0.1), ("ии", any, .none, 0.05),
            ]),
        Ending(
            letters: "и",
            outcomes: [
                ("я", [.genitive], .feminine, 0.5), ("я", [.genitive], .masculine, 0.05),
                ("и", any, .none, 0.5),
            ]),
        // The others.
        Ending(
            letters: "ом",
            outcomes: [
                ("", [.instrumental], .masculine, 0.9), ("ом", [.nominative], .masculine, 0.02),
            ]),
        Ending(
            letters: "ем",
            outcomes: [
                ("ь", [.instrumental], .masculine, 0.8), ("ем", [.nominative], .masculine, 0.03),
            ]),
        Ending(letters: "аем", outcomes: [("ай", [.instrumental], .masculine, 0.9)]),
        Ending(letters: "эем", outcomes: [("эй", [.instrumental], .masculine, 0.9)]),
        Ending(letters: "еем", outcomes: [("ей", [.instrumental], .masculine, 0.9)]),
        Ending(letters: "ием", outcomes: [("ий", [.instrumental], .masculine, 0.9)]),
        Ending(letters: "уем", outcomes: [("уй", [.instrumental], .masculine, 0.9)]),
        Ending(letters: "оем", outcomes: [("ой", [.instrumental], .masculine, 0.9)]),
        Ending(
            letters: "ого",
            outcomes: [
                ("ый", [.genitive, .accusative], .masculine, 0.7), ("ого", any, .none, 0.3),
            ]),
        Ending(
            letters: "а",
            outcomes: [
                ("", [.genitive, .accusative], .masculine, 1), ("а", [.nominative], .feminine, 0.8),
                ("а", [.nominative], .masculine, 0.12),
            ]),
        Ending(
            letters: "я",
            outcomes: [
                ("ь", [.genitive, .accusative], .masculine, 0.9),
                ("я", [.nominative], .feminine, 1), ("я", [.nominative], .masculine, 0.12),
            ]),
        Ending(
            letters: "эя",
            outcomes: [
                ("эй", [.genitive, .accusative], .masculine, 1),
                ("эя", [.nominative], .feminine, 0.4),
            ]),
        Ending(
            letters: "ову",
            outcomes: [("ов", [.dative], .masculine, 1), ("ова", [.accusative], .feminine, 1)]),
        Ending(
            letters: "еву",
            outcomes: [("ев", [.dative], .masculine, 1), ("ева", [.accusative], .feminine, 1)]),
        Ending(
            letters: "у",
            outcomes: [
                ("", [.dative], .masculine, 0.9), ("а", [.accusative], .feminine, 0.9),
                ("а", [.accusative], .masculine, 0.2), ("у", any, .none, 0.08),
            ]),
        Ending(
            letters: "ю",
            outcomes: [
                ("ь", [.dative], .masculine, 0.8), ("я", [.accusative], .feminine, 0.8),
                ("ю", any, .none, 0.08),
            ]),
        Ending(
            letters: "е",
            outcomes: [
                ("", [.locative], .masculine, 0.6), ("а", [.dative, .locative], .feminine, 0.8),
                ("а", [.dative, .locative], .masculine, 0.15), ("е", any, .none, 0.25),
            ]),
        Ending(letters: "о", outcomes: [("о", any, .none, 1)]),
        Ending(letters: "э", outcomes: [("э", any, .none, 1)]),
        Ending(letters: "ё", outcomes: [("ё", any, .none, 1)]),
        Ending(
            letters: "ь",
            outcomes: [("ь", [.nominative], .masculine, 1), ("ь", any, .feminine, 0.4)]),
        Ending(letters: "й", outcomes: [("й", [.nominative], .masculine, 1)]),
    ]

    private static let byLetters: [String: Ending] = Dictionary(
        uniqueKeysWithValues: endings.map { ($0.letters, $0) })

    /// Whether a stem may have nothing behind it, in Russian a consonant.
    private static func isBare(_ stem: Substring) -> Bool {
        stem.last.map { !"аеёиоуыэюяйь".contains($0) } ?? false
    }

    /// What the name may be, any of which is weighed against what the other
    /// words of the name may be.
    static func parts(of name: String) -> [Part] {
        let small = name.lowercased()
        for length in stride(from: max(1, min(5, small.count - 2)), through: 1, by: -1) {
            guard let ending = byLetters[String(small.suffix(length))] else { continue }
            // `Ыном`, but `Том`.
            if ending.letters.count > 1, small.count < length + 2 { continue }
            return parts(name, ending)
        }
        return [
            Part(form: name, grammaticalCase: .nominative, gender: .masculine, weight: 1),
            Part(form: name, gender: .feminine, weight: isShort(name) ? 0.3 : 0.4),
        ]
    }

    private static func isShort(_ name: String) -> Bool {
        name.lowercased().count { "аеёиоуыэюя".contains($0) } <= 1
    }

    private static func parts(_ name: String, _ ending: Ending) -> [Part] {
        let stem = name.dropLast(ending.letters.count)
        var out: [Part] = []
        for outcome in ending.outcomes {
            guard let (form, weight) = form(stem, ending.letters, outcome.ending) else { continue }
            for grammaticalCase in outcome.cases {
                out.append(
                    Part(
                        form: form, grammaticalCase: grammaticalCase, gender: outcome.gender,
                        weight: outcome.weight * weight))
            }
        }
        if out.isEmpty { out.append(Part(form: name, weight: 1)) }
        // A woman's surname in a consonant, `Анне Шафран`.
        if ["ом", "ем", "их", "ых"].contains(ending.letters) {
            out.append(Part(form: name, gender: .feminine, weight: 0.05))
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
        guard let last = small.last, small.contains(where: { "аеёиоуыэюя".contains($0) })
        else { return nil }
        let isVowel = "аеёиоуыэюя".contains(last)
        switch ending {
        case "":
            guard isBare(stem) else { return nil }
            // `Кравца`.
            if last == "ц", stem.count > 3, let before = stem.dropLast().last,
                !"аеёиоуыэюян".contains(before)
            {
                return (stem.dropLast() + "ец", 1)
            }
            return (String(stem), 1)
        case "ь":
            // `Шарлем`, `Фернандешем`, `Сяопэя`.
            if isVowel { return (stem + "й", 1) }
            return ("жшчщц".contains(last) && letters == "ем") ? (String(stem), 1) : (stem + "ь", 1)
        case "я":
            if "кгхжшчщц".contains(last) { return (stem + "а", 1.4) }
            return (stem + "я", 1)
        case "а": return isVowel ? nil : (stem + "а", 1)
        case "ый":
            return "кгхжшчщ".contains(last) ? (stem + "ий", 1) : (stem + "ый", 1)
        default: return (stem + ending, 1)
        }
    }

    /// `Бушем-младшим`, `Дюма-сына`.
    static let ages: [String: [Part]] = {
        var out: [String: [Part]] = [:]
        for (lemma, feminine, stem) in [
            ("младший", "младшая", "младш"), ("старший", "старшая", "старш"),
        ] {
            let men: [(Case, String)] = [
                (.nominative, "ий"), (.genitive, "его"), (.dative, "ему"), (.accusative, "его"),
                (.instrumental, "им"), (.locative, "ем"),
            ]
            for (grammaticalCase, ending) in men {
                out[stem + ending, default: []].append(
                    Part(
                        form: lemma, grammaticalCase: grammaticalCase, gender: .masculine,
                        weight: 1))
            }
            let women: [(Case, String)] = [
                (.nominative, "ая"), (.genitive, "ей"), (.dative, "ей"), (.accusative, "ую"),
                (.instrumental, "ей"), (.locative, "ей"),
            ]
            for (grammaticalCase, ending) in women {
                out[stem + ending, default: []].append(
                    Part(
                        form: feminine, grammaticalCase: grammaticalCase, gender: .feminine,
                        weight: 1))
            }
        }
        return out
    }()
}
