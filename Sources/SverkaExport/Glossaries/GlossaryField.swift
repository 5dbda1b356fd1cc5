/// Something that a glossary has besides its terms.
package enum GlossaryField: Hashable, Sendable {
    case note
    /// Of the terms, in both languages.
    case examples
    /// A column that a person has added, by its name.
    case column(String)
    case everyColumn
    /// Of the glossary as a whole.
    case title, author
}

extension Set<GlossaryField> {
    /// What a text to read has: all that is said of a term, and of the whole.
    static var ofGuide: Self { [.note, .examples, .column("definition"), .title, .author] }
}
