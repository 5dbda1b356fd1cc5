/// Words that the rules of composition go by, from
/// `Glossary/composition/words.tsv`, where each kind is explained by its words.
///
/// Read when the first term is put together.
enum CompositionWords {
    static let table = WordTable("composition/words.tsv")

    // MARK: Into English

    /// What has a sense of its own in the plural: `власть`, `authorities`.
    static let pluralSenses = table.renderings("plural-sense")
    /// Persons that are of another: `сторонник`.
    static let relations = table.set("relation")
    /// What there is one of, and it has an article: `president of the republic`.
    static let unique = table.set("unique")
    /// What a person's name stands before as it is: `Trump administration`.
    static let ruledByName = table.set("ruled-by-name")
    /// What says of which kind a thing is: `преступления террористического
    /// характера`.
    static let kindsOfKind = table.set("kind-of-kind")
    /// Nouns of prepositions of several words: `в результате`.
    static let ofPrepositions = table.set("of-preposition")
    /// What stands before its owner in English too: `deputy minister`.
    static let beforeOwners = table.set("before-owner")
    /// Owners that are an adjective in English: `human infection`.
    static let humans = table.renderings("human")
    /// Kinds of places that stand before the name, behind it, and before it
    /// with `of`: `Lake Narach`, `Minsk airport`, `city of Brest`.
    static let placesBefore = table.set("place-before")
    static let placesBehind = table.set("place-behind")
    static let placesOf = table.set("place-of")
    /// Words without a capital in English names.
    static let smallInNames = Set(table.words("small-in-names").map { Substring($0) })
    /// Endings of surnames that are told by their letters.
    static let slavicEndings = table.words("slavic-ending")
    /// The ending of a man's surname in English letters, and of a woman's.
    static let womansEndings = table.lines("womans-ending")

    // MARK: Into Russian

    /// What has a name of its own as an institution has: `Конституция`.
    static let documents = table.set("document")
    /// What stands in the singular where English has a plural: `exports`.
    static let uncounted = table.set("uncounted")
    /// Beside these a place's name stands in their case; others have its
    /// adjective, as `Минская область`.
    static let placesInApposition = table.set("place-in-apposition")
    /// English prefixes with the Russian ones: `co`, `со`.
    static let prefixes = table.renderings("prefix")
}
