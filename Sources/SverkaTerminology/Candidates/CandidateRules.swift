import SverkaMorphology
import SverkaText

/// Finds the stretches of a text that may be terms: noun phrases by part of
/// speech and agreement, names, acronyms, and single nouns that are rare in
/// the language.
enum CandidateRules {
    /// A stretch of words; `head` is the noun that carries it.
    struct Candidate: Equatable {
        var range: Range<Int>
        var head: Int
    }

    /// The most words a term has.
    static let longest = 6

    /// The candidates of a text; a stretch of words may be there twice.
    static func candidates(in words: [TermText.Word], _ side: Side) -> [Candidate] {
        side == .russian ? russian(words) : english(words)
    }

    /// The word that carries a term which a list has: the first noun of a
    /// Russian one, of an English one the last before a preposition.
    static func head(of words: [TermText.Word], _ range: Range<Int>, _ side: Side) -> Int {
        let isHead = { (index: Int) in words[index].pos.isNominal }
        if side == .russian { return range.first(where: isHead) ?? range.lowerBound }
        let end =
            range.first { CandidateWords.behindHeads.contains(words[$0].lemma) }
            ?? range.upperBound
        return (range.lowerBound..<max(end, range.lowerBound + 1)).last(where: isHead)
            ?? range.upperBound - 1
    }
}

extension TermText.Word {
    /// Whether it is so common that a phrase with it is no term.
    var isGeneral: Bool { GeneralWords.contains(lemma) }

    /// Whether a single word is a term: a name, an acronym, or a noun that is
    /// not of the everyday language.
    ///
    /// What decides is the English side: a rarer word often has a common one
    /// for its counterpart, as `restrictions` has `ограничения`.
    func isTermAlone(leastBand: Int = FrequencyBands.telling) -> Bool {
        if isRoman { return false }
        if pos == .properNoun { return token.shape != .lower }
        return pos == .noun && frequencyBand >= leastBand && !isGeneral
    }
}
