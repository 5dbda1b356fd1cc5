import SverkaMorphology
import SverkaText

extension CandidateRules {
    static func english(_ words: [TermText.Word]) -> [Candidate] {
        var out: [Candidate] = []
        var index = 0
        while index < words.count {
            guard words[index].isModifier else {
                index += 1
                continue
            }
            let end = chunkEnd(words, index)
            var last = end - 1
            if last > index, isPredicate(words, last) { last -= 1 }
            while last >= index, !words[last].isEnglishNoun { last -= 1 }
            if last >= index {
                chunk(words, index, last, into: &out)
                tailed(words, index, last, into: &out)
            }
            index = max(end, index + 1)
        }
        return out
    }

    /// The end of the nouns and adjectives that stand together from `start` on.
    private static func chunkEnd(_ words: [TermText.Word], _ start: Int) -> Int {
        var end = start + 1
        while end < words.count, end - start < longest, words[end].isModifier,
            words[end - 1].token.end + 1 == words[end].token.start
                || words[end - 1].token.end == words[end].token.start
        { end += 1 }
        return end
    }

    /// `Lukashenko claims that`: behind a name and before what no noun is
    /// followed by, a plural is a verb.
    private static func isPredicate(_ words: [TermText.Word], _ index: Int) -> Bool {
        guard index + 1 < words.count, words[index].isPlural,
            words[index].token.shape == .lower, words[index - 1].pos == .properNoun
        else { return false }
        let next = words[index + 1]
        return next.pos == .determiner || next.pos == .pronoun
            || CandidateWords.behindVerbs.contains(next.lemma)
    }

    private static func chunk(
        _ words: [TermText.Word], _ start: Int, _ last: Int, into out: inout [Candidate]
    ) {
        // A possessive parts the phrase: `Lukashenko's | foreign policy`.
        var first = start
        for index in start..<last where words[index].isPossessive {
            if words[index].isTermAlone() {
                out.append(Candidate(range: first..<index + 1, head: index))
            }
            first = index + 1
        }
        let isName = { (index: Int) in words[index].isCapital && words[index].pos == .properNoun }
        for begin in first...last {
            if begin < last, words[begin].isGeneral { continue }
            // A name is not cut in the middle.
            if begin > first, begin < last, isName(begin), isName(begin - 1) { continue }
            for end in begin...last where words[end].isEnglishNoun {
                if end < last, words[end].isCapital, words[end + 1].isCapital { continue }
                if end == begin, !words[begin].isTermAlone() { continue }
                // `subsequent public remarks` are no `subsequent public`.
                if end < last, words[end].isPrimarilyAdjective, !isName(end) { continue }
                out.append(Candidate(range: begin..<end + 1, head: end))
            }
        }
    }

    // MARK: Tails

    /// `territory of Ukraine`, `Law on Public Associations`.
    private static func tailed(
        _ words: [TermText.Word], _ start: Int, _ last: Int, into out: inout [Candidate]
    ) {
        guard let end = tail(words, last + 1) else { return }
        let first = words[start].isGeneral && start < last ? last : start
        guard !words[last].isGeneral || words[last].isCapital else { return }
        // `legal status of prisoners of war`
        let ends = [end] + (tail(words, end).map { [$0] } ?? [])
        let begins = first == last ? [first] : [first, last]
        for end in ends {
            for begin in begins where end - begin <= longest {
                out.append(Candidate(range: begin..<end, head: last))
            }
        }
    }

    /// The end of a preposition with its noun phrase.
    private static func tail(_ words: [TermText.Word], _ start: Int) -> Int? {
        guard start + 1 < words.count, CandidateWords.englishTails.contains(words[start].lemma)
        else { return nil }
        let isArticle = CandidateWords.articles.contains(words[start + 1].lemma)
        let first = isArticle ? start + 2 : start + 1
        var end = first
        while end < words.count, end - first < 4, words[end].isModifier { end += 1 }
        while end > first, !words[end - 1].isEnglishNoun { end -= 1 }
        return end > first ? end : nil
    }
}

extension TermText.Word {
    fileprivate var isEnglishNoun: Bool {
        (pos == .noun || pos == .properNoun) && token.kind != .number && length > 1
    }

    /// A noun, or what may stand before one.
    fileprivate var isModifier: Bool {
        pos == .adjective || pos == .noun || pos == .properNoun
    }

    fileprivate var isCapital: Bool { token.shape != .lower && !isFirst }
}
