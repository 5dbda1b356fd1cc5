/// A number as a text gives it, in digits or in words, with its scale:
/// `1,5 млн`, `twenty-one`, `XXI`; or the month of a date.
@usableFromInline package struct Quantity: Sendable, Equatable {
    @usableFromInline package enum Kind: Sendable {
        case digits, words, roman, time, month
        /// A time said with its units: `девять часов пять минут`. Its numbers
        /// are quantities besides, since it may be how long something took.
        case clock
    }

    package var kind: Kind
    /// In thousandths; of a time or clock hours and minutes as four digits, of a month
    /// its number.
    package var value: Int64
    /// Bytes of the text.
    package var range: Range<Int>
}
