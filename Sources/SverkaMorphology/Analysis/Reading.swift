/// One way to read a Russian word form.
public struct Reading: Sendable {
    /// What it is a form of.
    public var lexeme: Lexeme.ID
    public var tag: Tag
    /// How likely it is beside the word's other readings, without context.
    public var weight: Float
    public var source: ReadingSource
}
