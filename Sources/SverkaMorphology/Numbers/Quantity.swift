/// A number as a text gives it, in digits or in words, with its scale:
/// `1,5 млн`, `twenty-one`, `XXI`; or the month of a date.
public struct Quantity: Sendable, Equatable {
    public enum Kind: Sendable {
        case digits, words, roman, time, month
        /// A time said with its units: `девять часов пять минут`. Its numbers
        /// are quantities besides, since it may be how long something took.
        case clock
    }

    public var kind: Kind
    /// In thousandths; of a time or clock hours and minutes as four digits, of a month
    /// its number.
    public var value: Int64
    /// Bytes of the text.
    public var range: Range<Int>
}
