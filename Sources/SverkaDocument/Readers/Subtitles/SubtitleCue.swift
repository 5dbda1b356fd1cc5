/// A cue of subtitles: what is shown from one time to another.
struct SubtitleCue {
    /// In milliseconds.
    var times: Range<Int>
    /// The lines that are shown, as they stand in the file.
    var lines: [TextLine]

    /// The times of a line `00:01:02,500 --> 00:01:04,000`; nil for another.
    ///
    /// Hours may be missing; behind them positions may stand.
    static func times(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        let words = line.split { $0 <= 0x20 }
        guard words.count >= 3, words[1].elementsEqual("-->".utf8),
            let start = time(words[0]), let end = time(words[2])
        else { return nil }
        return start..<max(start, end)
    }

    private static func time(_ text: ArraySlice<UInt8>) -> Int? {
        let parts = text.split(separator: 0x3A, omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count) else { return nil }
        let seconds = parts[parts.count - 1].split { $0 == 0x2C || $0 == 0x2E }
        guard (1...2).contains(seconds.count) else { return nil }
        var total = 0
        for part in parts.dropLast() + [seconds[0]] {
            guard let value = number(part) else { return nil }
            total = total * 60 + value
        }
        guard seconds.count == 2 else { return total * 1000 }
        guard let fraction = number(seconds[1]) else { return nil }
        let scale = [1: 100, 2: 10, 3: 1][seconds[1].count] ?? 1
        return total * 1000 + fraction * scale
    }

    /// A number of up to five digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard (1...5).contains(digits.count), digits.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}
