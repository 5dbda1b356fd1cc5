import SverkaMorphology
import SverkaText

extension CandidateRules {
    static func russian(_ words: [TermText.Word]) -> [Candidate] {
        var out: [Candidate] = []
        var index = 0
        while index < words.count {
            if words[index].isForeign {
                let end = foreignEnd(words, index)
                out.append(Candidate(range: index..<end, head: index))
                index = end
            } else if words[index].isRussianName {
                index = name(words, index, into: &out)
            } else if let head = russianHead(words, index) {
                phrases(words, index, head, into: &out)
                index = head + 1
            } else {
                index += 1
            }
        }
        return out
    }

    // MARK: Names

    /// Adds the name that begins at `start`, and the surname at its end; returns
    /// where it ends.
    private static func name(
        _ words: [TermText.Word], _ start: Int, into out: inout [Candidate]
    ) -> Int {
        var end = start + 1
        while end < words.count, end - start < 4, words[end].isRussianName,
            goTogether(words[end - 1], words[end])
        { end += 1 }
        out.append(Candidate(range: start..<end, head: start))
        if end - start > 1, words[end - 1].length >= shortestSurname {
            out.append(Candidate(range: end - 1..<end, head: end - 1))
        }
        return end
    }

    /// Bytes of a surname that is a term by itself: four letters.
    private static let shortestSurname = 7

    /// Two names that stand together and are one: not two acronyms, and in
    /// cases that agree.
    private static func goTogether(_ a: TermText.Word, _ b: TermText.Word) -> Bool {
        a.token.shape == .capitalised && b.token.shape == .capitalised
            && a.token.end + 1 == b.token.start
            && (a.tag.grammaticalCase == b.tag.grammaticalCase || a.tag.grammaticalCase == .none
                || b.tag.grammaticalCase == .none)
    }

    private static func foreignEnd(_ words: [TermText.Word], _ start: Int) -> Int {
        var end = start + 1
        while end < words.count, end - start < 4, words[end].isForeign,
            words[end - 1].token.end + 1 == words[end].token.start
        { end += 1 }
        return end
    }

    // MARK: Phrases

    /// The noun that the adjectives from `start` on agree with, or the noun at
    /// `start` itself.
    private static func russianHead(_ words: [TermText.Word], _ start: Int) -> Int? {
        var index = start
        while index < words.count, index - start < 4 {
            if words[index].isRussianNoun { return index }
            guard words[index].isAttribute else { return nil }
            index += 1
        }
        return nil
    }

    private static func phrases(
        _ words: [TermText.Word], _ start: Int, _ head: Int, into out: inout [Candidate]
    ) {
        // Adjectives that do not agree with the head belong to something else.
        var first = start
        let isCounted = start > 0 && words[start - 1].pos == .numeral
        while first < head,
            !words[first].tag.agrees(with: words[head].tag)
                && !(isCounted && isOfCounted(words[first].tag, words[head].tag))
        { first += 1 }
        let ends = ends(words, behind: head)
        for start in first...head where start == head || !words[start].isGeneral {
            for end in ends where end - start <= longest {
                if end - start == 1, !words[start].isTermAlone(leastBand: 2) { continue }
                out.append(Candidate(range: start..<end, head: head))
            }
        }
    }

    /// `три процентных пункта`: behind a number an adjective is in the plural.
    private static func isOfCounted(_ attribute: Tag, _ noun: Tag) -> Bool {
        attribute.grammaticalCase == .genitive && attribute.number == .plural
            && noun.grammaticalCase == .genitive && noun.number == .singular
    }

    /// Where a phrase with that head may end: behind it, behind genitives, a
    /// tail with its preposition, or a name in the other script.
    private static func ends(_ words: [TermText.Word], behind head: Int) -> [Int] {
        var ends = [head + 1]
        // `Совет Безопасности`, `права человека`
        while ends.count < 3, let next = genitive(words, ends[ends.count - 1]) {
            ends.append(next)
        }
        // `договор о коллективной безопасности`
        if ends.count == 1, head + 1 < words.count,
            CandidateWords.tails.contains(words[head + 1].lemma),
            let noun = russianHead(words, head + 2),
            words[head].frequencyBand >= 2 || CandidateWords.about.contains(words[head + 1].lemma)
        {
            // With the genitives behind: `договор о создании союза`.
            var end = noun + 1
            while let next = genitive(words, end) { end = next }
            ends.append(end)
        }
        // `пандемия COVID-19`
        if let last = ends.last, last < words.count, words[last].isForeign {
            ends.append(foreignEnd(words, last))
        }
        return ends
    }

    /// The end of a genitive noun phrase that begins at `start`.
    private static func genitive(_ words: [TermText.Word], _ start: Int) -> Int? {
        var index = start
        while index < words.count, index - start < 3 {
            let word = words[index]
            if word.tag.grammaticalCase != .genitive || word.pos == .pronoun { return nil }
            if word.isRussianNoun || word.isRussianName { return index + 1 }
            guard word.isAttribute else { return nil }
            index += 1
        }
        return nil
    }
}

extension TermText.Word {
    /// A name or an acronym that a Russian text leaves in Latin letters.
    fileprivate var isForeign: Bool {
        (token.kind == .latin || token.kind == .mixed) && token.shape != .lower && length > 1
    }

    /// A noun of three letters or more, or an acronym.
    fileprivate var isRussianNoun: Bool {
        pos == .noun && token.kind == .cyrillic && length > 4
            || pos == .properNoun && token.shape == .upper
    }

    fileprivate var isAttribute: Bool {
        (pos == .adjective && !tag.short && tag.degree != .comparative
            || tag.verbForm.isParticiple && !tag.short)
            && token.kind == .cyrillic
    }

    fileprivate var isRussianName: Bool {
        pos == .properNoun && token.kind == .cyrillic
            && (token.shape == .capitalised || token.shape == .upper)
    }
}
