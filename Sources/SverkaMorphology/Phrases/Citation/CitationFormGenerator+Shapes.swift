import SverkaText

/// Phrases that go their own way to the citation form.
extension CitationFormGenerator {
    /// The words with their readings. What stands in quotation marks does not
    /// speak for the noun before it (`общества «Мемориал»`), but for an
    /// adjective (`мадридским «Реалом»`).
    func tagged(_ words: [EdgedWord]) -> [Tagger.Word] {
        guard let quoted = words.indices.dropFirst().first(where: { !words[$0].before.isEmpty })
        else { return tagger.words(words.map(\.core)) }
        let before = tagger.words(words[..<quoted].map(\.core))
        guard before[quoted - 1].reading.tag.pos != .adjective else {
            return tagger.words(words.map(\.core))
        }
        return before + tagger.words(words[quoted...].map(\.core))
    }

    /// `по словам Лукашенко`, `трёх белорусов`: the preposition and the numeral
    /// govern what follows.
    func staysAsItIs(_ words: [Tagger.Word]) -> Bool {
        guard words.count > 1, words[0].token.kind == .cyrillic else { return false }
        let first = words[0].reading
        if first.tag.pos == .adposition { return true }
        return first.tag.pos == .numeral && first.tag.grammaticalCase != .nominative
            && !analyzer.lemma(of: first.lexeme).hasPrefix("один")
            && words[1].reading.tag.pos != .numeral
    }

    /// `Боснией и Герцеговиной`, `Папуа — Новой Гвинее`: two of one case.
    ///
    /// What stands behind a noun may be its genitives (`министерства культуры и
    /// спорта`), hence the first must end in its head.
    func coordinated(_ words: [Tagger.Word]) -> [String]? {
        let joints = words.indices.filter { ["и", "—", "–"].contains(words[$0].text) }
        guard joints.count == 1, let joint = joints.first, joint > 0, joint + 1 < words.count,
            joint <= 3, words.count - joint <= 4
        else { return nil }
        let left = tagger.words(words[..<joint].map(\.text))
        var right = tagger.words(words[(joint + 1)...].map(\.text))
        guard let first = head(of: left), first.last == left.count - 1,
            let second = head(of: right), left[first.first].reading.tag.pos.isNominal,
            right[second.first].reading.tag.pos.isNominal
        else { return nil }
        var grammaticalCase = left[first.first].reading.tag.grammaticalCase
        let isInvariable = analyzer.inflection(of: left[first.first].reading.lexeme)?.type ?? 0 == 0
        if isInvariable { grammaticalCase = right[second.first].reading.tag.grammaticalCase }
        guard ![.none, .nominative].contains(grammaticalCase) else { return nil }
        if right[second.first].reading.tag.grammaticalCase != grammaticalCase {
            guard
                let same = analyzer.readings(of: right[second.first].text).first(where: {
                    $0.tag.pos.isNominal && $0.tag.grammaticalCase == grammaticalCase
                })
            else { return nil }
            right[second.first].reading = same
        }
        return phrase(left) + [words[joint].text] + phrase(right)
    }

    /// `Дойче банком`: an unknown word that does not inflect, before the noun.
    func isForeignBeforeNoun(_ words: [Tagger.Word]) -> Bool {
        guard words.count >= 2, words[0].token.shape == .capitalised,
            words[0].token.kind == .cyrillic, words[1].token.shape == .lower,
            words[1].reading.tag.pos == .noun,
            ![.genitive, .none].contains(words[1].reading.tag.grammaticalCase),
            let last = words[0].text.last, "еиоуюэ".contains(last)
        else { return false }
        return analyzer.readings(of: words[0].text).allSatisfy { reading in
            reading.source == .guess
                && !(reading.tag.pos == .adjective
                    && reading.tag.agrees(with: words[1].reading.tag))
        }
    }
}
