import SverkaSupport
import SverkaText

extension Quantity {
    /// The quantities of a text, in order.
    ///
    /// - Parameter inWords: whether numbers in words are looked for too, which
    ///   costs a look-up a word.
    package static func find(
        in text: String, _ side: Side, inWords: Bool = true
    ) -> [Quantity] {
        text.withUTF8Bytes { bytes in
            var finder = QuantityFinder(
                tokens: Tokenizer.tokens(of: bytes), bytes: bytes, side: side, inWords: inWords)
            return finder.run()
        }
    }
}
