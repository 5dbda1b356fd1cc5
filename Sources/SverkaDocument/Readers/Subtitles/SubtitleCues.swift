/// Reads the cues of SRT and VTT: times, and all lines up to the next ones.
///
/// No text is lost: what stands behind a blank line belongs to the cue before
/// it, what stands before all cues is one without times.
struct SubtitleCues {
    private let text: [UInt8]
    private let namesCues: Bool
    private var cues: [SubtitleCue] = []
    /// The number of the last cue that has one.
    private var number: Int?
    private var isBehindBlank = true
    /// Whether a head or a note goes on, up to a blank line.
    private var isPassedOver = false

    /// - Parameter namesCues: whether it is WebVTT, with a head, notes, and names
    ///   before times.
    static func read(_ text: [UInt8], namesCues: Bool) -> [SubtitleCue] {
        var cues = SubtitleCues(text: text, namesCues: namesCues)
        for line in TextLine.split(text) { cues.read(line) }
        return cues.cues
    }

    private init(text: [UInt8], namesCues: Bool) {
        (self.text, self.namesCues) = (text, namesCues)
    }

    private mutating func read(_ line: TextLine) {
        let bytes = text[line.bytes]
        let times = SubtitleTimes.exact(bytes) ?? SubtitleTimes.mistyped(bytes)
        if times != nil || SubtitleTimes.areUnreadable(bytes) {
            if !isPassedOver { dropName() }
            cues.append(SubtitleCue(times: times))
            (isBehindBlank, isPassedOver) = (false, false)
        } else if line.length == 0 {
            (isBehindBlank, isPassedOver) = (true, false)
        } else if !isPassedOver {
            if namesCues, isBehindBlank, isNoText(bytes) {
                isPassedOver = true
                return
            }
            if cues.isEmpty { cues.append(SubtitleCue(isMarked: false)) }
            cues[cues.count - 1].lines.append(.init(line: line, isBehindBlank: isBehindBlank))
            isBehindBlank = false
        }
    }

    /// Takes out what was read as the last line and is the number or the name of
    /// the cue that begins.
    ///
    /// Some files have no blank line between cues, others one behind the number.
    private mutating func dropName() {
        guard let last = cues.last?.lines.last else { return }
        let bytes = text[last.line.bytes]
        if bytes.count <= 9, let value = Int(String(decoding: bytes, as: UTF8.self)) {
            guard !isBehindBlank || value == (number ?? 0) + 1 else { return }
            number = value
        } else {
            guard namesCues, last.isBehindBlank, !isBehindBlank else { return }
        }
        cues[cues.count - 1].lines.removeLast()
    }

    /// Whether a line begins the head, a note, a style or a region.
    private func isNoText(_ line: ArraySlice<UInt8>) -> Bool {
        let word = line.prefix { $0 > 0x20 }
        if word.elementsEqual("NOTE".utf8) { return true }
        let isBefore = !cues.contains { $0.isMarked }
        if isBefore, cues.isEmpty, word.elementsEqual("WEBVTT".utf8) { return true }
        return isBefore && word.count == line.count
            && ["STYLE", "REGION"].contains { word.elementsEqual($0.utf8) }
    }
}
