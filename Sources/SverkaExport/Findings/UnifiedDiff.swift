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
        var out = Array("--- \(path)\n+++ \(path)\n".utf8)
        for hunk in hunks {
            let shown =
                max(0, hunk.lowerBound - context)..<min(before.count, hunk.upperBound + context)
            let place = "\(shown.lowerBound + 1),\(shown.count)"
            out += "@@ -\(place) +\(place) @@\n".utf8
            write(shown, before, after, to: &out)
        }
        return out
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
