import SverkaText

/// The words of an article's rows as the look-up of terms needs them, kept
/// from counting so that the review page need not analyse the text again.
package struct ArticleWords: Sendable {
    /// An entry a row that is not rejected.
    private var rows: [Bilingual<[TermWord]>] = []

    mutating func append(_ row: Bilingual<[TermWord]>) { rows.append(row) }

    func words(_ row: Int, _ side: Side) -> [TermWord] { rows[row][side] }
}
