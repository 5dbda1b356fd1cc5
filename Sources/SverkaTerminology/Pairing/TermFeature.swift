/// What speaks for a proposed row, or against it: that its terms are such, and
/// that each renders the other.
package enum TermFeature: Int, CaseIterable, Sendable {
    /// Always 1: how likely a row is right before anything is known of it.
    case always
    /// Share of the words that translate one another, 0 to 1.
    case links
    /// How often the terms stand beside each other rather than apart, 0 to 1.
    case dice
    /// Times they were seen, log₂(1 + n).
    case count
    /// A list or the lexicon has the rendering.
    case listed
    /// The text itself gives the rendering in brackets.
    case gloss
    /// It does so once, which may be a remark.
    case remark
    /// A name, or of several words on either side.
    case specific
    /// How common a single word is: 5 of the most usual, 0 of rare ones and of
    /// all names and terms of several words.
    case everyday
    /// How many words more one side has; 0 where a list has the rendering.
    case lengths
    /// English has it with a capital alone, Russian in small letters.
    case partOfName
    /// One word beside several that translate it but loosely.
    case half
    /// A name.
    case name
    /// How likely the words were rendered in their sense, 0 to 1.
    case certainty
    /// Words beyond the second.
    case length
}
