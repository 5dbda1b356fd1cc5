import SverkaSupport

/// Words of the notation are compared byte by byte.
private func ~= (word: StaticString, text: Substring) -> Bool {
    text.utf8.count == word.utf8CodeUnitCount
        && text.utf8.elementsEqual(
            UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
}

/// How a lexeme inflects: Zaliznyak's index, as the lexicon's lines give it.
///
/// `м 3*b`, `жо 1*d ё`, `мо п 4a`, `мн ж 5a`, `п 1*a/c`, `нсв нп 6c`,
/// `св =идти`. The notation is that of the Grammatical Dictionary; the
/// reference describes it.
package struct InflectionClass: Sendable, Hashable {
    package enum Kind: UInt8, Sendable {
        case noun, adjectivalNoun, adjective, pronominal, verb, invariable
        /// Surnames that have a feminine: `Иванов`, `Зеленский`.
        case surname
        /// A participle by itself, whose verb's class does not give it.
        case participle
    }

    package var kind: Kind
    package var gender: Gender = .none
    package var animate = false
    /// `мо-жо`: of either gender, as the person is.
    package var common = false
    package var pluralOnly = false
    /// 0 for words that do not inflect.
    package var type: UInt8 = 0
    package var fleeting = false
    /// The small circle: `1°a`, `6°b`.
    package var circle = false
    /// Scheme of the stress, `a` to `f`; primes not kept apart but where they
    /// change an ending.
    package var stress: Character = "a"
    package var secondStress: Character = "a"
    package var circled: Set<UInt8> = []
    package var alternatesYo = false
    package var secondLocative = false
    package var partitive = false
    package var perfective = false
    package var imperfective = false
    package var intransitive = false
    /// A relational adjective: no short forms, no comparative.
    package var relational = false
    /// The consonants in brackets: `-д-`, `-щ-`.
    package var consonants: Letters = ""
    /// The verb that this one inflects like, behind its prefix.
    package var model: Letters = ""

    /// The participle of the kind `participle`.
    package var verbForm = VerbForm.none

    package init(kind: Kind) { self.kind = kind }

    package init(participle verbForm: VerbForm) {
        kind = .participle
        self.verbForm = verbForm
    }

    /// Reads the notation.
    ///
    /// - Returns: nil where it is none.
    package init?(_ text: some StringProtocol) {
        let parts = Substring(text).split(separator: " ")
        guard let first = parts.first else { return nil }
        switch first {
        case "м", "мо", "ж", "жо", "с", "со", "мо-жо", "мн": self.init(kind: .noun)
        case "п": self.init(kind: .adjective)
        case "мс-п": self.init(kind: .pronominal)
        case "св", "нсв", "св-нсв", "нсв-св": self.init(kind: .verb)
        default: return nil
        }
        var index = false
        for part in parts {
            switch part {
            case "м": gender = .masculine
            case "мо": (gender, animate) = (.masculine, true)
            case "ж": gender = .feminine
            case "жо": (gender, animate) = (.feminine, true)
            case "с": gender = .neuter
            case "со": (gender, animate) = (.neuter, true)
            case "мо-жо": (gender, animate, common) = (.feminine, true, true)
            case "мн": pluralOnly = true
            case "мс-п": break
            case "п": if kind == .noun { kind = .adjectivalNoun }
            case "св": perfective = true
            case "нсв": imperfective = true
            case "св-нсв", "нсв-св": (perfective, imperfective) = (true, true)
            case "нп": intransitive = true
            case "ё": alternatesYo = true
            case "П2": secondLocative = true
            case "Р2": partitive = true
            default:
                guard !index, readIndex(Substring(part)) else { return nil }
                index = true
            }
        }
        if !index, kind != .pronominal { return nil }
        if common, gender == .none { gender = .feminine }
    }

    /// Reads `3*b`, `8b/b(-г-)`, `1a/c'~`, `=идти`.
    private mutating func readIndex(_ text: Substring) -> Bool {
        if text.utf8.first == 0x3D {
            guard let base = Letters(text.dropFirst()), !base.isEmpty else { return false }
            model = base
            return true
        }
        var rest = text.unicodeScalars
        var number: UInt8?
        while let digit = rest.first?.value, (0x30...0x39).contains(digit), number ?? 0 < 10 {
            number = (number ?? 0) * 10 + UInt8(digit - 0x30)
            rest.removeFirst()
        }
        guard let number, number <= 16 else { return false }
        type = number
        var stresses: [Character] = []
        while let scalar = rest.first {
            rest.removeFirst()
            switch scalar {
            case "*": fleeting = true
            case "°": circle = true
            case "~": relational = true
            case "a", "b", "c", "d", "e", "f": stresses.append(Character(scalar))
            case "'", "/", "’": break
            case "(":
                guard let close = rest.firstIndex(of: ")") else { return false }
                let inside = Substring(rest[..<close])
                rest = rest[rest.index(after: close)...]
                if let number = UInt8(inside) {
                    circled.insert(number)
                } else if let letters = Letters(inside.filter { $0 != "-" }) {
                    consonants = letters
                } else {
                    return false
                }
            default: return false
            }
        }
        stress = stresses.first ?? "a"
        secondStress = stresses.count > 1 ? stresses[1] : "a"
        return type == 0 || !stresses.isEmpty
    }
}

extension InflectionClass {
    /// How many letters at the lemma's end may change: what stands before them
    /// is the stem that all forms begin with (`ё` read as `е`).
    package func cut(of lemma: Letters) -> Int {
        switch kind {
        case .noun: nounCut(lemma)
        case .adjectivalNoun: pluralOnly || type != 6 ? 2 : 2
        case .adjective, .pronominal: adjectiveCut(lemma)
        case .verb: verbCut(lemma)
        case .surname: SurnameInflection.isPossessive(lemma) ? 0 : 2
        case .participle: lemma.hasSuffix("ся") ? 4 : lemma.hasSuffix("нный") ? 3 : 2
        case .invariable: 0
        }
    }

    private func nounCut(_ lemma: Letters) -> Int {
        if type == 0 { return 0 }
        let ending = LetterSet.endings.contains(lemma.last) ? 1 : 0
        if circle {
            switch (type, gender) {
            case (1, _): return 2
            case (3, _): return 4
            default: return 1
            }
        }
        if fleeting {
            if gender == .masculine && !pluralOnly || type == 8 { return ending + 2 }
            let before = lemma.fromEnd(ending + 1)
            let soft = before == ("ь" as ShortLetters).last || before == ("й" as ShortLetters).last
            return ending + (soft ? 2 : 1)
        }
        return ending
    }

    private func adjectiveCut(_ lemma: Letters) -> Int {
        if type == 0 { return 0 }
        if lemma.hasSuffix("ся") { return 4 }
        if relational || type == 6 { return 2 }
        if circled.contains(1) || circled.contains(2) { return 3 }
        let before = lemma.fromEnd(3)
        let soft = before == ("ь" as ShortLetters).last || before == ("й" as ShortLetters).last
        return fleeting && soft ? 4 : 3
    }

    private func verbCut(_ lemma: Letters) -> Int {
        let reflexive = lemma.hasSuffix("ся") || lemma.hasSuffix("сь")
        let base = reflexive ? lemma.dropLast(2) : lemma
        return (reflexive ? 2 : 0) + plainVerbCut(base)
    }

    private func plainVerbCut(_ base: Letters) -> Int {
        if !model.isEmpty {
            var length = model.count
            if model == "идти" { length = 3 }
            if base.count > length, base.fromEnd(length) == ("о" as ShortLetters).last {
                length += 1
            }
            return min(base.count, max(length, model == "идти" && base == "идти" ? 4 : length))
        }
        switch type {
        case 1: return base.fromEnd(2) == Letters.ye ? 3 : 2
        case 2: return 5
        case 3: return 4
        case 4, 5, 6:
            return base.hasSuffix("ст", before: 3) || base.hasSuffix("ск", before: 3) ? 5 : 4
        case 7: return consonants == "ст" ? 4 : 3
        case 8: return 2
        case 9: return 5
        case 10: return 3
        case 11: return min(base.count, 4)
        case 12: return 3
        case 13: return 4
        case 14: return min(base.count, 5)
        default: return 2
        }
    }

    /// Letters at the lemma's end that inflection looks at.
    package func context(of lemma: Letters) -> Int {
        switch kind {
        // `вы-` takes the stress of a verb; models are whole verbs.
        case .verb where lemma.hasPrefix("вы") || !model.isEmpty || type == 11 || type == 14:
            return lemma.count
        case .verb, .surname: return min(lemma.count, cut(of: lemma) + 4)
        // `ё` may stand anywhere in the stem.
        case .noun where alternatesYo: return lemma.count
        default: return min(lemma.count, cut(of: lemma) + (fleeting || circle ? 3 : 2))
        }
    }
}
