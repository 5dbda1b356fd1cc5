import SverkaSupport
import SverkaText

/// Puts the cues of subtitles together to sentences: one that goes over several
/// cues is a unit, of a cue in which two speak each has a unit. A pause ends a
/// unit, and a sound, a sign or a number that a cue consists of is one.
struct SubtitleSentences {
    private static let splitter = SentenceSplitter()

    /// What one says, up to the end of a sentence at the end of a cue.
    private struct Speech {
        var text: [UInt8] = []
        var line = 1
        var bytes = 0..<0
        /// Where in the text each cue's part ends, and its times.
        var pieces: [(end: Int, times: Range<Int>)] = []
    }

    /// The longest silence in milliseconds over which a sentence goes on.
    private static let longestSilence = 1_500
    /// The most cues of one speech: text without any full stop is taken apart.
    private static let mostCues = 12

    /// Whether capitals alone show a sign: not where all is written in them.
    private let capitalsAreSigns: Bool
    private var speech = Speech()
    private var out: [RawBlock] = []

    static func blocks(_ cues: [SubtitleCue], _ text: [UInt8]) -> [RawBlock] {
        let shown = cues.filter(\.isMarked).map { SubtitleText.plain($0, text) }
            .filter { SubtitleText.isLettered($0) }
        let capitals = shown.count { SubtitleText.isInCapitals($0) }
        var sentences = SubtitleSentences(capitalsAreSigns: capitals * 2 < shown.count)
        for cue in cues { sentences.add(cue, text) }
        sentences.endSpeech()
        return sentences.out
    }

    private init(capitalsAreSigns: Bool) { self.capitalsAreSigns = capitalsAreSigns }

    private mutating func add(_ cue: SubtitleCue, _ text: [UInt8]) {
        let shown = SubtitleText.plain(cue, text)
        guard !shown.isEmpty else { return }
        let isAlone =
            SubtitleText.isSound(shown) || !SubtitleText.isLettered(shown)
            || capitalsAreSigns && SubtitleText.isInCapitals(shown)
        if isAlone || cue.times.map(isBehindPause) ?? true { endSpeech() }
        for shownLine in cue.lines {
            let line = shownLine.line
            let plain = SubtitleText.plain(text[line.bytes])
            guard plain.contains(where: { $0 > 0x20 }) else { continue }
            if SubtitleText.beginsSpeech(plain) || cue.times == nil
                || speech.pieces.count >= Self.mostCues
                || shownLine.isBehindBlank && !SubtitleText.goesOn(plain)
            {
                endSpeech()
            }
            if speech.text.isEmpty {
                (speech.line, speech.bytes) = (line.number, line.bytes)
            } else {
                speech.text.append(0x20)
            }
            speech.text += plain
            speech.bytes = speech.bytes.lowerBound..<line.bytes.upperBound
            if let times = cue.times { speech.pieces.append((speech.text.count, times)) }
        }
        if isAlone || cue.times == nil || endsSentence { endSpeech() }
    }

    /// Whether a cue begins a while after what was said, or text without any full
    /// stop has grown long.
    private func isBehindPause(_ times: Range<Int>) -> Bool {
        guard let last = speech.pieces.last else { return false }
        return times.lowerBound - last.times.upperBound > Self.longestSilence
            || speech.pieces.count >= Self.mostCues
    }

    /// Whether the text ends with a full stop or its like, and what closes
    /// behind it.
    private var endsSentence: Bool {
        let scalars = String(decoding: speech.text.suffix(24), as: UTF8.self).unicodeScalars
        let closing: Set<Unicode.Scalar> = ["\"", "»", "”", "“", "’", "'", ")", "]", " ", "♪"]
        guard let last = scalars.last(where: { !closing.contains($0) }) else { return true }
        if [".", "!", "?", "…"].contains(last) { return !text(endsWith: "...") && last != "…" }
        // A sound or a sign stands by itself.
        return [")", "]", "♪"].contains(scalars.last { $0 != " " } ?? " ")
    }

    private func text(endsWith mark: String) -> Bool {
        speech.text.suffix(3).elementsEqual(mark.utf8)
    }

    /// Makes units of the sentences of a speech.
    private mutating func endSpeech() {
        defer { speech = Speech() }
        let whole = String(decoding: speech.text, as: UTF8.self)
        for range in Self.splitter.sentences(in: whole) {
            let text = whitespaceFolded(speech.text[range])
            guard !text.isEmpty else { continue }
            var block = RawBlock(text: text, line: speech.line, bytes: speech.bytes)
            block.times = times(of: range)
            out.append(block)
        }
    }

    /// From when to when a part of the speech is shown; inside a cue in the
    /// measure of its characters.
    private func times(of range: Range<Int>) -> Range<Int>? {
        guard let start = time(at: range.lowerBound), let end = time(at: range.upperBound) else {
            return nil
        }
        return start..<max(start, end)
    }

    private func time(at offset: Int) -> Int? {
        var begin = 0
        for piece in speech.pieces {
            if offset <= piece.end {
                let share = max(0, offset - begin) * piece.times.count / max(1, piece.end - begin)
                return piece.times.lowerBound + share
            }
            begin = piece.end
        }
        return speech.pieces.last?.times.upperBound
    }
}
