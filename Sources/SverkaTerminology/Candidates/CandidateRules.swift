import SverkaSupport
import SverkaMorphology
import SverkaText

/// Finds the stretches of a text that may be terms: noun phrases by part of
/// speech and agreement, names, acronyms, and single nouns that are rare in
/// the language.
struct CandidateRules {
    /// A stretch of words; `head` is the noun that carries it.
    struct Candidate {
        var range: Range<Int>
        var head: Int
    }

    /// The most words a term has.
    static let longest = 6

    /// Prepositions that a term may go on with, and English function words.
    private static let tails = Set(["о", "об", "по", "с", "на", "в"].map(TermKey.word))
    /// Of these the ones that say what a law, a case, a council is about.
    private static let about = Set(["о", "об"].map(TermKey.word))
    /// English prepositions that terms go on with.
    private static let englishTails = Set(["of", "on"].map(TermKey.word))
    private static let the = TermKey.word("the")

    // MARK: Russian

    static func russian(_ words: [TermText.Word]) -> [Candidate] {
        var out: [Candidate] = []
        var index = 0
        while index < words.count {
            if isForeign(words[index]) {
                let end = foreignEnd(words, index)
                out.append(Candidate(range: index..<end, head: index))
                index = end
                continue
            }
            if isName(words[index]) {
                var end = index + 1
                while end < words.count, end - index < 4, isName(words[end]),
                    goTogether(words[end - 1], words[end])
                { end += 1 }
                out.append(Candidate(range: index..<end, head: index))
                if end - index > 1, isPersonal(words[end - 1]) {
                    out.append(Candidate(range: end - 1..<end, head: end - 1))
                }
                index = end
                continue
            }
            guard let head = russianHead(words, index) else {
                index += 1
                continue
            }
            phrases(words, index, head, into: &out)
            index = head + 1
        }
        return out
    }

    /// The noun that the adjectives from `start` on agree with, or the noun at
    /// `start` itself.
    private static func russianHead(_ words: [TermText.Word], _ start: Int) -> Int? {
        var index = start
        while index < words.count, index - start < 4 {
            let word = words[index]
            if isNoun(word) { return index }
            guard isAttribute(word) else { return nil }
            index += 1
        }
        return nil
    }

    private static func phrases(
        _ words: [TermText.Word], _ start: Int, _ head: Int, into out: inout [Candidate]
    ) {
        // Adjectives that do not agree with the head belong to something else.
        var first = start
        while first < head, !words[first].tag.agrees(with: words[head].tag) { first += 1 }
        var starts = Array(first...head)
        starts.removeAll { $0 < head && isGeneral(words[$0]) }
        var ends = [head + 1]
        // Genitives behind the head: `Совет Безопасности`, `права человека`.
        var end = head + 1
        while ends.count < 3, let next = genitive(words, end) {
            end = next
            ends.append(end)
        }
        // A tail with its preposition: `договор о коллективной безопасности`.
        if ends.count == 1, head + 1 < words.count,
            tails.contains(words[head + 1].hash),
            let noun = russianHead(words, head + 2),
            words[head].frequencyBand >= 2 || about.contains(words[head + 1].hash)
        {
            // With the genitives behind: `договор о создании союза`.
            var end = noun + 1
            while let next = genitive(words, end) { end = next }
            ends.append(end)
        }
        // A name in the other script: `пандемия COVID-19`.
        if let last = ends.last, last < words.count, isForeign(words[last]) {
            ends.append(foreignEnd(words, last))
        }
        for start in starts {
            for end in ends where end - start <= longest {
                if end - start == 1, !isTermAlone(words[start], leastBand: 2) { continue }
                out.append(Candidate(range: start..<end, head: head))
            }
        }
    }

    /// The end of a genitive noun phrase that begins at `start`.
    private static func genitive(_ words: [TermText.Word], _ start: Int) -> Int? {
        var index = start
        while index < words.count, index - start < 3 {
            let word = words[index]
            if word.tag.grammaticalCase != .genitive || word.pos == .pronoun { return nil }
            if isNoun(word) || isName(word) { return index + 1 }
            guard isAttribute(word) else { return nil }
            index += 1
        }
        return nil
    }

    /// A name or an acronym that a Russian text leaves in Latin letters.
    private static func isForeign(_ word: TermText.Word) -> Bool {
        (word.token.kind == .latin || word.token.kind == .mixed) && word.token.shape != .lower
            && word.length > 1
    }

    private static func foreignEnd(_ words: [TermText.Word], _ start: Int) -> Int {
        var end = start + 1
        while end < words.count, end - start < 4, isForeign(words[end]),
            words[end - 1].token.end + 1 == words[end].token.start
        { end += 1 }
        return end
    }

    private static func isNoun(_ word: TermText.Word) -> Bool {
        word.pos == .noun && word.token.kind == .cyrillic && word.length > 4
            || word.pos == .properNoun && word.token.shape == .upper
    }

    private static func isAttribute(_ word: TermText.Word) -> Bool {
        (word.pos == .adjective && !word.tag.short && word.tag.degree != .comparative
            || word.tag.verbForm.isParticiple && !word.tag.short)
            && word.token.kind == .cyrillic
    }

    private static func isName(_ word: TermText.Word) -> Bool {
        word.pos == .properNoun && word.token.kind == .cyrillic
            && (word.token.shape == .capitalised || word.token.shape == .upper)
    }

