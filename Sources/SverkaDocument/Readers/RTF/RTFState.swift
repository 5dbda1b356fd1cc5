/// What holds in a group of an RTF file, and is as it was when the group ends.
struct RTFState {
    /// Where text of the group goes.
    enum Destination: Equatable {
        case text
        /// Nowhere: pictures, what is not shown; by the word that began it.
        case skipped(String)
        case fonts, styles
    }

    var destination = Destination.text
    /// The number of the font.
    var font: Int?
    /// Characters behind `\u` that stand for it where it is not known.
    var fallback = 1
    var isHidden = false
    /// Whether the group is a note, or a text box, with paragraphs of its own.
    var ownsParagraphs = false
    /// Whether nothing has come in the group yet.
    var isNew = true
    /// Whether the group may be passed over where it is not known: `\*`.
    var isOptional = false

    // Of paragraphs:
    var isInTable = false
    /// Tables in one another, from 1.
    var level = 1
    var style: Int?
    var isHeading = false
    var isListItem = false

    mutating func resetParagraph() {
        (isInTable, level, style, isHeading, isListItem) = (false, 1, nil, false, false)
    }
}
