import SverkaSupport

/// The forms of a word as they are compared, small and `ё` as `е`: what they
/// begin with in common, and the endings.
package struct WordForms: Hashable, Sendable {
    /// What a citation needs to know of a word.
    package enum Kind: Hashable, Sendable {
        /// Its nominative is the first form.
        case noun(Gender)
        /// Its nominatives of three genders and the plural are the first four.
        case adjective
        case other
    }

    package var stem: String
    package var endings: [String]
    package var kind: Kind

    package init(_ forms: [String], kind: Kind) {
        var seen: Set<String> = []
        // The first four of an adjective have their places, though two be alike.
        let fixed = kind == .adjective ? 4 : 1
        let forms = forms.enumerated().filter { seen.insert($1).inserted || $0 < fixed }.map(\.1)
        let bytes = forms.map { Array($0.utf8) }
        var common = bytes[0].count
        for other in bytes {
            common = zip(bytes[0].prefix(common), other).prefix { $0 == $1 }.count
        }
        // Between two letters, of which each is two bytes.
        while common > 0, bytes.contains(where: { $0.count > common && $0[common] & 0xC0 == 0x80 })
        {
            common -= 1
        }
        stem = String(decoding: bytes[0].prefix(common), as: UTF8.self)
        endings = bytes.map { String(decoding: $0.dropFirst(common), as: UTF8.self) }
        self.kind = kind
    }
}

extension Analyzer {
    /// The forms of a lexeme; nil where it does not inflect.
    ///
    /// Cost: that of its paradigm, about 10 µs.
    package func wordForms(of lexeme: Lexeme.ID) -> WordForms? {
        guard lexeme.exists, let forms = paradigm(of: lexeme)?.forms, forms.count > 1 else {
            return nil
        }
        func folded(_ letters: Letters) -> String {
            Letters(codes: letters.codes.map { $0 == Letters.yo ? Letters.ye : $0 }).description
        }
        let all = forms.map { folded($0.letters) }
        let lemma = folded(letters(of: lexeme))
        switch partOfSpeech(of: lexeme) {
        case .noun, .properNoun:
            let nominative = forms.first { $0.tag.grammaticalCase == .nominative }
            let gender = isPluralOnly(lexeme) ? Gender.none : nominative?.tag.gender ?? .none
            return WordForms([lemma] + all, kind: .noun(gender))
        case .adjective, .determiner:
            let four = [Gender.masculine, .feminine, .neuter, .none].compactMap { gender in
                forms.first {
                    $0.tag.grammaticalCase == .nominative && !$0.tag.short
                        && (gender == .none
                            ? $0.tag.number == .plural
                            : $0.tag.number == .singular && $0.tag.gender == gender)
                }
            }.map { folded($0.letters) }
            return WordForms(four + all, kind: four.count == 4 ? .adjective : .other)
        default: return WordForms([lemma] + all, kind: .other)
        }
    }
}
