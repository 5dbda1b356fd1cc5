import SverkaCheck
import SverkaText

/// What a check says of a text: an article, or a pair of files.
public struct Checked: Sendable {
    /// In the order of files and of places in them; those that are left where
    /// something was replaced.
    public var findings: [Finding]
    /// New contents of files; nothing is written yet.
    public var fixes: [FileFix]
    /// Why files with something to replace were left as they are, by path.
    public var unfixed: [String: FileFix.Obstacle]
    /// Of a pair of files the sides that look like the other language.
    public var misplacedSides: [Side] = []
}
