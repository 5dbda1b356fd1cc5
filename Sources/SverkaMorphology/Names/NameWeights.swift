/// How likely the parts of a person's name are what they may be.
///
/// Shares of what was likely in news, set by hand on the names of a corpus of
/// news with their citation forms; those of single endings stand in
/// `Glossary/grammar/name-endings.tsv`.
enum NameWeights {
    static let cases: [(Case, Float)] = [
        (.nominative, 0.3), (.genitive, 0.25), (.dative, 0.12), (.accusative, 0.12),
        (.instrumental, 0.12), (.locative, 0.09),
    ]
    static let genders: [(Gender, Float)] = [(.masculine, 0.7), (.feminine, 0.3)]
    /// Of a word that does not go with a case, beside one that does.
    static let misfit: Float = 0.0005

    // By the ending.
    /// A woman's name in a consonant, of one syllable or more.
    static let shortOfWoman: Float = 0.3
    static let consonantOfWoman: Float = 0.4
    /// Her name that ends as if it were in another case: `Анне Шафран`.
    static let endingOfWoman: Float = 0.05
    /// Behind к, г, х, ж... `и` stands for `ы`, and is no end of its own.
    static let hardStem: Float = 1.4

    // Names of the lexicon.
    /// A name that does not inflect is rarely the one that is meant.
    static let invariable: Float = 0.5
    /// `Юлию` is of Юлия rather than of Юлий.
    static let rareMan: Float = 0.6
    static let rareManDative: Float = 0.3
    /// `Никита`: a man's name that ends as a woman's.
    static let otherGender: Float = 0.03

    // Words of the lexicon as by-names.
    static let adjective: Float = 0.9
    static let noun: Float = 0.5

    // What the endings of a word are worth beside what the lexicon says of it.
    static let endingOfKnownName: Float = 0.1
    static let endingOfWord: Float = 0.4
    /// `Хун Сену`, `Юн Сок Ёля`: they do inflect.
    static let invariableAsian: Float = 0.4
    /// What an ending must be worth to stay above that.
    static let sure: Float = 0.5
    /// `Ким` in `Ким Чен Ыном` does not.
    static let firstAsian: Float = 0.35
    static let firstAsianKnown: Float = 0.25
    /// `Дина Юнусова`: both endings a woman's.
    static let womansEnding: Float = 2.2
    /// `Франком-Вальтером`: the part before the hyphen may stay.
    static let unchangedHead: Float = 0.4
}
