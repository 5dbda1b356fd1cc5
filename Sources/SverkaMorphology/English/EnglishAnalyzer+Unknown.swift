/// Words that the lexicon has not.
extension EnglishAnalyzer {
    private static let adjectiveEndings = WordList.items("adjective-ending", .english)

    /// `well-known`, `policy-makers`: the class and base form of the last part,
    /// with what stands before it.
    func hyphenated(_ word: String) -> Reading {
        guard let (head, last) = word.splitAtLastHyphen, !last.isEmpty else {
            return Reading(lemma: word, pos: .noun, source: .foreign)
        }
        let reading = readings(of: String(last))[0]
        let adjective = reading.pos == .verb && word.hasSuffix("ed")
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
