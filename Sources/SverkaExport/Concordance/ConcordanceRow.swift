import SverkaReview
import SverkaSupport
import SverkaText

/// A paired row of an alignment in which a term stands.
package struct ConcordanceRow: Sendable {
    package var row: AlignmentRow
    /// Where the term stands in the texts of both sides, in bytes, in order, none
    /// inside another.
    package var places: Bilingual<[Range<Int>]>

    package init(_ row: AlignmentRow, places: Bilingual<[Range<Int>]>) {
        (self.row, self.places) = (row, places)
    }

    /// The forms in which the term stands on a side, with their places in
    /// characters (code points), from 1.
    func found(_ side: Side) -> [(at: Int, text: String)] {
        let text = row.texts[side]
        var at = 1, end = 0
        return places[side].map { range in
            at += text.slice(end..<range.lowerBound).unicodeScalars.count
            end = range.lowerBound
            return (at, String(text.slice(range)))
        }
    }
}
