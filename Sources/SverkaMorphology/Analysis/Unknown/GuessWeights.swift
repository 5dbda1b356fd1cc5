/// How likely the guesses at an unknown word are, beside what its letters say.
///
/// All were set by hand on names and rare words of news, by the citation forms
/// that came out right.
enum GuessWeights {
    /// A lexeme's forms are not equally usual, as its letters have it.
    static let plural: Float = 0.4
    /// `файловый` rather than `файловой`.
    static let stressedAdjective: Float = 0.3
    static let plainAdjective: Float = 2.5
    /// `скрытно`: an adverb beside the short form of an adjective.
    static let adverb: Float = 3
    /// `Кристиансен`, `Кемптен` are no short adjectives.
    static let short: Float = 0.3
    static let shortName: Float = 0.002
    /// `Флинном`, `пассатом` are instrumentals.
    static let locative: Float = 0.3
    static let locativeName: Float = 0.1
    /// A name in the plural, a neuter one, `Микаэловна` as a man's, `Баденом`
    /// as a nominative: each is rare.
    static let rareName: Float = 0.1
    static let surname: Float = 6
    /// A word with a capital that is no name.
    static let capitalAdjective: Float = 0.5
    static let capitalOther: Float = 0.1
    /// A name in a consonant as its nominative, beside the best other reading.
    static let inConsonant: Float = 1.5
    /// `Саакашвили`: an ending that names have and never change.
    static let indeclinableEnding: Float = 5

    /// How likely an unknown name with that last letter, behind a consonant, is
    /// one that does not inflect, beside the best reading that does.
    static let indeclinable: [UInt8: Float] = Dictionary(
        uniqueKeysWithValues: zip(("иоэюеу" as Letters).codes, [4, 3, 3, 1.5, 0.6, 0.3]))
}