    /// Two names that stand together and are one: not two acronyms, and in
    /// cases that agree.
    private static func goTogether(_ a: TermText.Word, _ b: TermText.Word) -> Bool {
        a.token.shape == .capitalised && b.token.shape == .capitalised
            && a.token.end + 1 == b.token.start
            && (a.tag.grammaticalCase == b.tag.grammaticalCase || a.tag.grammaticalCase == .none
                || b.tag.grammaticalCase == .none)
    }

    private static func isPersonal(_ word: TermText.Word) -> Bool { word.length > 6 }

    // MARK: English

    static func english(_ words: [TermText.Word]) -> [Candidate] {
        var out: [Candidate] = []
        var index = 0
        while index < words.count {
            guard isModifier(words[index]) || isEnglishNoun(words[index]) else {
                index += 1
                continue
            }
            var end = index
            var capitals = isCapital(words[index])
            while end < words.count, end - index < longest,
                isModifier(words[end]) || isEnglishNoun(words[end]),
                end == index || words[end - 1].token.end + 1 == words[end].token.start
                    || words[end - 1].token.end == words[end].token.start
            {
                capitals = capitals && isCapital(words[end])
                end += 1
            }
            var last = end - 1
            if last > index, isPredicate(words, last) { last -= 1 }
            while last >= index, !isEnglishNoun(words[last]) { last -= 1 }
            if last >= index {
                chunk(words, index, last, into: &out)
                tailed(words, index, last, into: &out)
            }
            index = max(end, index + 1)
        }
        return out
    }

    /// `Lukashenko claims that`: behind a name and before what no noun is
    /// followed by, a plural is a verb.
    private static func isPredicate(_ words: [TermText.Word], _ index: Int) -> Bool {
        guard index + 1 < words.count, words[index].isPlural,
            words[index].token.shape == .lower, words[index - 1].pos == .properNoun
        else { return false }
        let next = words[index + 1]
        return next.pos == .determiner || next.pos == .pronoun
            || behindVerbs.contains(next.hash)
    }

    private static let behindVerbs = Set(["that", "to"].map(TermKey.word))

    private static func chunk(
        _ words: [TermText.Word], _ start: Int, _ last: Int, into out: inout [Candidate]
    ) {
        // A possessive parts the phrase: `Lukashenko's | foreign policy`.
        var first = start
        for index in start..<last where isPossessive(words[index]) {
            if isTermAlone(words[index]) {
                out.append(Candidate(range: first..<index + 1, head: index))
            }
            first = index + 1
        }
        let capital = (first...last).filter { isCapital(words[$0]) && words[$0].pos == .properNoun }
        for begin in first...last {
            if begin < last, isGeneral(words[begin]) { continue }
            // A name is not cut in the middle.
            if begin > first, capital.contains(begin), capital.contains(begin - 1), begin < last {
                continue
            }
            for end in begin...last where isEnglishNoun(words[end]) {
                if end < last, isCapital(words[end]), isCapital(words[end + 1]) { continue }
                if end == begin, !isTermAlone(words[begin]) { continue }
                // `subsequent public remarks` are no `subsequent public`.
                if end < last, words[end].isPrimarilyAdjective { continue }
                out.append(Candidate(range: begin..<end + 1, head: end))
            }
        }
    }

    /// `territory of Ukraine`, `Law on Public Associations`.
    private static func tailed(
        _ words: [TermText.Word], _ start: Int, _ last: Int, into out: inout [Candidate]
    ) {
        guard let end = tail(words, last + 1) else { return }
        let first = isGeneral(words[start]) && start < last ? last : start
        guard !isGeneral(words[last]) || isCapital(words[last]) else { return }
        // `legal status of prisoners of war`
        let ends = [end] + (tail(words, end).map { [$0] } ?? [])
        for end in ends {
            for begin in Set([first, last]).sorted() where end - begin <= longest {
                out.append(Candidate(range: begin..<end, head: last))
            }
        }
    }

    /// The end of a preposition with its noun phrase.
    private static func tail(_ words: [TermText.Word], _ start: Int) -> Int? {
        guard start + 1 < words.count, englishTails.contains(words[start].hash) else { return nil }
        let first = words[start + 1].hash == the ? start + 2 : start + 1
        var end = first
        while end < words.count, end - first < 4,
            isModifier(words[end]) || isEnglishNoun(words[end])
        { end += 1 }
        while end > first, !isEnglishNoun(words[end - 1]) { end -= 1 }
        return end > first ? end : nil
    }

    private static func isEnglishNoun(_ word: TermText.Word) -> Bool {
        (word.pos == .noun || word.pos == .properNoun) && word.token.kind != .number
            && word.length > 1
    }

    private static func isModifier(_ word: TermText.Word) -> Bool {
        word.pos == .adjective || word.pos == .noun || word.pos == .properNoun
    }

    private static func isCapital(_ word: TermText.Word) -> Bool {
        word.token.shape != .lower && !word.isFirst
    }

    private static func isPossessive(_ word: TermText.Word) -> Bool {
        word.isPossessive
    }

    // MARK: Both

    /// Adjectives and nouns so common that a phrase with them is no term.
    private static func isGeneral(_ word: TermText.Word) -> Bool {
        GeneralWords.contains(word.hash)
    }

    /// Single words that are terms: names, acronyms, and nouns that are not of
    /// the everyday language.
    ///
    /// What decides is the English side: a rarer word often has a common one
    /// for its counterpart, as `restrictions` has `ограничения`.
    private static func isTermAlone(_ word: TermText.Word, leastBand: UInt8 = 3) -> Bool {
        if word.pos == .properNoun { return word.token.shape != .lower }
        return word.pos == .noun && word.frequencyBand >= leastBand && !isGeneral(word)
    }
}
