import SverkaAlignment
import SverkaSupport
import SverkaText

/// A row of an alignment that shows terms in use; of a text that nothing is
/// paired with, the one side.
///
/// All terms of a row share it.
final class TermExample: Sendable {
    let russian: String
    let english: String
    /// `articles/latushko.txt:4|5`
    let place: String
    /// Above 0; what is short and sure is clear.
    let clarity: Double
    /// Place of the document among all.
    let order: Int
    /// When its document is of, as far as its path tells.
    let dates: SeenDates?

    init(
        russian: String, english: String, place: String, clarity: Double, order: Int,
        dates: SeenDates? = nil
    ) {
        (self.russian, self.english, self.place) = (russian, english, place)
        (self.clarity, self.order, self.dates) = (clarity, order, dates)
    }

    convenience init(
        _ row: Alignment.Row, in alignment: Alignment, order: Int, dates: SeenDates?
    ) {
        let russian = alignment.text(row, .russian), english = alignment.text(row, .english)
        self.init(
            russian: russian, english: english,
            place: "\(alignment.document):\(alignment.numbers(row, .russian))|"
                + alignment.numbers(row, .english),
            clarity: (row.isPaired ? row.confidence : 0)
                + Clarity.of(bytes: russian.utf8.count + english.utf8.count),
            order: order, dates: dates)
    }

    /// The same of a document behind so many others.
    func moved(by documents: Int) -> TermExample {
        TermExample(
            russian: russian, english: english, place: place, clarity: clarity,
            order: order + documents, dates: dates)
    }

    /// The clearer of two examples; of equally clear ones that of the earlier
    /// document, the first of one.
    static func clearer(_ one: TermExample?, _ other: TermExample?) -> TermExample? {
        guard let one, let other else { return one ?? other }
        return (other.clarity, one.order) > (one.clarity, other.order) ? other : one
    }
}

/// How much being short adds to an example's clarity, beside its confidence of
/// 0 to 1. Set by hand.
private enum Clarity {
    /// Bytes up to which nothing is gained by being shorter: a heading may hold
    /// no more than the term.
    static let sentence = 80
    /// Bytes of an example that is half as clear as one of none.
    static let short = 40.0

    static func of(bytes: Int) -> Double { short / (short + Double(max(bytes, sentence))) }
}
