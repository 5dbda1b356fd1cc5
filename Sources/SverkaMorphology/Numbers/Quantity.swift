/// A number as a text gives it, in digits or in words, with its scale and unit:
/// `1,5 млн рублей`, `twenty-one`, `XXI`; or a part of a date.
@usableFromInline package struct Quantity: Sendable, Equatable {
    @usableFromInline package enum Kind: UInt8, Sendable {
        case number
        /// `3/4`, `две трети`.
        case fraction
        /// `10:30`.
        case time
        /// A time said otherwise: `девять часов пять минут`, `half past seven`.
        case clock
        /// `1 час 20 минут`, `5 feet 10 inches` in the smaller unit; its parts are
        /// quantities besides.
        case sum
        case day, month, year
        /// `1990s`, `90-е`.
        case decade
        /// What stands behind letters: `Ту-154`, `топ-10`.
        case label
        /// A word that may stand for a number and need not: `twice`, `сутки`.
        case hint
    }

    @usableFromInline package enum Writing: UInt8, Sendable { case digits, words, roman }

    package var kind: Kind
    package var writing: Writing
    /// In thousandths; of a time hours and minutes as four digits, of a month its
    /// number.
    package var value: Int64
    /// Bytes of the text, without the unit.
    package var range: Range<Int>
    /// Bytes of the text, with the unit.
    package var wholeRange: Range<Int>
    /// What it may be given in; several where the word is ambiguous.
    var units: [MeasureUnits.ID] = []
    /// Values that it may have besides: the parts of a fraction, `10` of `10 to
    /// 15 million` in millions.
    var others: [Int64] = []
    /// The date that it is a part of, by its number in the text.
    var date: Int32?
    var isOrdinal = false

    /// - Parameter value: see there.
    init(_ kind: Kind, _ writing: Writing, _ value: Int64, _ range: Range<Int>) {
        (self.kind, self.writing, self.value) = (kind, writing, value)
        (self.range, wholeRange) = (range, range)
    }

    /// Whether the other language must have it in some form.
    ///
    /// Numbers in words are evidence; a translation may well say `one` otherwise.
    /// So may it leave out a month.
    var isRequired: Bool {
        guard writing == .digits, abs(value) >= 1_000 || kind == .time else {
            return writing == .digits && value > 0 && kind == .fraction
        }
        switch kind {
        case .number: return abs(value) > 1_000
        case .fraction, .time, .day, .year, .decade: return true
        case .clock, .sum, .month, .label, .hint: return false
        }
    }
}
