/// Where something stands in a file; of a DOCX, in its paragraphs as lines of
/// text.
@usableFromInline package struct SourceRange: Sendable, Hashable {
    /// Line of its first character, from 1.
    package var line: Int
    /// Bytes in the file as it is on disk, in its own encoding.
    package var bytes: Range<Int>

    @usableFromInline package init(line: Int, bytes: Range<Int>) {
        self.line = line
        self.bytes = bytes
    }
}

/// The number of a paragraph or sentence, as tables show it: `4` or `4_10`.
@usableFromInline package struct UnitNumber: Sendable, Hashable, Comparable, CustomStringConvertible
{
    /// From 1, in reading order.
    package var paragraph: Int
    /// From 1 within its paragraph; 0 for the paragraph as a whole.
    package var sentence: Int

    @usableFromInline package init(_ paragraph: Int, sentence: Int = 0) {
        self.paragraph = paragraph
        self.sentence = sentence
    }

    /// Reads `4` or `4_10`; nil for anything else.
    @usableFromInline package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "_", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let paragraph = Self.number(parts[0]) else {
            return nil
        }
        var sentence = 0
        if parts.count == 2 {
            guard let number = Self.number(parts[1]) else { return nil }
            sentence = number
        }
        self.init(paragraph, sentence: sentence)
    }

    /// A number from 1, up to 18 digits and no sign, so that sums hold it.
    private static func number(_ digits: some StringProtocol) -> Int? {
        guard digits.utf8.count <= 18, digits.utf8.first != 0x2B, let number = Int(digits),
            number > 0
        else { return nil }
        return number
    }

    @usableFromInline package var description: String {
        sentence == 0 ? "\(paragraph)" : "\(paragraph)_\(sentence)"
    }

    @usableFromInline package static func < (a: UnitNumber, b: UnitNumber) -> Bool {
        (a.paragraph, a.sentence) < (b.paragraph, b.sentence)
    }
}

/// A stretch of a document that is paired as a whole: a paragraph or a sentence.
@usableFromInline package struct Unit: Sendable {
    package var number: UnitNumber
    package var language: Language
    package var role: Role
    /// The text, white space folded, without mark-up.
    package var text: String
    package var place: SourceRange
    /// Named rule that gave the role, for those who ask why.
    package var reason: String
    /// The log odds that it is furniture, as far as the document alone tells.
    package var furnitureOdds: Float = 0
    /// Whether more than its shape speaks for that.
    package var isAccused = false
    /// What kind of block it was read from.
    package var block: Block
    /// Whether it is a quotation, or part of one, as its format says.
    package var isQuotation: Bool
    /// Whether it is folded away until a reader opens it.
    package var isFolded = false
    /// What its format pairs it by; nil where the format pairs nothing.
    package var counterpart: CounterpartKey?
    /// From when to when it is shown, in milliseconds, where it is a subtitle.
    package var times: Range<Int>?

    package init(
        number: UnitNumber, language: Language = .undetermined, role: Role = .text,
        text: String, place: SourceRange, reason: String = "", block: Block = .paragraph,
        isQuotation: Bool = false, counterpart: CounterpartKey? = nil, times: Range<Int>? = nil
    ) {
        self.number = number
        self.language = language
        self.role = role
        self.text = text
        self.place = place
        self.reason = reason
        self.block = block
        self.isQuotation = isQuotation
        self.counterpart = counterpart
        self.times = times
    }
}

/// What a format pairs its texts by: units of both languages with the same key
/// are translations of each other.
///
/// A row of a table of two languages, a unit of a translation memory, the key
/// of a string of a program.
@usableFromInline package struct CounterpartKey: Sendable, Hashable {
    /// Unique in its document.
    package var name: String
    /// Whether somebody has said that they are: a translation memory does, a
    /// table that only lays texts side by side does not.
    package var isSettled: Bool
    /// Whether it is a line of a list of terms: the whole texts are a term and
    /// its rendering.
    package var isTerm: Bool

    package init(_ name: String, isSettled: Bool = false, isTerm: Bool = false) {
        self.name = name
        self.isSettled = isSettled
        self.isTerm = isTerm
    }
}

/// The kind of block a paragraph was read from, as far as its format says.
@usableFromInline package enum Block: UInt8, Sendable {
    /// Plain text, or a paragraph of a format with mark-up.
    case paragraph
    case heading, listItem, tableRow
    /// Inside `nav`, `aside`, `footer`, a form, or hidden.
    case pageArea
    /// Code that stands by itself: of no language.
    case code
    /// A footnote, or an endnote.
    case note
}
