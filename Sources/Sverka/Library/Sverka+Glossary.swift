import SverkaAlignment
import SverkaTerminology

extension Sverka {
    /// Gathers the terms and names of texts with their renderings.
    ///
    ///     let articles = [
    ///         """
    ///         Союзное государство утвердило бюджет.
    ///
    ///         The Union State has approved its budget.
    ///         """,
    ///         """
    ///         О расходах Союзного государства договорились в мае.
    ///
    ///         Spending by the Union State was agreed in May.
    ///         """,
    ///     ]
    ///     for row in Sverka.glossary(of: articles).rows {
    ///         print(row.russian, row.english, row.count)
    ///     }
    ///     // Союзное государство Union State 2
    ///
    /// Terms come in citation form, the most useful first. It never fails; texts
    /// without terms give a glossary without rows.
    ///
    /// - Parameters:
    ///   - texts: articles that hold both languages, or one; plain text. In
    ///     ``GlossaryRow/contextAt`` they are called `1`, `2` and so on.
    ///   - earlier: a glossary of an earlier call in which a person has decided:
    ///     what was decided is kept, and nothing proposed that was rejected.
    ///   - leastCount: how often a term must have been seen at least, from 1.
    ///   - leastConfidence: of rows with both sides seen, 0 to 1.
    /// - Complexity: aligning the texts is most of it; see ``align(_:as:sentences:named:)``.
    ///   For many files use ``Pipeline``, which works on several threads.
    public static func glossary(
        of texts: [String], keeping earlier: Glossary = Glossary(), leastCount: Int = 2,
        leastConfidence: Double = 0.7
    ) -> Glossary {
        glossary(
            of: texts.enumerated().map { align($0.element, named: String($0.offset + 1)) },
            keeping: earlier, leastCount: leastCount, leastConfidence: leastConfidence)
    }

    /// Gathers the terms and names of alignments with their renderings.
    ///
    /// The same for texts that have been aligned already, whose documents keep
    /// their names.
    public static func glossary(
        of alignments: [Alignment], keeping earlier: Glossary = Glossary(), leastCount: Int = 2,
        leastConfidence: Double = 0.7
    ) -> Glossary {
        pipeline.glossary(
            of: alignments, keeping: earlier, leastCount: leastCount,
            leastConfidence: leastConfidence)
    }
}
