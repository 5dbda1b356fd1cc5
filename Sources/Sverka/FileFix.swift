import SverkaSupport
import SverkaDocument
import SverkaText

/// A file with deprecated terms replaced.
public struct FileFix: Sendable {
    public var path: String
    public var before: [UInt8]
    /// In the same encoding, with the same byte-order mark and line ends.
    public var after: [UInt8]
    public var encoding: TextEncoding
    /// How many replacements were made.
    public var count: Int

    /// Why nothing is replaced in a file.
    public enum Obstacle: Error, Sendable, Equatable, CustomStringConvertible {
        case format, standardInput, encoding

        public var description: String {
            switch self {
            case .format: "not fixed: --fix is for plain text and Markdown alone"
            case .standardInput: "not fixed: standard input can't be written to"
            case .encoding: "not fixed: it has bytes that its encoding has not"
            }
        }
    }

    /// A replacement in a text.
    struct Edit: Equatable {
        /// Bytes of the text in UTF-8.
        var range: Range<Int>
        var text: String
    }

    /// The bytes of a file with replacements made that can be.
    ///
    /// - Parameter edits: in order, none in another.
    static func applied(
        _ edits: [Edit], to bytes: [UInt8], _ source: SourceText, _ encoding: TextEncoding,
        _ file: Inputs.File
    ) -> Result<(bytes: [UInt8], count: Int), Obstacle> {
        if file.path == "-" { return .failure(.standardInput) }
        guard [.plain, .markdown, .lines].contains(file.format) else { return .failure(.format) }
        let mark = bytes.prefix(bytes.withUnsafeBufferPointer { encoding.markLength($0) })
        // Whatever is not touched must come out as it went in.
        guard let same = encoding.encoded(source.text), mark + same == bytes[...] else {
            return .failure(.encoding)
        }
        var out = Array(mark)
        var end = 0, count = 0
        for edit in edits {
            // A character that the encoding has not stays a finding.
            guard edit.range.lowerBound >= end,
                let words = respaced(edit.text, like: source.text[edit.range]),
                let new = encoding.encoded(words),
                let before = encoding.encoded(source.text[end..<edit.range.lowerBound])
            else { continue }
            out += before
            out += new
            end = edit.range.upperBound
            count += 1
        }
        guard let rest = encoding.encoded(source.text[end...]) else { return .failure(.encoding) }
        return .success((out + rest, count))
    }

    /// New words with the white space of the old ones, so that lines end where
    /// they did; nil where there is an end of a line too many.
    private static func respaced(_ words: String, like old: ArraySlice<UInt8>) -> [UInt8]? {
        var gaps: [[UInt8]] = []
        old.withUnsafeBufferPointer { old in
            var index = 0
            while index < old.count {
                let length = WhiteSpace.length(old, at: index)
                if length > 0 { gaps.append(Array(old[index..<index + length])) }
                index += max(1, length)
            }
        }
        var out: [UInt8] = []
        let words = words.split(separator: " ")
        for (index, word) in words.enumerated() {
            if index > 0 { out += index <= gaps.count ? gaps[index - 1] : [0x20] }
            out += word.utf8
        }
        let unused = gaps.dropFirst(words.count - 1)
        return unused.joined().contains { $0 == 0x0A || $0 == 0x0D } ? nil : out
    }

    /// What was changed, as a unified diff in UTF-8.
    public var diff: [UInt8] {
        func text(_ bytes: [UInt8]) -> [UInt8] {
            bytes.withUnsafeBufferPointer { encoding.decoded($0) }
        }
        return UnifiedDiff.bytes(text(before), text(after), path: path)
    }
}
