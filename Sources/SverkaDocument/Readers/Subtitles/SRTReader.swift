import SverkaSupport

/// Reads subtitles of SubRip.
struct SRTReader: SubtitleReader {
    let name = "SRT"
    let endings = ["srt"]
    let namesCues = false

    func recognises(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = bytes[start...].prefix(256).split { $0 == 0x0A || $0 == 0x0D }
        guard lines.count >= 2, lines[0].allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 })
        else { return false }
        return SubtitleTimes.exact(lines[1]) != nil
    }
}

/// Reads subtitles of WebVTT; notes, styles and regions are left out.
struct VTTReader: SubtitleReader {
    let name = "VTT"
    let endings = ["vtt"]
    let namesCues = true

    func recognises(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].starts(with: "WEBVTT".utf8)
    }
}

/// Reads subtitles: text with the times at which it is shown.
protocol SubtitleReader: BlockReader {
    /// Whether the format has a head, notes, and names before the times of cues.
    var namesCues: Bool { get }
}

extension SubtitleReader {
    func documents(in file: SourceFile) throws(DocumentError) -> [BlockDocument] {
        let text = try file.decoded()
        let cues = SubtitleCues.read(text.bytes, namesCues: namesCues)
        guard cues.contains(where: { $0.isMarked }) else {
            throw .unreadable(
                path: file.path,
                why: "no subtitles in it: no line of times as 00:00:01,000 --> 00:00:03,000; if it "
                    + "is plain text, call it .txt")
        }
        return [text.document(SubtitleSentences.blocks(cues, text.bytes))]
    }
}
