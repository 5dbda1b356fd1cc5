/// Reads the lines of times in subtitles.
enum SubtitleTimes {
    /// The times of a line `00:01:02,500 --> 00:01:04,000`, in milliseconds; nil
    /// for another.
    ///
    /// Hours may be missing; behind them positions may stand.
    static func exact(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        let words = line.split { $0 <= 0x20 }
        guard words.count >= 3, words[1].elementsEqual("-->".utf8),
            let start = time(words[0]), let end = time(words[2])
        else { return nil }
        return start..<max(start, end)
    }

    /// The same of a line whose arrow is mistyped, `->`, `—>` or `- ->`, or has no
    /// spaces around it.
    ///
    /// Two times of the day, `12:30 - 14:00`, are none.
    static func mistyped(_ line: ArraySlice<UInt8>) -> Range<Int>? {
        let first = line.prefix(while: isTime), last = line.suffix(while: isTime)
        guard first.endIndex < last.startIndex, isPrecise(first), isPrecise(last),
            let start = time(first), let end = time(last)
        else { return nil }
        let arrow = String(decoding: line[first.endIndex..<last.startIndex], as: UTF8.self)
            .replacing("&gt;", with: ">").filter { $0 != " " && $0 != "\t" }
        guard !arrow.isEmpty, arrow.count <= 4, arrow.allSatisfy({ "-–—−=>→".contains($0) })
        else { return nil }
        return start..<max(start, end)
    }

    /// Whether a line has an arrow between what was meant for times, however they
    /// are mistyped: `00:00:0O,500 --> 00:00:06,000`.
    static func areUnreadable(_ line: ArraySlice<UInt8>) -> Bool {
        guard let arrow = line.firstRange(of: Array("-->".utf8)) else { return false }
        let before = line[..<arrow.lowerBound].trimmed
        let behind = line[arrow.upperBound...].trimmed.prefix { $0 > 0x20 }
        if line.allSatisfy({ $0 < 0x41 }) { return line.contains(where: isDigit) }
        return [before, behind].allSatisfy { time in
            time.contains(0x3A) && time.count(where: isDigit) * 2 >= time.count
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private static func isTime(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == 0x3A || byte == 0x2C || byte == 0x2E
    }

    /// Whether a time has hours, or parts of seconds.
    private static func isPrecise(_ time: ArraySlice<UInt8>) -> Bool {
        time.count { $0 == 0x3A } == 2 || time.contains { $0 == 0x2C || $0 == 0x2E }
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
        guard (1...5).contains(digits.count), digits.allSatisfy(isDigit) else { return nil }
        return Int(String(decoding: digits, as: UTF8.self))
    }
}

extension ArraySlice<UInt8> {
    /// The last bytes that are all of a kind.
    fileprivate func suffix(while isOfKind: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        self[(lastIndex { !isOfKind($0) }.map { $0 + 1 } ?? startIndex)...]
    }
}
