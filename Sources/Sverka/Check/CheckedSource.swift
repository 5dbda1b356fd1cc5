import SverkaText

/// A file that is checked.
struct CheckedSource {
    var file: Inputs.File
    /// Its language, where it is one of a pair.
    var side: Side?
    /// Whether each line is a unit as it stands.
    var lines = false
    /// What it holds, where that is in memory and not on disk.
    var contents: [UInt8]?

    init(
        file: Inputs.File, side: Side? = nil, lines: Bool = false, contents: [UInt8]? = nil
    ) {
        (self.file, self.side, self.lines, self.contents) = (file, side, lines, contents)
        if lines { self.file.format = .lines }
    }
}
