import SverkaText

/// The case and gender that all words of a name agree in best.
extension PersonNames {
    func best(_ words: ArraySlice<Tagger.Word>, _ range: Range<Int>, _ cases: [Case]) -> Name? {
        let isAsian = Self.isAsian(words[range])
        let parts = range.map { index in
            Self.particles.contains(words[index].text.lowercased()) && index + 1 < range.upperBound
                ? [Part(form: words[index].text, weight: 1)]
                : self.parts(
                    of: words[index].text, knowledge(of: words[index]),
                    isLast: index + 1 == range.upperBound, isAsian: isAsian)
        }
        guard let best = Self.best(parts, cases) else { return nil }
        let forms = best.chosen.enumerated().map { offset, index in
            let own = words[range.lowerBound + offset].text
            guard best.grammaticalCase != .nominative, let index else { return own }
            return parts[offset][index].form
        }
        return Name(
            range: range, forms: forms, grammaticalCase: best.grammaticalCase, gender: best.gender)
    }

    /// A case and gender, with the choice of what each word then is; nil of one
    /// that does not go with them.
    private struct Agreement {
        var score: Float
        var chosen: [Int?]
        var grammaticalCase: Case
        var gender: Gender
    }

    private static func best(_ parts: [[Part]], _ cases: [Case]) -> Agreement? {
        var best: Agreement?
        for (grammaticalCase, share) in NameWeights.cases where cases.contains(grammaticalCase) {
            for (gender, genderShare) in NameWeights.genders {
                var agreement = Agreement(
                    score: share * genderShare, chosen: [], grammaticalCase: grammaticalCase,
                    gender: gender)
                for parts in parts {
                    let (fitting, weight) = choice(parts, grammaticalCase, gender)
                    agreement.score *= weight
                    agreement.chosen.append(fitting)
                }
                let misfits = agreement.chosen.count { $0 == nil }
                guard misfits == 0 || misfits * 2 < parts.count else { continue }
                if best.map({ agreement.score > $0.score }) ?? true { best = agreement }
            }
        }
        return best
    }

    /// What a word most likely is in that case and gender.
    private static func choice(
        _ parts: [Part], _ grammaticalCase: Case, _ gender: Gender
    ) -> (part: Int?, weight: Float) {
        var fitting: Int?, weight = NameWeights.misfit
        for (index, part) in parts.enumerated()
        where part.weight > weight
            && (part.grammaticalCase == grammaticalCase || part.grammaticalCase == .none)
            && (part.gender == gender || part.gender == .none)
        {
            (fitting, weight) = (index, part.weight)
        }
        return (fitting, weight)
    }

    /// `Ким Чен Ыном`, `Хун Сену`: short words of which the last inflects.
    private static func isAsian(_ words: ArraySlice<Tagger.Word>) -> Bool {
        let words = words.filter { !particles.contains($0.text.lowercased()) }
        guard words.count > 1 else { return false }
        let short = words.dropLast().count { Syllables.count($0.text) <= 1 }
        return short == words.count - 1 || words.count > 2 && short == words.count - 2
    }
}
