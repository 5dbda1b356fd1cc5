/// Reads subtitles of SubRip.
struct SRTReader: TextBlockReader {
    let name = "SRT"
    let endings = ["srt"]

    func recognises(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let lines = bytes[start...].prefix(256).split { $0 == 0x0A || $0 == 0x0D }
        guard lines.count >= 2, lines[0].allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x20 })
        else { return false }
        return SubtitleCue.times(lines[1]) != nil
    }

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        SubtitleSentences.blocks(SubtitleCues.read(text), text)
    }
}

/// Reads subtitles of WebVTT; notes, styles and regions are left out.
struct VTTReader: TextBlockReader {
    let name = "VTT"
    let endings = ["vtt"]

    func recognises(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return bytes[start...].starts(with: "WEBVTT".utf8)
    }

    func blocks(_ text: [UInt8]) -> [RawBlock] {
        SubtitleSentences.blocks(SubtitleCues.read(text), text)
    }
}
