import SverkaText

/// A file that is checked.
struct CheckedSource {
    var file: Inputs.File
    /// Its language, where it is one of a pair.
    var side: Side?
    /// Whether each line is a unit as it stands.
    var lines = false

    init(file: Inputs.File, side: Side? = nil, lines: Bool = false) {
        (self.file, self.side, self.lines) = (file, side, lines)
        if lines { self.file.format = .lines }
    }
}
