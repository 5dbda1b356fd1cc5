import SverkaMorphology
import SverkaText

extension TermText {
    /// Whether a text without a full stop has capitals on most of its longer
    /// words, and on one that is no part of a name.
    static func isTitled(_ words: [Word]) -> Bool {
        guard let last = words.last, last.pos != .punctuation || last.length > 1 else {
            return false
        }
        var long = 0, capitals = 0
        var isEvident = false
        for word in words where word.pos != .punctuation && word.pos != .numeral {
            let isCapital = word.token.shape == .capitalised
            if word.length >= longWord {
                long += 1
                capitals += isCapital ? 1 : 0
            }
            if isCapital, !word.isFirst, sentenceParts.contains(word.pos) { isEvident = true }
        }
        return isEvident && long >= 4 && capitals * 3 >= long * 2
    }

    /// What stands in sentences, and not in names.
    private static let sentenceParts: Set<PartOfSpeech> = [
        .verb, .adverb, .auxiliary, .particle, .pronoun, .subordinator,
    ]

    /// Letters of a word that has a capital in every style of headings.
    private static let longWord = 4
}
