/// The difference of two texts that have the same number of lines, as `patch`
/// reads it.
package enum UnifiedDiff {
    /// Lines shown around a change.
    private static let context = 3

    /// - Parameters:
    ///   - old, new: in UTF-8.
    /// - Returns: nothing where the texts are the same.
    package static func bytes(_ old: [UInt8], _ new: [UInt8], path: String) -> [UInt8] {
        let before = lines(old), after = lines(new)
        precondition(before.count == after.count, "a line was put in or taken out")
        let changed = before.indices.filter { before[$0] != after[$0] }
        guard let first = changed.first else { return [] }
        var hunks: [Range<Int>] = [first..<first + 1]
        for line in changed.dropFirst() {
            if line - hunks[hunks.count - 1].upperBound <= 2 * context {
                hunks[hunks.count - 1] = hunks[hunks.count - 1].lowerBound..<line + 1
            } else {
                hunks.append(line..<line + 1)
            }
        }
        let name = quoted(path)
        var out = Array("--- \(name)\n+++ \(name)\n".utf8)
        for hunk in hunks {
            let shown =
                max(0, hunk.lowerBound - context)..<min(before.count, hunk.upperBound + context)
            let place = "\(shown.lowerBound + 1),\(shown.count)"
            out += "@@ -\(place) +\(place) @@\n".utf8
            write(shown, before, after, to: &out)
        }
        return out
    }

    /// A name as it stands, or, where it holds a quote, a backslash or a control
    /// character, in quotes and with escapes, as `patch` and `git apply` read it:
    /// a line feed in it would begin a line of the diff's own.
    private static func quoted(_ path: String) -> String {
        let isPlain = path.utf8.allSatisfy {
            $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C
        }
        guard !isPlain else { return path }
        var out: [UInt8] = [0x22]
        for byte in path.utf8 {
            switch byte {
            case 0x22, 0x5C: out += [0x5C, byte]
            case 0x09: out += Array("\\t".utf8)
            case 0x0A: out += Array("\\n".utf8)
            case 0x0D: out += Array("\\r".utf8)
            case 0..<0x20, 0x7F:
                let digits = String(byte, radix: 8)
                out += Array("\\\(String(repeating: "0", count: 3 - digits.count))\(digits)".utf8)
            default: out.append(byte)
            }
        }
        return String(decoding: out + [0x22], as: UTF8.self)
    }

    /// Runs of changed lines with the old ones before the new ones.
    private static func write(
        _ shown: Range<Int>, _ before: [ArraySlice<UInt8>], _ after: [ArraySlice<UInt8>],
        to out: inout [UInt8]
    ) {
        var line = shown.lowerBound
        while line < shown.upperBound {
            guard before[line] != after[line] else {
                write(" ", before[line], to: &out)
                line += 1
                continue
            }
            let start = line
            while line < shown.upperBound, before[line] != after[line] { line += 1 }
            for line in before[start..<line] { write("-", line, to: &out) }
            for line in after[start..<line] { write("+", line, to: &out) }
        }
    }

    private static func write(
        _ sign: String, _ line: ArraySlice<UInt8>, to out: inout [UInt8]
    ) {
        out += sign.utf8
        out += line
        if line.last != 0x0A { out += "\n\\ No newline at end of file\n".utf8 }
    }

    /// Lines with their ends.
    private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
        var out: [ArraySlice<UInt8>] = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
            out.append(text[start..<end])
            start = end
        }
        return out
    }
}
