/// Words that the lexicon has not.
extension EnglishAnalyzer {
    private static let adjectiveEndings = WordList.items("adjective-ending", .english)

    /// `long-term`, `full-time`: nouns that make adjectives with these before them.
    private static let terms = Set(WordList.items("adjective-of-two-last", .english))
    private static let attributes = Set(WordList.items("adjective-of-two-first", .english))

    /// `well-known`, `policy-makers`: the class and base form of the last part,
    /// with what stands before it.
    func hyphenated(_ word: String) -> Reading {
        guard let (head, last) = word.splitAtLastHyphen, !last.isEmpty else {
            return Reading(lemma: word, pos: .noun, source: .foreign)
        }
        let reading = readings(of: String(last))[0]
        // `well-known`, `state-run`: a participle, regular or not.
        let isParticiple = reading.lemma != last || Self.attributes.contains(String(head))
        let adjective =
            reading.pos == .verb && isParticiple && !last.hasSuffix("s")
            || Self.terms.contains(String(last)) && Self.attributes.contains(String(head))
        return Reading(
            lemma: adjective ? word : head + "-" + reading.lemma,
            pos: adjective ? .adjective : reading.pos, source: .hyphen)
    }

    /// By the word's ending alone; `.derived` where the lexicon has what it is
    /// made of.
    func guess(_ word: String) -> Reading {
        guard Self.hasLetters(word) else {
            return Reading(lemma: word, pos: .noun, source: .foreign)
        }
        if word.hasSuffix("ly") {
            let isKnown = hasPart(String(word.dropLast(2)), .adjective)
            return Reading(lemma: word, pos: .adverb, source: isKnown ? .derived : .guess)
        }
        for ending in Self.adjectiveEndings
        where word.hasSuffix(ending) && word.count > ending.count + 2 {
            return Reading(lemma: word, pos: .adjective, source: .guess)
        }
        if let (lemma, pos) = EnglishEndings.bases(of: word).first {
            return Reading(lemma: lemma, pos: pos, source: .guess)
        }
        return Reading(lemma: word, pos: .noun, source: .guess)
    }
}
