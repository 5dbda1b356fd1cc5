import SverkaCheck
import SverkaDocument
import SverkaTerminology
import SverkaText

extension Sverka {
    /// Holds a text against a glossary.
    ///
    ///     let glossary = try Glossary(
    ///         tsv: """
    ///             ru\ten\tstatus
    ///             Союзное государство\tUnion State\tpreferred
    ///             Союзное государство\tState Union\tdeprecated
    ///             """)
    ///     for finding in Sverka.check("The State Union is growing.", against: glossary) {
    ///         print(finding.line, finding.column, finding.message)
    ///     }
    ///     // 1 5 "State Union" is deprecated; use "Union State"
    ///
    /// A text that holds both languages is aligned first, and what is missing
    /// on one side is found too; of a text in one language only what that
    /// language shows. It never fails.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - glossary: rows with a status other than `proposed` count.
    ///   - format: `.plain`, `.markdown` or `.html`. Code in Markdown is left
    ///     alone.
    ///   - source: the language that was translated from.
    /// - Returns: findings in the order of their places in the text. Their path
    ///   is `text`.
    /// - Complexity: that of ``align(_:as:sentences:named:)``, and making the
    ///   glossary ready, which takes a millisecond for some ten rows. To hold
    ///   many files against one glossary use ``Pipeline``.
    public static func check(
        _ text: String, against glossary: Glossary, as format: DocumentFormat = .plain,
        translatedFrom source: Side = .russian
    ) -> [Finding] {
        pipeline.check(text, format, against: glossary, source: source)
    }
}
