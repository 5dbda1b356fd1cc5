import SverkaSupport

/// A line of a cue as it is shown.
enum SubtitleText {
    /// A line without tags of type, colour and voice, without positions as
    /// `{\an8}`, with references to characters resolved.
    static func plain(_ line: ArraySlice<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var index = line.startIndex
        while index < line.endIndex {
            if let end = tagEnd(line, at: index) {
                index = end
            } else if line[index] == 0x26,
                let (value, length) = CharacterReference.scalar(
                    Array(line[index...].prefix(12)), at: 0, end: min(12, line.endIndex - index))
            {
                UTF8Scan.append(value, to: &out)
                index += length
            } else {
                out.append(line[index])
                index += 1
            }
        }
        return out
    }

    /// All lines of a cue as one text, without white space at its ends.
    static func plain(_ cue: SubtitleCue, _ text: [UInt8]) -> Substring {
        let lines = cue.lines.map { String(decoding: plain(text[$0.line.bytes]), as: UTF8.self) }
        return lines.joined(separator: " ")[...].trimmed
    }

    /// Whether a text is a sound or a remark: all of it stands in brackets or
    /// between notes.
    static func isSound(_ text: Substring) -> Bool {
        guard text.count > 1, let first = text.first, let last = text.last else { return false }
        let closing: [Character: Character] = ["[": "]", "(": ")", "♪": "♪"]
        guard closing[first] == last else { return false }
        return !text.dropFirst().dropLast().contains(last)
    }

    static func isLettered(_ text: Substring) -> Bool { text.contains(where: \.isLetter) }

    /// Whether a text has two letters or more, and all are capitals.
    static func isInCapitals(_ text: Substring) -> Bool {
        text.count(where: \.isLetter) > 1 && !text.contains(where: \.isLowercase)
    }

    /// Whether a line may go on what stands before it: it begins with a small
    /// letter.
    static func goesOn(_ text: [UInt8]) -> Bool {
        String(decoding: text, as: UTF8.self).first { !$0.isWhitespace }?.isLowercase ?? false
    }

    /// Where a tag ends that begins at a place; nil where none does.
    private static func tagEnd(_ line: ArraySlice<UInt8>, at index: Int) -> Int? {
        let next = index + 1 < line.endIndex ? line[index + 1] : 0
        switch line[index] {
        case 0x3C:
            // `<i>`, `</c>`, `<v Anna>`, `<00:01:02.000>`, and no `1 < 2`.
            let isTag =
                (0x61...0x7A).contains(next | 0x20) || next == 0x2F
                || (0x30...0x39).contains(next)
            guard isTag else { return nil }
            return line[index...].firstIndex(of: 0x3E).map { $0 + 1 }
        case 0x7B:
            guard next == 0x5C || (0x61...0x7A).contains(next | 0x20) && third(line, index) == 0x3A
            else { return nil }
            return line[index...].firstIndex(of: 0x7D).map { $0 + 1 }
        default: return nil
        }
    }

    private static func third(_ line: ArraySlice<UInt8>, _ index: Int) -> UInt8 {
        index + 2 < line.endIndex ? line[index + 2] : 0
    }

    /// Whether another one speaks from here on: the line begins with a dash.
    static func beginsSpeech(_ text: [UInt8]) -> Bool {
        let text = text.drop { $0 <= 0x20 }
        return text.first == 0x2D || text.starts(with: "–".utf8) || text.starts(with: "—".utf8)
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return self[endIndex...] }
        return self[first...last]
    }
}
