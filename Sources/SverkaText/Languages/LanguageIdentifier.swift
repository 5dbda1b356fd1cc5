import SverkaSupport

/// Tells the language of a stretch of text.
///
/// Evidence adds up from three sources: letters that only some of the
/// languages have, words that are frequent in one of them, and letter n-grams.
/// Text in Cyrillic letters with no evidence against it is Russian, in Latin
/// ones English: these are the languages of our pages. Where the page that a
/// text stands in is known, it says more: see `LanguagePrior`.
@usableFromInline package struct LanguageIdentifier: Sendable {
    package static let shared = LanguageIdentifier()

    private init() {}

    /// A language, and what told it.
    package struct Answer: Sendable, Equatable {
        package var language: Language
        /// Empty for Russian and English.
        package var reason: String

        package init(_ language: Language, _ reason: String) {
            self.language = language
            self.reason = language == .russian || language == .english ? "" : reason
        }
    }

    /// The language of the text; `undetermined` where it has no letters, is in
    /// another script, or plainly in another language.
    @usableFromInline package func language(of text: String) -> Language {
        text.withUTF8Bytes { answer(to: LanguageEvidence($0), .alone).language }
    }

    package func language(of bytes: UnsafeBufferPointer<UInt8>) -> Language {
        answer(to: LanguageEvidence(bytes), .alone).language
    }

    /// The script that a text is in; nil where that is none of ours, or it has no
    /// letters.
    package func script(of text: String) -> LanguageScript? { evidence(of: text).script }

    package func evidence(of text: String) -> LanguageEvidence {
        text.withUTF8Bytes { LanguageEvidence($0) }
    }

    /// The language that a text with that evidence is most likely in.
    package func answer(to evidence: LanguageEvidence, _ prior: LanguagePrior) -> Answer {
        guard let script = evidence.script else {
            return Answer(.undetermined, evidence.letters == 0 ? "no letters" : "script")
        }
        let points = evidence.points(script)
        let classes = LanguageClass.all(script)
        let scores = evidence.scores(script)
        var best = 0
        for column in 1..<LanguageClass.count
        where scores[column] + prior[script][column] > scores[best] + prior[script][best] {
            best = column
        }
        let language = classes[best].language
        guard best > 0 else { return Answer(language, "") }
        return Answer(language, Self.reason(best, points, scores, prior[script]))
    }

    /// The class that a text is plainly in, whatever stands around it; nil where
    /// none is plain.
    func plainClass(of evidence: LanguageEvidence, _ script: LanguageScript) -> Int? {
        let scores = evidence.scores(script) + LanguagePrior.alone[script]
        var best = 0, second = -Float.infinity
        for column in 1..<LanguageClass.count {
            if scores[column] > scores[best] {
                (best, second) = (column, scores[best])
            } else {
                second = max(second, scores[column])
            }
        }
        return scores[best] - second >= Self.plainMargin ? best : nil
    }

    /// What the likeliest class has more than the next where it is plain.
    private static let plainMargin: Float = 2

    /// What speaks most for a class and against the first one.
    private static func reason(
        _ best: Int, _ points: LanguageEvidence.Points, _ scores: LanguagePrior.Nats,
        _ prior: LanguagePrior.Nats
    ) -> String {
        // It would not be so without what the page or the mark-up says.
        let margin = scores[best] - scores[0]
        if prior[best] - prior[0] > max(margin, 0) { return "page" }
        func lead(_ sums: NgramTable.Sums) -> Int32 { sums[best] - sums[0] }
        if lead(points.letters) > 0 { return "letters" }
        return lead(points.words) >= lead(points.ngrams) ? "words" : "n-grams"
    }
}

extension LanguageEvidence {
    /// How much each class of a script has for itself, in nats.
    ///
    /// The weights hold for texts as they are, and short lines are not like
    /// them: one word more or less frequent is no language, and a name is of any.
    /// So n-grams and words of few letters and of names count for less; letters
    /// that a language alone has do not.
    func scores(_ script: LanguageScript) -> LanguagePrior.Nats {
        let points = points(script)
        let count = Float(script == .cyrillic ? cyrillic : latin)
        let found = LanguagePrior.Nats(points.words &+ points.ngrams)
        let letters = LanguagePrior.Nats(points.letters)
        let weight = (isNames ? Self.weightOfNames : 1) * count / (count + Self.lettersOfDoubt)
        return (letters + found * weight) / NgramTable.scale
    }

    /// A text of so many letters has half the weight of a long one; by hand, on
    /// short lines of the languages.
    private static let lettersOfDoubt: Float = 10
    /// What names weigh by the weight of other words; likewise.
    private static let weightOfNames: Float = 0.5
}
