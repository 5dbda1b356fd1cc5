extension EnglishAnalyzer {
    /// The base form of a word with the class it has as that form.
    @usableFromInline package struct Reading: Sendable, Hashable {
        package var lemma: String
        package var pos: PartOfSpeech
        /// Where it comes from; no two readings of a word differ in it alone.
        package var source = ReadingSource.lexicon

        /// Whether it is the same base form and class.
        func means(_ other: Reading) -> Bool { lemma == other.lemma && pos == other.pos }
    }
}
