import SverkaData
import SverkaSupport

/// How unusual it is that a character follows another: `Glossary/letters.tsv`,
/// which `sverka-bench letters` fits.
///
/// A cost is ten times the negative natural logarithm of a probability, of a
/// kind of characters that of one of them.
struct LetterPairs: Sendable {
    /// `costs[first * symbols + second]`: of the second symbol behind the first.
    let costs: [Int32]
    static let symbols = LetterSymbols.all.count

    static let standard = LetterPairs(GlossaryFile.named("letters.tsv"))

    /// - Precondition: the table has a row and a column for each symbol; it is
    ///   fixed when the program is built.
    private init(_ file: GlossaryFile) {
        let rows = file.rows
        costs = rows.flatMap { $0.dropFirst().map { Int32($0) ?? 0 } }
        precondition(
            rows.map { $0.first } == LetterSymbols.all
                && costs.count == Self.symbols * Self.symbols, "letters.tsv has every symbol")
    }

    /// `caseCosts[first * cases + second]`: of the case of a letter behind that
    /// of another, as `LetterSymbols.Meaning` counts them; the fourth is a space
    /// inside a sentence. By hand: a capital inside a word is rare, but a text in
    /// capitals must cost little more than one in small letters.
    static let caseCosts: [Int32] = [
        0, 2, 8, 0,
        0, 0, 80, 0,
        0, 3, 2, 0,
        0, 2, 14, 0,
    ]
    static let cases = 4
    /// `scriptCosts[first * scripts + second]`: of what should not touch, as
    /// `LetterSymbols.Meaning.Script` counts: nothing, Latin and Cyrillic letters,
    /// corners of frames, controls.
    static let scriptCosts: [Int32] = [
        0, 0, 0, 0, 60,
        0, 0, 40, 60, 60,
        0, 40, 0, 60, 60,
        0, 60, 60, 0, 60,
        60, 60, 60, 60, 60,
    ]
    static let scripts = 5
    /// What a capital costs besides that stands alone inside a sentence.
    static let loneCapital: Int32 = 20
    /// What a small letter costs besides behind two capitals.
    static let smallInCapitals: Int32 = 25
    /// What a dash or a bullet costs besides that touches a small letter and nothing else.
    static let dashBeforeSmall: Int32 = 25
    /// What each quotation mark costs that is opened and not closed, or closed
    /// and not opened.
    static let openQuote: Int32 = 30
}
