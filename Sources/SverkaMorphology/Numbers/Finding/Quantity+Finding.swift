import SverkaSupport
import SverkaText

extension Quantity {
    /// The quantities of a text, in order.
    @usableFromInline package static func find(in text: String, _ side: Side) -> [Quantity] {
        find(in: AnalyzedText(text, side))
    }

    /// The same of a text whose tokens are known.
    ///
    /// Cost: linear; a word that begins no number costs a hash of its bytes.
    ///
    /// - Parameter isHeading: whether a single letter may be a Roman figure, as in
    ///   `Глава V`.
    package static func find(in text: AnalyzedText, isHeading: Bool = false) -> [Quantity] {
        text.text.withUTF8Bytes { bytes in
            var finder = QuantityFinder(tokens: text.tokens, bytes: bytes, side: text.side)
            finder.isHeading = isHeading
            return finder.run()
        }
    }

    /// What each of two texts has and the other has otherwise or not at all.
    @usableFromInline package static func differences(
        _ russian: String, _ english: String
    ) -> (russian: [Quantity], english: [Quantity]) {
        let found = QuantityDifference.all(
            AnalyzedText(russian, .russian), AnalyzedText(english, .english))
        return (found.compactMap(\.sides.russian), found.compactMap(\.sides.english))
    }

    /// The same of texts whose tokens are known.
    package static func differences(
        _ russian: AnalyzedText, _ english: AnalyzedText
    ) -> (russian: [Quantity], english: [Quantity]) {
        let found = QuantityDifference.all(russian, english)
        return (found.compactMap(\.sides.russian), found.compactMap(\.sides.english))
    }
}
