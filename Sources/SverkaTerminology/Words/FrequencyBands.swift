/// What the bands of the lexicon say of a word: 1 of the most frequent to 6 of
/// rare ones.
enum FrequencyBands {
    /// The band of words that the lexicon has not.
    static let unknown = 9
    /// The band from which on a word by itself is a term.
    static let rare = 4
    /// The band from which on a noun may stand as a term of texts on both
    /// sides; below it words are of every day.
    static let telling = 3
}
