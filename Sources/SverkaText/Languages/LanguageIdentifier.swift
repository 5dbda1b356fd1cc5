import SverkaSupport

/// Tells the language of a stretch of text.
///
/// Evidence adds up from three sources: letters that only some of the
/// languages have, short words that are frequent in one of them, and letter
/// pairs; the words and their weights stand in `Glossary/languages.tsv`. A
/// Cyrillic text with no evidence against it is Russian, a Latin one English:
/// these are the languages of our pages.
@usableFromInline package struct LanguageIdentifier: Sendable {
    package static let shared = LanguageIdentifier()

    private let table = LanguageTable.standard

    private init() {}

    /// The language of the text; `undetermined` where it has no letters, is in
    /// another script, or plainly in another Latin-script language.
    @usableFromInline package func language(of text: String) -> Language {
        text.withUTF8Bytes { language(of: $0) }
    }

    package func language(of bytes: UnsafeBufferPointer<UInt8>) -> Language {
        let evidence = LanguageEvidence(bytes, table)
        let total = evidence.cyrillic + evidence.latin + evidence.other
        guard total > 0, evidence.other * 2 < total else { return .undetermined }
        // A Russian text may name a few things in Latin letters.
        return evidence.cyrillic * 5 >= evidence.latin * 4
            ? cyrillicLanguage(evidence) : latinLanguage(evidence)
    }

    private func cyrillicLanguage(_ evidence: LanguageEvidence) -> Language {
        var points = evidence.points
        for need in table.needs
        where evidence.cyrillic > need.letters && evidence.seen >> need.column & 1 == 0 {
            points[need.column] = -.infinity
        }
        // The first is Russian.
        var best = LanguageTable.cyrillic.lowerBound
        for column in LanguageTable.cyrillic {
            let least = best == LanguageTable.cyrillic.lowerBound ? LanguageWeights.prior : 0
            if points[column] > points[best] + least { best = column }
        }
        return LanguageTable.order[best]
    }

    /// Another language in Latin letters shows by its short words or accents.
    private func latinLanguage(_ evidence: LanguageEvidence) -> Language {
        let other =
            evidence.points[LanguageTable.undetermined]
            + Float(evidence.marked) * LanguageWeights.accent
        let english =
            evidence.points[LanguageTable.english] + Float(evidence.words) * LanguageWeights.word
        return other > english + LanguageWeights.priorOfEnglish ? .undetermined : .english
    }
}

/// What languages are weighed with beside the table; by hand, on the pages of
/// Belarusian news sites and sentences of the languages of the table.
private enum LanguageWeights {
    /// What another language must have more than Russian: a few letters of
    /// common words are no evidence.
    static let prior: Float = 1.3
    /// The same of languages in Latin letters against English.
    static let priorOfEnglish: Float = 1
    /// For another language, by the letter with an accent.
    static let accent: Float = 1.2
    /// For English, by the word: its long words are in no list.
    static let word: Float = 0.15
}
