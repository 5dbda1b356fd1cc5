/// What speaks for a row to be worth a line of a house glossary, or against it.
package enum WorthFeature: Int, CaseIterable, Sendable {
    /// Always 1.
    case always
    /// The chance that the row is right, 0 to 1.
    case sureness
    /// How often the more frequent term was seen, log₂.
    case count
    /// Rows that have both terms, log₂(1 + n).
    case together
    /// A term of one word, no name.
    case single
    case person, organisation, place
    /// A country or a capital, whose name nobody looks up.
    case undisputed
    /// Another place that the lexicon has.
    case listedPlace
    /// A given name by itself.
    case givenName
    /// A name of several words.
    case fullName
    /// A term of several words, all with capitals, whose kind is not known.
    case capitals
    case acronym
    case adjective
    /// There is a figure in it.
    case figures
    /// A term that goes on with a preposition: `spread of the disease`.
    case tail
    /// A row without an English term.
    case unrendered
    /// A name, or an acronym, without a Russian one: English texts have more
    /// words with capitals than names.
    case halfName
    /// The built-in list has the rendering, and no text pairs it.
    case newsroom
    /// How far the rarest word lies below 4 on the Zipf scale, of an English
    /// term of one word, of three or more, of a person and of an organisation.
    case rareSingle, rareLong, rarePerson, rareOrganisation
    /// The same of a Russian term of one word.
    case rareRussian
}
