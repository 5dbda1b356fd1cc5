import SverkaText

/// Persons behind what they are.
extension CitationFormGenerator {
    /// `министру иностранных дел Сергею Лаврову`, `магистра Йоду`: a name in the
    /// head's own case, behind the head's genitives.
    func person(behind head: Int, in words: [Tagger.Word]) -> PersonNames.Name? {
        let reading = words[head].reading
        guard reading.tag.pos == .noun, reading.tag.animate == .animate,
            reading.tag.number == .singular, head + 1 < words.count
        else { return nil }
        let cases = cases(words[head])
        guard !cases.isEmpty else { return nil }
        for start in (head + 1)..<words.count {
            let tag = words[start].reading.tag
            if let name = names.behindInitials(words, at: start, cases: cases) { return name }
            let name =
                names.name(in: words, at: start, cases: cases)
                ?? (start == head + 1 && !isAttribute(words, start)
                    ? names.single(words, at: start, cases: cases) : nil)
            if let name { return name.gender == .feminine || mayBeMan(reading) ? name : nil }
            guard
                tag.pos.isNominal && tag.animate != .animate || tag.pos == .adjective
                    || words[start].token.shape == .upper
            else { return nil }
        }
        return nil
    }

    /// The cases that a name behind a word may share with it: `сына Путина` is
    /// his son.
    private func cases(_ head: Tagger.Word) -> [Case] {
        let isRelation = Self.relations.contains(
            analyzer.lemma(of: head.reading.lexeme).lowercased())
        return analyzer.readings(of: head.text).filter {
            $0.lexeme == head.reading.lexeme && $0.tag.number == .singular
                && !(isRelation && [.genitive, .accusative].contains($0.tag.grammaticalCase))
        }.map(\.tag.grammaticalCase)
    }

    /// Whether a word for a person may be for a man: `глава`, but not `жена`.
    private func mayBeMan(_ head: Reading) -> Bool {
        head.tag.gender != .feminine || analyzer.inflection(of: head.lexeme)?.common == true
            || Self.feminineOfMen.contains(analyzer.lemma(of: head.lexeme).lowercased())
    }

    /// Whether an adjective stands before its noun: `пресс-секретаря Белого дома`.
    private func isAttribute(_ words: [Tagger.Word], _ index: Int) -> Bool {
        guard index + 1 < words.count, words[index + 1].reading.tag.pos.isNominal else {
            return false
        }
        return analyzer.readings(of: words[index].text).contains {
            $0.tag.pos == .adjective && $0.tag.agrees(with: words[index + 1].reading.tag)
        }
    }

    /// Whose relation stands in the genitive behind them.
    private static let relations = Set(WordList.items("relation", .russian))
    /// Feminine nouns that a man may be.
    private static let feminineOfMen = Set(WordList.items("person-in-а", .russian))
}
