import SverkaSupport
import SverkaText

extension Quantity {
    /// The quantities of a text, in order.
    ///
    /// - Parameter inWords: whether numbers in words are looked for too, which
    ///   costs a look-up a word.
    @usableFromInline package static func find(
        in text: String, _ side: Side, inWords: Bool = true
    ) -> [Quantity] {
        find(in: AnalyzedText(text, side), inWords: inWords)
    }

    /// The same of a text whose tokens are known.
    package static func find(in text: AnalyzedText, inWords: Bool = true) -> [Quantity] {
        text.text.withUTF8Bytes { bytes in
            var finder = QuantityFinder(
                tokens: text.tokens, bytes: bytes, side: text.side, inWords: inWords)
            return finder.run()
        }
    }
}
