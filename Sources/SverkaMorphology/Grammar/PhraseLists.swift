import SverkaText

/// English words that make something else of a term beside or inside them.
package enum PhraseLists {
    /// `in charge`: phrases in which a noun is no term, by their words.
    private static let phrases: Set<String> = Set(WordList.items("set-phrase", .english))
    private static let lasts = Set(WordList.items("hyphen-last", .english))
    private static let firsts = Set(WordList.items("hyphen-first", .english))
    private static let names = Set(WordList.items("fixed-name", .english))
    private static let regions = Set(WordList.items("name-region", .english))
    private static let clauses = Set(WordList.items("clause-word", .english))
    private static let particles = Set(WordList.items("hyphen-particle", .russian))

    /// Whether words, in small letters with a space between, are such a phrase.
    package static func isSetPhrase(_ words: String) -> Bool { phrases.contains(words) }

    /// Whether the word before a place makes another name of both: `Chicken Kiev`.
    package static func isFixedName(_ word: String) -> Bool { names.contains(word) }

    /// Whether the word behind a comma says that a place is another one of the name:
    /// `Odessa, Texas`.
    package static func isRegionOfNamesake(_ word: String) -> Bool { regions.contains(word) }

    /// Whether a word is one that stands in clauses and in no loan: `the`, `was`.
    package static func isClauseWord(_ word: String) -> Bool { clauses.contains(word) }

    private static let twice = Bilingual { Set(WordList.items("twice-word", $0)) }
    private static let measures = WordList.items("measure-stem", .russian)

    /// Whether a word, in small letters, may stand twice: `had had`, `да да`.
    package static func maySayTwice(_ word: String, _ side: Side) -> Bool {
        twice[side].contains(word)
    }

    /// Whether a Russian word, in small letters, counts what can be parted:
    /// `процента`, `млн`.
    package static func isMeasure(_ word: String) -> Bool {
        measures.contains { word.hasPrefix($0) }
    }

    /// The part of a word with a hyphen that is a word by itself: `Kiev` of
    /// `Kiev-based` and `pro-Kiev`, `Минюст` of `Минюст-то`; nil where there is none.
    package static func core(of word: Substring, _ side: Side) -> Substring? {
        guard let last = word.lastIndex(of: "-"), let first = word.firstIndex(of: "-") else {
            return nil
        }
        let tail = word[word.index(after: last)...].lowercased()
        if side == .russian { return particles.contains(tail) ? word[..<last] : nil }
        if lasts.contains(tail) { return word[..<last] }
        let isFirst = firsts.contains(word[..<first].lowercased())
        return isFirst ? word[word.index(after: first)...] : nil
    }
}
