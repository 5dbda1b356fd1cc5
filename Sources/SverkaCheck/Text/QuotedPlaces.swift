import SverkaSupport
import SverkaText

/// Tells which findings stand in quotations, between marks or as the format
/// says.
///
/// Findings are to be asked for in reading order: then all those of a unit cost
/// one pass over its text.
struct QuotedPlaces {
    private let text: CheckedText
    /// The unit that was last asked for.
    private var current: (side: Side, unit: Int)?
    private var quotation = Quotation()

    init(_ text: CheckedText) { self.text = text }

    /// Whether a finding stands in a quotation, where the words are another's;
    /// numbers and what is left untranslated are the same there.
    mutating func contain(_ finding: UnitFinding) -> Bool {
        switch finding.kind {
        case .deprecated, .inconsistent, .nameVariant, .forbidden: break
        case .missing, .names, .number, .untranslated, .partial, .sourceVariants, .sameRendering,
            .repeatedWord,
            .spacing, .quotes, .address:
            return false
        }
        let unit = text.units[finding.side][finding.unit]
        if unit.isQuotation { return true }
        let place = finding.range.lowerBound
        if current?.side != finding.side || current?.unit != finding.unit || quotation.end > place {
            current = (finding.side, finding.unit)
            quotation = Quotation()
        }
        return unit.text.withUTF8Bytes { quotation.isOpen(in: $0, before: place) }
    }
}
