import SverkaMorphology
import SverkaText

/// Whether a term is written as one.
extension TermPhrasing {
    /// Whether a term of one word is written like one: `BJP`, `Wiley`, `serology`,
    /// but neither `10m` nor `I'm`.
    func isWord(_ term: String) -> Bool {
        let isAcronym = term.count > 1 && term == term.uppercased()
        return (isAcronym || term.count > Self.shortest)
            && term.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
            && term.first?.isLetter == true
    }

    /// Letters of a word that may be an abbreviation.
    private static let shortest = 2

    /// Whether an English term neither begins with a verb nor ends with an
    /// adjective, or with a place behind a noun (`attack Ukraine`); true of
    /// Russian ones, whose agreement has shown it.
    func isNounPhrase(_ term: String) -> Bool {
        let words = term.split(separator: " ")
        guard term.utf8.allSatisfy({ $0 < 0x80 }), let first = words.first, let last = words.last
        else { return true }
        return !citation.isPrimarilyVerb(String(first))
            && !citation.isPrimarilyAdjective(String(last))
            && !(isEnglishPlace(last) && words.dropLast().contains(where: isSmallNoun))
    }

    private func isEnglishPlace(_ word: Substring) -> Bool {
        word.first?.isUppercase == true
            && analyzer.lexicon.russian(for: word.lowercased()).contains {
                analyzer.lexicon.isPlace($0.lexeme)
            }
    }

    private func isSmallNoun(_ word: Substring) -> Bool {
        word.first?.isLowercase == true && citation.reading(of: String(word)).pos == .noun
            && !citation.isPrimarilyAdjective(String(word))
    }

    /// Whether a single name is that of a person by itself, and no surname.
    func isGivenName(_ name: String) -> Bool {
        let lexicon = analyzer.lexicon
        let lexemes =
            name.utf8.allSatisfy { $0 < 0x80 }
            ? lexicon.russian(for: name.lowercased()).map(\.lexeme)
            : analyzer.readings(of: name).compactMap { analyzer.base(of: $0.lexeme) }
        let names = lexemes.filter { lexicon.entry($0).pos == .properNoun }
        return !names.isEmpty
            && names.allSatisfy { !lexicon.isPlace($0) && !lexicon.isSurname($0) }
    }

    /// Whether what stands before the noun of a Russian term agrees with it in
    /// the nominative: not where a word is known too little to be put there, as
    /// `подковоносых летучих мышей`.
    func isWellFormed(_ term: String) -> Bool {
        let words = tagger.words(of: term)
        guard let head = words.firstIndex(where: { $0.reading.tag.pos.isNominal }), head > 0,
            // Of `животное-носитель` either half may be what agrees.
            !words[head].text.utf8.contains(0x2D)
        else {
            return true
        }
        let heads = nominatives(words[head].text).filter(\.tag.pos.isNominal)
        return words[..<head].allSatisfy { word in
            guard word.token.kind == .cyrillic, isAttribute(word.reading.tag) else { return true }
            return nominatives(word.text).contains { attribute in
                isAttribute(attribute.tag)
                    && heads.contains { attribute.tag.agrees(with: $0.tag) }
            }
        }
    }

    private func nominatives(_ word: String) -> [Reading] {
        analyzer.readings(of: word).filter { $0.tag.grammaticalCase == .nominative }
    }

    private func isAttribute(_ tag: Tag) -> Bool {
        tag.pos == .adjective || tag.verbForm.isParticiple
    }

    /// Whether a Russian term begins with a word of the everyday language, which
    /// no adjective narrows: `конец концов`, `миллион долларов`.
    func isOfGeneralHead(_ term: String) -> Bool {
        let first = String(term.prefix { $0 != " " })
        return analyzer.readings(of: first).contains {
            $0.lexeme.exists
                && GeneralWords.contains(LemmaKey(analyzer.lemma(of: $0.lexeme)))
        }
    }
}
