import SverkaAlignment
import SverkaExport
import SverkaMorphology
import SverkaText

/// What the review page marks in a row beside the terms.
enum DeskMarks {
    static func marks(_ alignment: Alignment, _ number: Int) -> Desk.RowMarks {
        var out = Desk.RowMarks()
        let row = alignment.rows[number]
        guard row.flags.contains(.numbers) else { return out }
        let texts = Bilingual { alignment.analyzed(row, $0) }
        let missing = Quantity.differences(texts.russian, texts.english)
        out.numbers = Bilingual(
            russian: missing.russian.map(\.range), english: missing.english.map(\.range))
        return out
    }
}
