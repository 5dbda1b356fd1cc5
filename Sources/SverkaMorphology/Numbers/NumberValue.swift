import SverkaText

/// The value of a number as it stands in a text.
@usableFromInline package struct NumberValue: Sendable, Hashable {
    /// The value in thousandths, so that `1,5` and `1.50` are one.
    package var thousandths: Int64

    /// Reads a token of digits with separators: `12 500`, `12,500`, `1,5`,
    /// `1.5`, `10:30`, `90-х`, `21st`.
    ///
    /// A comma or point with exactly three digits behind it groups thousands,
    /// unless the number begins with 0; any other marks the decimals.
    /// - Returns: nil where there are no digits, or more than fifteen.
    @usableFromInline package init?(_ text: String) {
        guard let parts = Parts(text) else { return nil }
        thousandths = parts.isTimeOrDate ? parts.joined : parts.thousandths
    }
}
