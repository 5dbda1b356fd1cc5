import SverkaText

/// Numerals by themselves, and ordinals of several words.
extension CitationFormGenerator {
    /// `тремястами сорока двумя`, `двух тысяч`, `обеими`: every word of a
    /// numeral in the nominative. What is counted is not of it (`трёх
    /// белорусов` stays).
    func numeral(_ words: [Tagger.Word]) -> [String]? {
        var forms: [String] = []
        for (index, word) in words.enumerated() {
            guard word.token.kind == .cyrillic else { return nil }
            if let scale = scale(word) {
                guard index > 0 else { return words.count > 1 ? counted(words, by: scale) : nil }
                forms.append(Self.form(of: scale, behind: forms[index - 1]))
            } else if let lemma = cardinal(word) {
                forms.append(Self.gendered(lemma, word.text))
            } else {
                return nil
            }
        }
        for (index, word) in words.enumerated().dropFirst()
        where scale(word)?.isFeminine == true { forms[index - 1] = Self.feminine(forms[index - 1]) }
        return zip(words, forms).map { Capitals.copied(from: $0.text, to: $1) }
    }

    /// `тысячи двухсот`: a scale that nothing counts.
    private func counted(_ words: [Tagger.Word], by scale: Scale) -> [String]? {
        guard let rest = numeral(Array(words.dropFirst())) else { return nil }
        return [Capitals.copied(from: words[0].text, to: scale.one)] + rest
    }

    /// `двадцать первого века`: of an ordinal of several words the last alone
    /// declines.
    func ordinal(_ words: [Tagger.Word]) -> [String]? {
        guard
            let last = words.indices.dropFirst().first(where: { isOrdinal(words[$0]) }),
            words[..<last].allSatisfy({ scale($0) != nil || cardinal($0) != nil }),
            words[..<last].allSatisfy({ isNominative($0) })
        else { return nil }
        return words[..<last].map(\.text) + citation(of: Array(words[last...]))
    }

    private func isNominative(_ word: Tagger.Word) -> Bool {
        let small = word.text.lowercased()
        return cardinal(word) == small || scale(word)?.one == small || scale(word)?.few == small
            || small == "две"
    }

    private func isOrdinal(_ word: Tagger.Word) -> Bool {
        analyzer.readings(of: word.text).contains {
            $0.tag.pos == .adjective
                && Self.ordinals.contains(analyzer.lemma(of: $0.lexeme))
        }
    }

    /// The lemma of a numeral; nil for a word that is none, or says no number
    /// (`много`), and for `один`, which agrees.
    private func cardinal(_ word: Tagger.Word) -> String? {
        analyzer.readings(of: word.text).first { $0.tag.pos == .numeral }
            .map { analyzer.lemma(of: $0.lexeme) }.flatMap { Self.vague.contains($0) ? nil : $0 }
    }

    private static let vague: Set<String> = [
        "много", "немного", "мало", "немало", "несколько", "сколько", "столько",
    ]
    private static let ordinals = Set(WordList.items("ordinal", .russian))
}

/// Thousands and millions, which count and are counted.
extension CitationFormGenerator {
    /// `тысяча`, `тысячи`, `тысяч`: behind one, two and five.
    struct Scale {
        var one: String, few: String, many: String
        var isFeminine: Bool { one.hasSuffix("а") }
    }

    private func scale(_ word: Tagger.Word) -> Scale? {
        analyzer.readings(of: word.text).lazy.compactMap {
            Self.scales[analyzer.lemma(of: $0.lexeme)]
        }.first
    }

    private static let scales: [String: Scale] = {
        var scales: [String: Scale] = [:]
        for item in WordList.items("scale", .russian) {
            let forms = item.split(separator: "=").map(String.init)
            scales[forms[0]] = Scale(one: forms[0], few: forms[1], many: forms[2])
        }
        return scales
    }()

    private static func form(of scale: Scale, behind number: String) -> String {
        switch number {
        case "один", "одна": scale.one
        case "два", "две", "три", "четыре", "оба", "обе", "полтора", "полторы": scale.few
        default: scale.many
        }
    }

    /// `обеих` is of `обе`, `полторы` stays.
    private static func gendered(_ lemma: String, _ text: String) -> String {
        let small = text.lowercased()
        switch lemma {
        case "оба": return small.hasPrefix("обе") ? "обе" : lemma
        case "два": return small == "две" ? small : lemma
        case "полтора": return small == "полторы" ? small : lemma
        case "один": return ["одна", "одной", "одну"].contains(small) ? "одна" : lemma
        default: return lemma
        }
    }

    private static func feminine(_ number: String) -> String {
        ["два": "две", "один": "одна", "оба": "обе", "полтора": "полторы"][number] ?? number
    }
}
