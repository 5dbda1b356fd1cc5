/// A word, number, mark or address in a text, by its bytes.
@usableFromInline package struct Token: Sendable, Equatable {
    @usableFromInline package enum Kind: UInt8, Sendable {
        /// Letters of one script, with hyphens and apostrophes inside.
        case cyrillic, latin
        /// Letters of both scripts, of another one, or letters with digits.
        case mixed
        /// Digits, with the points, commas, spaces and colons that belong.
        case number
        /// A mark that sentences are made with: `.`, `—`, `»`.
        case punctuation
        /// Any other sign: `%`, `$`, `№`.
        case symbol
        /// A web or mail address, a `#tag` or a `@name`.
        case address
    }

    /// Offset of the first byte in the text, and of the one behind the last.
    package var start: Int32
    package var end: Int32
    package var kind: Kind
    package var shape: Shape

    /// How a word is capitalised.
    @usableFromInline package enum Shape: UInt8, Sendable {
        /// No capital, or no letters.
        case lower
        /// `Minsk`, `Санкт-Петербург`: a capital first, small ones after it.
        case capitalised
        /// `ОДКБ`, `NATO`: two or more letters, all of them capitals.
        case upper
        /// A capital letter alone: `А`.
        case single
        /// `iPhone`, `МакДональд`.
        case mixed
    }

    @usableFromInline package init(start: Int32, end: Int32, kind: Kind, shape: Shape) {
        (self.start, self.end, self.kind, self.shape) = (start, end, kind, shape)
    }

    @usableFromInline package var range: Range<Int> { Int(start)..<Int(end) }
    @usableFromInline package var isWord: Bool {
        kind == .cyrillic || kind == .latin || kind == .mixed
    }
}
