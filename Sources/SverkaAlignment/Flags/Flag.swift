/// What a reviewer should look at in a row.
public enum Flag: String, Sendable, CaseIterable {
    /// Unpaired between paired neighbours: perhaps left out in translation.
    case gap
    /// A number on one side that the other has in no form.
    case numbers
    /// A name on each side that nothing on the other stands for.
    case names
    /// One side is much longer than the other.
    case length
    /// A sentence of one side has no counterpart in an otherwise good row.
    case partial
    /// Stands in another order than the rest.
    case crossed
    /// A stretch in the other language, or the same text on both sides.
    case untranslated
    /// A term without a rendering that the glossary allows.
    case terms
}
