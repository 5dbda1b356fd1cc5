/// Reads the cues of SRT and VTT: times, and lines up to a blank one.
enum SubtitleCues {
    /// What stands before the times, a number or a name, and what has no times
    /// is passed over.
    static func read(_ text: [UInt8]) -> [SubtitleCue] {
        var cues: [SubtitleCue] = []
        var isInCue = false
        for line in TextLine.split(text) {
            if let times = SubtitleCue.times(text[line.bytes]) {
                // Some files have no blank line between cues: then the number of
                // this one was taken for the last line of the one before.
                if isInCue, let last = cues[cues.count - 1].lines.last,
                    text[last.bytes].allSatisfy({ (0x30...0x39).contains($0) })
                {
                    cues[cues.count - 1].lines.removeLast()
                }
                cues.append(SubtitleCue(times: times, lines: []))
                isInCue = true
            } else if line.length == 0 {
                isInCue = false
            } else if isInCue {
                cues[cues.count - 1].lines.append(line)
            }
        }
        return cues
    }
}
