import SverkaSupport
import SverkaText

/// A paragraph of a DOCX file.
struct DOCXParagraph {
    /// What stands between two line breaks in a row, or the paragraph's ends.
    struct Part {
        /// As it stands in the file, white space not folded.
        var bytes: [UInt8] = []
        /// Beginnings of the runs, in characters that are no white space.
        var runs: [Int] = []
        var visible = 0
        var stretches: [Stretch] = []
    }

    /// Text of one run that stands in one piece in the XML.
    struct Stretch: Sendable {
        /// How many characters of the part that are no white space stand before it.
        var visible: Int
        /// Bytes of the XML.
        var source: Range<Int>
    }

    /// A note that is referred to.
    struct NoteReference: Hashable {
        /// `footnoteReference` or `endnoteReference`.
        var kind: String
        var id: String
    }

    var parts = [Part()]
    var look = ParagraphText.Look()
    /// The notes that it refers to, in order.
    var notes: [NoteReference] = []

    // While it is read:
    var isInRun = false
    var isHidden = false
    var breaks = 0
    /// Its end was deleted: it goes on in the next one.
    var goesOn = false

    mutating func beginRun() {
        isInRun = true
        isHidden = false
        parts[parts.count - 1].runs.append(parts[parts.count - 1].visible)
    }

    /// - Parameter source: where it stands in the XML; nil for what is not written
    ///   there as text.
    mutating func put(_ text: [UInt8], from source: Range<Int>? = nil) {
        guard isInRun, !isHidden else { return }
        let visible = Self.visible(String(decoding: text, as: UTF8.self).unicodeScalars)
        if let source {
            let before = parts[parts.count - 1].visible
            parts[parts.count - 1].stretches.append(Stretch(visible: before, source: source))
        }
        if visible > 0 { breaks = 0 }
        parts[parts.count - 1].bytes += text
        parts[parts.count - 1].visible += visible
    }

    mutating func lineBreak() {
        breaks += 1
        if breaks == 2 {
            parts.append(Part(runs: [0]))
        } else {
            put([0x20])
        }
    }

    /// Takes what its properties say. Headings and code go before cells, cells
    /// before list items.
    mutating func take(_ meaning: StyleNames.Meaning) {
        if let isQuotation = meaning.isQuotation { look.isQuotation = isQuotation }
        guard let kind = meaning.kind else { return }
        let isKept =
            kind == .listItem ? look.kind != .paragraph : look.kind == .pageArea
        if !isKept { look.kind = kind }
    }

    /// How many of the scalars are no white space and are seen, as
    /// `whitespaceFolded` has it.
    static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> Int {
        scalars.count { $0.value > 0x20 && $0.value != 0xA0 && !InvisibleText.mayBe($0) }
    }
}
