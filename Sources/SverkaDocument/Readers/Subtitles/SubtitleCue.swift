/// A cue of subtitles: what is shown from one time to another.
struct SubtitleCue {
    /// A line of a cue, as it stands in the file.
    struct Line {
        var line: TextLine
        /// Whether a blank line stands before it.
        var isBehindBlank: Bool
    }

    /// In milliseconds; nil where they can't be read, and for text that stands
    /// before all cues.
    var times: Range<Int>?
    /// Whether it begins with a line of times, readable or not.
    var isMarked = true
    var lines: [Line] = []
}
