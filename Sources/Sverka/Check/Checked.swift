import SverkaCheck
import SverkaDocument
import SverkaText

/// What a check says of a text: an article, or a pair of files.
package struct Checked: Sendable {
    /// In the order of files and of places in them; those that are left where
    /// something was replaced.
    package var findings: [Finding]
    /// New contents of files; nothing is written yet.
    package var fixes: [FileFix]
    /// Why files with something to replace were left as they are, by path.
    package var unfixed: [String: FileFix.Obstacle]
    /// Documents that were checked; a file may hold several.
    package var texts = 1
    /// Why documents of an archive or book could not be read.
    package var unread: [DocumentError] = []
    /// Of a pair of files the sides that look like the other language.
    package var misplacedSides: [MisplacedSide] = []
}
