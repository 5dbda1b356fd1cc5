import SverkaSupport
import SverkaText

/// What a word of a name may be.
extension PersonNames {
    func parts(of text: String, _ known: Knowledge, isLast: Bool, isAsian: Bool) -> [Part] {
        if let (head, tail) = text.splitAtLastHyphen, known.names.isEmpty || Self.bare(text) != text
        {
            return hyphenated(String(head), String(tail))
        }
        var parts = names(text, known) + byNames(text, known)
        // A known name is declined as the lexicon has it, but a woman bears a
        // man's surname as it is.
        let trust =
            !known.names.isEmpty
            ? NameWeights.endingOfKnownName : parts.isEmpty ? 1 : NameWeights.endingOfWord
        for var part in NameEndings.parts(of: text) {
            let isOfWoman = part.gender == .feminine && part.grammaticalCase == .none
            if !isOfWoman { part.weight *= trust }
            if isAsian, part.grammaticalCase == .none, part.weight < NameWeights.sure {
                part.weight *= NameWeights.invariableAsian
            }
            parts.append(part)
        }
        if !isLast, isAsian { parts += unchanged(text, known) }
        if isLast, ["ова", "ева", "ина"].contains(where: { text.hasSuffix($0) }) {
            for index in parts.indices
            where parts[index].gender == .feminine && parts[index].grammaticalCase == .nominative {
                parts[index].weight *= NameWeights.womansEnding
            }
        }
        return parts
    }

    /// `Ким` in `Ким Чен Ыном`: it stays as it is.
    private func unchanged(_ text: String, _ known: Knowledge) -> [Part] {
        guard let last = text.last, !"аяыоуию".contains(last) else { return [] }
        let weight = known.names.isEmpty ? NameWeights.firstAsian : NameWeights.firstAsianKnown
        return [Part(form: text, gender: .masculine, weight: weight)]
    }

    /// The names of the lexicon that it may be a form of.
    ///
    /// How usual a case is, is said once for the whole name.
    private func names(_ text: String, _ known: Knowledge) -> [Part] {
        var parts: [Part] = []
        let top = known.names.map { usage(of: $0) }.max() ?? 1
        for reading in known.names {
            let share = usage(of: reading) / top * rarity(of: reading, text, known)
            let lemma = analyzer.lemma(of: reading.lexeme)
            let form = nominative(of: reading, text) ?? lemma
            parts.append(
                Part(
                    form: form, grammaticalCase: reading.tag.grammaticalCase,
                    gender: reading.tag.gender, weight: share))
            let isCommon = analyzer.inflection(of: reading.lexeme)?.common == true
            if isCommon || lemma.hasSuffix("а") || lemma.hasSuffix("я") {
                parts.append(
                    Part(
                        form: form, grammaticalCase: reading.tag.grammaticalCase,
                        gender: reading.tag.gender == .feminine ? .masculine : .feminine,
                        weight: isCommon ? share : NameWeights.otherGender))
            }
        }
        return parts
    }

    /// `Ивана Грозного`, `Волка`: a word as a by-name.
    private func byNames(_ text: String, _ known: Knowledge) -> [Part] {
        known.others.compactMap { reading in
            guard reading.tag.number == .singular, !reading.tag.short,
                reading.tag.pos == .adjective || reading.tag.animate == .animate,
                let form = nominative(of: reading, text)
            else { return nil }
            return Part(
                form: form, grammaticalCase: reading.tag.grammaticalCase,
                gender: reading.tag.gender,
                weight: reading.tag.pos == .adjective ? NameWeights.adjective : NameWeights.noun)
        }
    }

    private func nominative(of reading: Reading, _ text: String) -> String? {
        analyzer.form(
            of: reading, case: .nominative, number: .singular, gender: reading.tag.gender
        ).map { Capitals.copied(from: text, to: $0) }
    }

    /// Usual names in -ий, which are not taken for a woman's in -ия.
    private static let usualMen = Set(WordList.items("name-in-ий", .russian))

    /// `Юлию` is of Юлия rather than of Юлий.
    private func rarity(of reading: Reading, _ text: String, _ known: Knowledge) -> Float {
        let lemma = analyzer.lemma(of: reading.lexeme)
        guard lemma.hasSuffix("ий"), text.count > lemma.count - 1, text != lemma,
            known.names.contains(where: { $0.tag.gender == .feminine }),
            !Self.usualMen.contains(lemma)
        else { return 1 }
        return reading.tag.grammaticalCase == .dative
            ? NameWeights.rareManDative : NameWeights.rareMan
    }

    /// How usual a name is. `Александру` is seldom the Moldovan who does not
    /// inflect.
    private func usage(of reading: Reading) -> Float {
        let isInvariable = analyzer.inflection(of: reading.lexeme).map { $0.type == 0 } ?? true
        let usage = Float(1 << (6 - analyzer.frequencyBand(of: reading.lexeme)))
        return isInvariable ? usage * NameWeights.invariable : usage
    }
}
