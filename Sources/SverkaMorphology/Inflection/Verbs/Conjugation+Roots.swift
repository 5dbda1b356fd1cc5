/// Types 11 to 16: short roots.
extension Conjugation {
    /// `бить`
    func eleventh() -> Parts {
        let root = infinitive.dropLast(3)
        // `разбить` → `разобью`: a prefix that ends in a consonant gets its о.
        let head = root.dropLast(1)
        let needsO = head.last != 0 && !LetterSet.vowels.contains(head.last)
        let now = (needsO ? head + "о" : head) + Letters(codes: [root.last]) + "ь"
        var parts = present(now, stressed: true)
        parts.imperative = root + "ей"
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = [infinitive.dropLast(2) + "тый"]
        parts.gerund = ""
        return parts
    }

    /// `мыть`
    func twelfth() -> Parts {
        let root = infinitive.dropLast(3)
        let vowel = infinitive.fromEnd(2)
        let now: Letters
        switch Letters(codes: [vowel]) {
        case "ы": now = root + "о"
        case "е" where root.hasSuffix("п"): now = root + "о"
        case "и" where root.hasSuffix("р"): now = root + "е"
        default: now = infinitive.dropLast(2)
        }
        var parts = present(now, stressed: stressedEnding)
        parts.imperative = now + "й"
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = [infinitive.dropLast(2) + "тый"]
        return parts
    }

    /// `давать`
    func thirteenth() -> Parts {
        let stem = infinitive.dropLast(4)  // да-вать
        var parts = present(stem, stressed: true)
        parts.imperative = infinitive.dropLast(2) + "й"
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = []
        parts.presentPassive = infinitive.dropLast(2) + "емый"
        parts.gerund = infinitive.dropLast(2) + "я"
        return parts
    }

    /// `начать`
    func fourteenth() -> Parts {
        let consonants = inflection.consonants
        let vowelStem = infinitive.dropLast(2)  // нача, поня
        let head: Letters =
            switch consonants {
            case "йм", "ним", "им": infinitive.dropLast(infinitive.hasSuffix("нять") ? 4 : 3)
            case "м" where infinitive.hasSuffix("нять"): infinitive.dropLast(4)
            default: infinitive.dropLast(3)
            }
        var stem = head + (consonants.isEmpty ? "н" : consonants)
        // `сжать` → `сожму`, `размять` → `разомну`
        if consonants == "м" || consonants == "н", !infinitive.hasSuffix("нять"), head.count >= 2,
            !LetterSet.vowels.contains(head.fromEnd(1)), !infinitive.hasSuffix("чать"),
            !infinitive.hasSuffix("пять")
        {
            stem = head.dropLast(1) + "о" + head.suffix(1) + consonants
        }
        var parts = present(stem, stressed: stressedEnding)
        parts.imperative = stem + "и"
        past(&parts, from: vowelStem)
        parts.passives = [vowelStem + "тый"]
        parts.gerund = ""
        return parts
    }

    /// `встать`
    func fifteenth() -> Parts {
        let stem = infinitive.dropLast(2)
        var parts = present(stem + "н", stressed: false)
        parts.imperative = stem + "нь"
        past(&parts, from: stem)
        parts.passives = [stem + "тый"]
        parts.gerund = ""
        return parts
    }

    /// `жить`
    func sixteenth() -> Parts {
        let stem = infinitive.dropLast(2)
        var parts = present(stem + "в", stressed: true)
        parts.imperative = stem + "ви"
        past(&parts, from: stem)
        parts.passives = [stem + "тый"]
        return parts
    }
}
