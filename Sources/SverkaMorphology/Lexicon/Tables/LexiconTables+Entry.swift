extension LexiconTables {
    /// A Russian lexeme, or the participle of a verb that its class does not
    /// give.
    struct Entry {
        /// Place of the lemma's letters in `codes`.
        var start: Int32
        var count: UInt8
        /// Letters of the lemma that are not part of the stem.
        var cut: UInt8
        /// How usual the word is: 1 the most frequent, 6 rare or not told.
        var frequencyBand: UInt8
        var pos: PartOfSpeech
        /// Index into `classes`; -1 for words that do not inflect.
        var inflection: Int32
        /// The lexeme that readings name: itself, or a participle's verb.
        var owner: Lexeme.ID
        /// The next lexeme with the same stem.
        var next = Lexeme.ID.none
        /// Hash of the aspect partner's lemma; 0 where it has none.
        var pair: UInt64 = 0
        /// Its translations, as the line gives them.
        var english: Field
        /// How the lemma is written, where that has capitals; else empty.
        var spelling: Field
    }

    /// A word form that no rule gives.
    struct WholeForm {
        var lexeme: Lexeme.ID
        var tag: Tag
        /// The place of the next with the same letters; -1 at the end.
        var next: Int32
    }
}
