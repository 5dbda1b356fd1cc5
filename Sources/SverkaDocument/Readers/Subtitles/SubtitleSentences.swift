import SverkaSupport
import SverkaText

/// Puts the cues of subtitles together to sentences: one that goes over several
/// cues is a unit, of a cue in which two speak each has a unit.
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
    private static let longestSilence = 4_000
    /// The most cues of one speech: text without any full stop is taken apart.
    private static let mostCues = 12

    private var speech = Speech()
    private var out: [RawBlock] = []

    static func blocks(_ cues: [SubtitleCue], _ text: [UInt8]) -> [RawBlock] {
        var sentences = SubtitleSentences()
        for cue in cues { sentences.add(cue, text) }
        sentences.endSpeech()
        return sentences.out
    }

    private mutating func add(_ cue: SubtitleCue, _ text: [UInt8]) {
        if let last = speech.pieces.last,
            cue.times.lowerBound - last.times.upperBound > Self.longestSilence
                || speech.pieces.count >= Self.mostCues
        {
            endSpeech()
        }
        for line in cue.lines {
            let plain = SubtitleText.plain(text[line.bytes])
            guard plain.contains(where: { $0 > 0x20 }) else { continue }
            if SubtitleText.beginsSpeech(plain) { endSpeech() }
            if speech.text.isEmpty {
                (speech.line, speech.bytes) = (line.number, line.bytes)
            } else {
                speech.text.append(0x20)
            }
            speech.text += plain
            speech.bytes = speech.bytes.lowerBound..<line.bytes.upperBound
            speech.pieces.append((speech.text.count, cue.times))
        }
        if endsSentence { endSpeech() }
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
