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
        self.init(forms.map { Array($0.utf8) }, kind: kind) {
            String(decoding: $0, as: UTF8.self)
        } isInside: {
            $0 & 0xC0 == 0x80
        }
    }

    /// The forms of a word of Russian letters.
    init(_ forms: [Letters], kind: Kind) {
        self.init(forms.map(\.codes), kind: kind) {
            Letters(codes: Array($0)).description
        } isInside: { _ in
            false
        }
    }

    /// - Parameters:
    ///   - text: what units of a form are as text.
    ///   - isInside: whether a unit stands inside a letter, not at its start.
    private init(
        _ forms: [[UInt8]], kind: Kind, text: (ArraySlice<UInt8>) -> String,
        isInside: (UInt8) -> Bool
    ) {
        var seen: Set<UInt64> = []
        // The first four of an adjective have their places, though two be alike.
        let fixed = kind == .adjective ? 4 : 1
        let forms = forms.enumerated().filter {
            seen.insert(ByteHash.of($1)).inserted || $0 < fixed
        }.map(\.1)
        var common = forms[0].count
        for other in forms {
            common = min(common, other.count)
            var place = 0
            while place < common, forms[0][place] == other[place] { place += 1 }
            common = place
        }
        while common > 0, forms.contains(where: { $0.count > common && isInside($0[common]) }) {
            common -= 1
        }
        stem = text(forms[0].prefix(common))
        endings = forms.map { text($0.dropFirst(common)) }
        self.kind = kind
    }
}

extension Analyzer {
    /// The forms of a lexeme; nil where it does not inflect.
    ///
    /// Cost: that of its paradigm, about 10 µs, for the first of those that inflect
    /// alike.
    package func wordForms(of lexeme: Lexeme.ID) -> WordForms? {
        guard lexeme.exists else { return nil }
        if let shared = paradigms.sharedParts(of: lexeme) {
            let key = ByteHash.next(shared.key, partOfSpeech(of: lexeme).rawValue)
            if shownForms[key] == nil {
                let forms = Paradigm.of(shared.ending, shared.inflection).forms
                shownForms[key] = .some(wordForms(shared.ending, forms, of: lexeme))
            }
            guard var forms = shownForms[key] ?? nil else { return nil }
            forms.stem = shared.beginning.folded.description + forms.stem
            return forms
        }
        guard let forms = paradigm(of: lexeme)?.forms else { return nil }
        return wordForms(letters(of: lexeme), forms, of: lexeme)
    }

    /// - Parameter lemma: the lemma of the forms, or as much of its end as they have.
    private func wordForms(
        _ lemma: Letters, _ forms: [Paradigm.Form], of lexeme: Lexeme.ID
    ) -> WordForms? {
        guard forms.count > 1 else { return nil }
        let all = forms.map(\.letters.folded)
        let lemma = lemma.folded
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
            }.map(\.letters.folded)
            return WordForms(four + all, kind: four.count == 4 ? .adjective : .other)
        default: return WordForms([lemma] + all, kind: .other)
        }
    }
}
