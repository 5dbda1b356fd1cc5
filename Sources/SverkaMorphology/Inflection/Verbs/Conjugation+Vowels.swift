/// Types 1 to 6: infinitives with a suffix that ends in a vowel.
extension Conjugation {
    /// `делать`
    func first() -> Parts {
        let stem = infinitive.dropLast(2)
        var parts = present(stem, stressed: false)
        parts.imperative = stem + "й"
        past(&parts, from: stem)
        parts.passives = [stem.last == Letters.ye ? stem.dropLast(1) + "ённый" : stem + "нный"]
        parts.presentPassive = stem + "емый"
        return parts
    }

    /// `рисовать`
    func second() -> Parts {
        let stem = infinitive.dropLast(2)
        let root = infinitive.dropLast(5)
        let yu =
            stem.hasSuffix("ева") && !LetterSet.hushing.contains(root.last)
            && root.last != ("ц" as ShortLetters).last
        let now = root + (yu ? "ю" : "у")
        // The ending is stressed where the root has no vowel: `кую`, `жую`.
        let rootHasVowel = root.codes.contains { LetterSet.vowels.contains($0) }
        var parts = present(now, stressed: stressedEnding && !rootHasVowel)
        parts.imperative = now + "й"
        past(&parts, from: stem)
        parts.passives = [stem + "нный"]
        parts.presentPassive = now + "емый"
        return parts
    }

    /// `крикнуть`
    func third() -> Parts {
        let stem = infinitive.dropLast(3)  // крикн-у-ть → крикн
        let root = infinitive.dropLast(4)
        var parts = present(stem, stressed: stressedEnding)
        parts.imperative =
            stressedEnding || inflection.stress == "c"
            ? stem + "и" : LetterSet.vowels.contains(root.last) ? stem + "ь" : stem + "и"
        if inflection.circle {
            parts.past = LetterSet.vowels.contains(root.last) ? root + "л" : root
            parts.pastFeminine = root + "ла"
        } else {
            past(&parts, from: infinitive.dropLast(2))
        }
        parts.passives = [infinitive.dropLast(2) + "тый"]
        parts.gerund = ""
        return parts
    }

    /// `строить`
    func fourth() -> Parts {
        let stem = infinitive.dropLast(3)
        let shch = inflection.consonants.hasPrefix("щ")
        let first = changed(stem, t: shch ? "щ" : "ч")
        var parts = present(second: stem, first: first)
        // `вы-` takes the stress, but the imperative keeps its ending: `выдави`.
        let taken = inflection.perfective && infinitive.hasPrefix("вы")
        parts.imperative = imperative(
            stem,
            stressed: stressedEnding || inflection.stress == "c"
                || taken && !LetterSet.vowels.contains(stem.last))
        past(&parts, from: infinitive.dropLast(2))
        let passive = inflection.consonants == "жд" ? changed(stem, d: "жд") : first
        parts.passives = [passive + (stressedEnding ? "ённый" : "енный")]
        parts.presentPassive = stem + "имый"
        return parts
    }

    /// `видеть`
    func fifth() -> Parts {
        let stem = infinitive.dropLast(3)
        let hushingStem = LetterSet.hushing.contains(stem.last)
        let first = inflection.circle ? stem : changed(stem)
        var parts = present(second: stem, first: first)
        if LetterSet.vowels.contains(stem.last) {
            // `стоять`, `бояться`
            parts.imperative = stem + "й"
        } else {
            parts.imperative = imperative(
                stem, stressed: stressedEnding || inflection.stress == "c")
        }
        past(&parts, from: infinitive.dropLast(2))
        let vowel = infinitive.fromEnd(2)
        if vowel == Letters.ye {
            parts.passives = [
                (inflection.consonants.isEmpty ? stem : changed(stem))
                    + (stressedEnding ? "ённый" : "енный")
            ]
        } else {
            parts.passives = [infinitive.dropLast(2) + "нный"]
        }
        parts.presentPassive = stem + "имый"
        if hushingStem { parts.gerund = stem + "а" }
        return parts
    }

    /// `писать`
    func sixth() -> Parts {
        let stem = infinitive.dropLast(3)
        let vowelStem = LetterSet.vowels.contains(stem.last)
        let now =
            inflection.circle || vowelStem
            ? stem : changed(stem, t: inflection.consonants.hasPrefix("щ") ? "щ" : "ч")
        var parts = present(
            now, soft: inflection.circle ? palatal(stem) : nil, stressed: stressedEnding)
        if vowelStem {
            parts.imperative = stem + "й"
        } else {
            parts.imperative = imperative(
                now, stressed: stressedEnding || inflection.stress == "c")
        }
        past(&parts, from: infinitive.dropLast(2))
        parts.passives = [infinitive.dropLast(2) + "нный"]
        parts.presentPassive = vowelStem ? stem + "емый" : ""
        if inflection.circle { parts.gerund = "" }
        return parts
    }
}
