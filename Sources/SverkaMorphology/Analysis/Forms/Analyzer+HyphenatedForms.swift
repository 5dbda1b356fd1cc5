/// Forms of words with a hyphen that the lexicon has not.
extension Analyzer {
    /// `премьер-министра`, `Азиатско-Тихоокеанского`, `стран-партнёров`: the
    /// parts by themselves.
    func hyphenatedForm(
        of reading: Reading, _ grammaticalCase: Case, _ number: Number, _ gender: Gender
    ) -> String? {
        let lemma = lemma(of: reading.lexeme).lowercased()
        if let (head, tail) = lemma.splitAtLastHyphen {
            var last: Reading?
            if reading.tag.pos == .adjective {
                last = adjective(String(tail))
            } else if reading.tag.verbForm.isParticiple {
                last = participle(reading)
            }
            if reading.tag.pos == .adjective || reading.tag.verbForm.isParticiple {
                guard let last,
                    let form = form(
                        of: last, case: grammaticalCase, number: number, gender: gender)
                else { return nil }
                return head + "-" + form
            }
        }
        guard reading.tag.pos.isNominal else { return nil }
        let isSingular = number != .plural
        if grammaticalCase == .nominative, isSingular { return lemma }
        guard let (first, last) = lemma.splitAtLastHyphen else { return nil }
        func part(_ noun: Substring) -> String? {
            grammaticalCase == .nominative
                ? plural(ofPart: String(noun))
                : form(ofPart: String(noun), grammaticalCase, isSingular ? .singular : .plural)
        }
        let start = bothPartsDecline(reading.lexeme) ? part(first) : String(first)
        guard let start, let end = part(last) else { return nil }
        return start + "-" + end
    }

    /// Another form of a noun in the nominative singular.
    private func form(ofPart noun: String, _ grammaticalCase: Case, _ number: Number) -> String? {
        let reading = readings(of: noun).first {
            $0.tag.pos.isNominal && $0.tag.grammaticalCase == .nominative
                && $0.tag.number == .singular && lemma(of: $0.lexeme).lastHyphen == nil
        }
        return reading.flatMap {
            form(of: $0, case: grammaticalCase, number: number, gender: $0.tag.gender)
        }
    }

    /// Only the last part of an adjective inflects.
    private func adjective(_ tail: String) -> Reading? {
        readings(of: tail).first { $0.tag.pos == .adjective }.flatMap {
            lemma(of: $0.lexeme).lastHyphen == nil ? $0 : nil
        }
    }

    /// `РНК-содержащий`
    private func participle(_ reading: Reading) -> Reading? {
        base(of: reading.lexeme).map { base in
            var last = reading
            last.lexeme = base
            return last
        }
    }

    /// The nominative plural of a noun in the nominative singular.
    private func plural(ofPart noun: String) -> String? {
        let reading = readings(of: noun).first {
            $0.tag.pos.isNominal && $0.tag.grammaticalCase == .nominative
                && $0.tag.number == .singular
        }
        guard let reading else { return Self.regularPlural(noun) }
        return form(
            of: reading, case: .nominative, number: .plural, gender: reading.tag.gender)
    }

    /// The plural of a noun that nothing is known of: `побратимы`.
    private static func regularPlural(_ noun: String) -> String? {
        guard let letters = Letters(noun), letters.count > 2 else { return nil }
        let endsInVowel = LetterSet.endings.contains(letters.last)
        let stem = endsInVowel ? letters.dropLast(1) : letters
        let isSoft =
            LetterSet.velar.contains(stem.last) || LetterSet.hushing.contains(stem.last)
            || endsInVowel && letters.last != ("а" as Letters).last
        return (stem + (isSoft ? "и" : "ы")).description
    }
}
