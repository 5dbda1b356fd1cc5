/// What speaks for one translation of a word and against another, in thirds of
/// a place in the lexeme's list.
///
/// Set by hand, on terms of three parallel texts, of which one side was shown;
/// `sverka-bench compose` counts what is put together right.
enum SenseWeights {
    /// Against a translation, for each that is more usual.
    static let place = 3
    /// For it, for each rendering of a list that has it, up to so many.
    static let listing = 3
    static let enoughListings = 3
    /// For one that sounds alike, from that similarity on.
    static let likeness = 2
    static let alike = 0.5
    /// Difference of cost that makes a translation less likely by the factor e.
    static let spread = 2.0

    /// The most translations of a Russian word that are looked at.
    static let mostTranslations = 4

    // Of Russian words for an English one, beside their band:

    /// The last place in a lexeme's list that is looked at; of names, which
    /// have but spellings there.
    static let lastRank = 4
    static let lastRankOfName = 1
    /// For the adjective of a place: `белорусский`.
    static let placeAdjective = 4
    /// For a name where one is written, and against it elsewhere.
    static let name = 1
    static let noName = 6
    /// What the own meaning of a plural may cost more than the singular's.
    static let ownPlural = 3
    /// What an adjective before a noun may cost more than a noun.
    static let adjective = 5
}
