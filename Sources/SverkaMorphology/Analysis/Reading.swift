/// One way to read a Russian word form.
@usableFromInline package struct Reading: Sendable {
    /// What it is a form of.
    package var lexeme: Lexeme.ID
    package var tag: Tag
    /// How likely it is beside the word's other readings, without context.
    package var weight: Float
    package var source: ReadingSource
}
