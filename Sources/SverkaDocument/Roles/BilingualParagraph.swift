import SverkaSupport
import SverkaText

/// A paragraph that holds a sentence and its translation: in brackets, behind a
/// slash or a dash, or simply behind it.
enum BilingualParagraph {
    /// Words that make a stretch a sentence and not a gloss.
    private static let leastWords = 4

    /// A stretch of one script.
    private struct Run {
        var cyrillic: Bool
        var start: Int
        var end: Int
        var words: Int
    }

    /// The paragraph as sentence units, a unit for each stretch of one
    /// language; the paragraph itself where it has but one language.
    static func takenApart(_ unit: Unit) -> [Unit] {
        guard unit.role != .furniture, isMixed(unit.text) else { return [unit] }
        let runs = unit.text.withUTF8Bytes { bytes in Self.runs(bytes) }
        let full = runs.filter { (run: Run) in run.words >= leastWords }
        guard full.contains(where: \.cyrillic), full.contains(where: { !$0.cyrillic }) else {
            return [unit]
        }
        let words = runs.reduce(0) { $0 + $1.words }
        let inFull = full.reduce(0) { $0 + $1.words }
        // Short runs between full ones are names and terms: they belong to the
        // stretch they stand in, and there may not be many.
        guard inFull * 10 >= words * 8 else { return [unit] }
        let joined = joinedRuns(runs)
        guard joined.count >= 2, joined.count <= 12,
            joined.allSatisfy({ $0.words >= leastWords }),
            unit.text.withUTF8Bytes({ separated(joined, $0) })
        else { return [unit] }
        return joined.enumerated().map { index, run in
            var part = unit
            part.number.sentence = index + 1
            part.text = trimmed(String(unit.text.slice(run.start..<run.end)))
            part.language =
                run.cyrillic
                ? (unit.language == .english ? .russian : unit.language) : .english
            if part.language == .undetermined { part.language = .russian }
            part.role = .text
            return part
        }
    }

    /// Whether there are enough letters of both scripts for a sentence each.
    private static func isMixed(_ text: String) -> Bool {
        var latin = 0, cyrillic = 0
        for byte in text.utf8 {
            if (0x61...0x7A).contains(byte) { latin += 1 }
            if byte == 0xD0 || byte == 0xD1 { cyrillic += 1 }
        }
        return latin >= 8 && cyrillic >= 8
    }

    private static func runs(_ bytes: UnsafeBufferPointer<UInt8>) -> [Run] {
        var runs: [Run] = []
        for token in Tokenizer.tokens(of: bytes)
        where token.kind == .cyrillic || token.kind == .latin {
            let cyrillic = token.kind == .cyrillic
            if let last = runs.last, last.cyrillic == cyrillic {
                runs[runs.count - 1].end = Int(token.end)
                runs[runs.count - 1].words += 1
            } else {
                runs.append(
                    Run(cyrillic: cyrillic, start: Int(token.start), end: Int(token.end), words: 1))
            }
        }
        return runs
    }

    /// Full runs with the short ones of the other script inside them.
    private static func joinedRuns(_ runs: [Run]) -> [Run] {
        var out: [Run] = []
        for run in runs {
            guard let last = out.last else {
                out.append(run)
                continue
            }
            if run.cyrillic == last.cyrillic || run.words < leastWords {
                out[out.count - 1].end = run.end
                out[out.count - 1].words += run.words
            } else if last.words < leastWords {
                out[out.count - 1] = Run(
                    cyrillic: run.cyrillic, start: last.start, end: run.end,
                    words: last.words + run.words)
            } else {
                out.append(run)
            }
        }
        return out
    }

    /// Whether between the stretches stands what parts a text from its
    /// translation: a bracket, a slash, a dash, or the end of a sentence.
    private static func separated(
        _ runs: [Run], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        for (a, b) in zip(runs, runs.dropFirst()) {
            var found = false
            var index = a.end
            while index < b.start {
                let (value, length) = UTF8Scan.scalar(bytes, at: index)
                if [
                    0x28, 0x29, 0x5B, 0x5D, 0x2F, 0x7C, 0x2013, 0x2014, 0x2E, 0x21, 0x3F, 0x2026,
                    0x3A, 0x2D,
                ]
                .contains(value) {
                    found = true
                }
                index += length
            }
            if !found { return false }
        }
        return true
    }

    /// With the marks that close the sentence, without separators around it.
    private static func trimmed(_ text: String) -> String { text }
}
