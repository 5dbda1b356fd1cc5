/// How alike a Russian and an English word must sound, 0 to 1. Set by hand.
enum LikenessWeights {
    /// From here on a name is the other one in other letters: of an unknown one
    /// in hundredths, of a known one, whose forms are few.
    static let leastOfUnknown = 60
    static let leastOfKnown = 0.4
    /// So much more a form must be like the English name than the one that the
    /// lexicon gives.
    static let clearly = 0.08
    /// A word in other letters, to its last sound.
    static let alike = 0.9
    /// Names of as many words that are spelt in two ways: `Lukashenko` and
    /// `Lukashenka`.
    static let spelling = 0.88
    /// The same of a compound and the word that renders the whole of it.
    static let wholeCompound = 0.6
}
