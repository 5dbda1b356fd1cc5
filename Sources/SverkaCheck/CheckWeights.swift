import SverkaText

/// The numbers that the check decides by.
///
/// All were set by hand, on the articles with planted faults in
/// `Tests/SverkaCheckTests/Faults`. What a change of them finds and what it
/// reports in vain is told by
///
///     SVERKA_REPORT=1 swift test -c release --filter PlantedFaultsTests
enum CheckWeights {
    /// The chance of being right below which a pair is a guess, and nothing is
    /// said of its translation.
    static let leastConfidence = 0.5

    /// How alike a person's name and a word of the other language must sound to
    /// be one, from 0 to 1; see `WordFeatureCache.strength`.
    static let sameName: Float = 0.7

    /// How alike two spellings in one language must sound to be of one name,
    /// from 0 to 1; see `SoundForm`.
    static let sameSound = 0.8

    /// How surely a word must translate a name to stand for it, from 0 to 1.
    static let translatedName: Float = 0.3

    /// How alike a word with a capital must sound for the name not to be
    /// another one, from 0 to 1: where they begin with different sounds, with
    /// the same one, with two that are the same.
    static let unlikeNames = [0.58, 0.55, 0.35]

    /// How many sounds a name and the adjective of it begin with alike.
    static let sameBeginning = 4

    /// Of a sentence that nothing stands for: the words that it must have, and the
    /// share of them that may be rendered all the same.
    static let leastMissed = 4
    static let mostRendered = 0.2
    /// The share of the words of the sentences beside it that must be rendered.
    static let leastRendered = 0.4
    /// Bytes of the side with more sentences for one of the other, Russian counted
    /// half: below that it has left nothing out. On news.
    static let leastLength = 0.8
    /// Bytes of what is left in the other language from which it may be a sentence
    /// rather than a word.
    static let leastSentence = 24
    /// How many letters two spellings of one name may differ in.
    static let mostChanges = 2

    /// The characters that a word must have to be held against others as a
    /// name: short ones are too often alike.
    static let leastName = 5

    /// How many words of the other language in a row are left untranslated.
    /// English names and titles stand in Russian texts by right.
    static let leastForeign = Bilingual(russian: 6, english: 3)

    /// The bytes that a sentence of the source must have more than to be
    /// missed in the other language where it stands twice.
    static let mostRepeated = 30

    /// The bytes that a sentence of the source must have for its renderings to
    /// be held against each other.
    static let leastRepeated = 16
}
