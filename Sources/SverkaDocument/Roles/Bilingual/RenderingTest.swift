import SverkaText

/// Tells whether two stretches of different languages that stand side by side
/// are a text and its translation.
struct RenderingTest {
    /// What stands between the two.
    enum Separator {
        /// The end of a sentence.
        case sentence
        case slash
        /// Also a semicolon.
        case dash
        /// The second stands in brackets at the end of a sentence.
        case bracket
        /// Nothing but white space.
        case space
    }

    let text: TwoScriptText
    let words: WordKnowledge
    /// Whether others like it have shown that Russian comes first, or English,
    /// as in all headings of a page; nil where nothing has.
    var usualOrder: Bool?

    func areRenderings(_ a: TextStretch, _ b: TextStretch, _ separator: Separator) -> Bool {
        guard a.isRussian != b.isRussian, a.own.words > 0, b.own.words > 0 else { return false }
        let (russian, english) = a.isRussian ? (a, b) : (b, a)
        let areSentences = russian.isSentence && english.isSentence
        let ratio = Double(english.latin.letters) / Double(max(1, russian.cyrillic.letters))
        if separator != .sentence, usualOrder == a.isRussian, (0.3...3.3).contains(ratio),
            separator != .space || english.latin.small > 0
        {
            return true
        }
        switch separator {
        case .sentence:
            if areSentences { return true }
            guard (0.25...4).contains(ratio) else { return false }
            return (0.4...2.5).contains(ratio) && isClause(english) && russian.cyrillic.words > 1
                || coverage(a, b) > 0
        case .slash:
            guard (0.3...3.3).contains(ratio) else { return false }
            return areSentences
                || min(russian.cyrillic.words, english.latin.words) > 1
                    && russian.cyrillic.small > 0 && english.latin.small > 0
                || coverage(a, b) > 0
        case .dash:
            guard (0.4...2.5).contains(ratio), !isDefinition(b), areSentences || isClause(english)
            else { return false }
            return coverage(a, b) >= 0.3
        case .bracket:
            guard (0.5...2).contains(ratio), startsCapital(a) == startsCapital(b) else {
                return false
            }
            let least = areSentences ? 0.2 : isClause(english) ? 0.3 : 0.75
            return coverage(a, b, ofRussian: true) >= least
        case .space:
            return (0.3...3.3).contains(ratio) && coverage(a, b) >= 0.5
        }
    }

    /// `это раздел…`: what stands behind the dash says what a thing is.
    private func isDefinition(_ stretch: TextStretch) -> Bool {
        stretch.tokens.first(where: text.isWord).map { text.text($0).lowercased() == "это" }
            ?? false
    }

    private func startsCapital(_ stretch: TextStretch) -> Bool {
        stretch.tokens.first(where: text.isWord).map { text.tokens[$0].shape != .lower } ?? false
    }

    // MARK: Words

    /// Verbs and pronouns that a clause has and a name seldom.
    private static let clauseWords: Set<String> = [
        "is", "are", "was", "were", "be", "been", "am", "has", "have", "had", "do", "does", "did",
        "can", "could", "will", "would", "shall", "should", "may", "might", "must", "i", "you",
        "he", "she", "it", "we", "they", "this", "these", "there", "please", "don't", "isn't",
        "let's", "it's", "i'm", "not",
    ]
    /// Words whose renderings stand in any text.
    private static let commonWords: Set<String> = clauseWords.union([
        "the", "a", "an", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or",
        "but", "as", "that", "which", "who", "his", "her", "its", "our", "their", "your", "my",
        "no", "so", "if", "than", "then", "into", "about", "up", "out",
    ])

    private func isClause(_ english: TextStretch) -> Bool {
        english.tokens.contains {
            text.tokens[$0].kind == .latin
                && Self.clauseWords.contains(text.text($0).lowercased())
        }
    }

    /// The most words of a stretch that are looked up.
    private static let mostWords = 24
    /// Shorter Russian words stand in any text.
    private static let shortestWord = 3

    /// The share of the words of the one with fewer words, or of the Russian one,
    /// that the lexicon translates by words of the other.
    func coverage(_ a: TextStretch, _ b: TextStretch, ofRussian: Bool = false) -> Double {
        let (russian, english) = a.isRussian ? (a, b) : (b, a)
        let cyrillic = russian.tokens.lazy.filter {
            let token = text.tokens[$0]
            return token.kind == .cyrillic
                && Int(token.end - token.start) >= Self.shortestWord * 2
        }.prefix(Self.mostWords).map(text.text)
        let latin = english.tokens.lazy.filter { text.tokens[$0].kind == .latin }.map(text.text)
            .filter { !Self.commonWords.contains($0.lowercased()) }.prefix(Self.mostWords)
        let least = ofRussian ? cyrillic.count : min(cyrillic.count, latin.count)
        guard least > 0 else { return 0 }
        return Double(words.translated(Array(cyrillic), Array(latin))) / Double(least)
    }
}
