import SverkaSupport
import SverkaText

/// Words of one script in a row.
struct ScriptRun {
    var isCyrillic: Bool
    /// From the first word's beginning to the last one's end, in bytes.
    var bytes: Range<Int>
    var words: Int

    /// Words that make a stretch a sentence and not a gloss.
    private static let leastWords = 4

    var isSentence: Bool { words >= Self.leastWords }

    /// The runs of a text.
    static func runs(_ bytes: UnsafeBufferPointer<UInt8>) -> [ScriptRun] {
        var runs: [ScriptRun] = []
        for token in Tokenizer.tokens(of: bytes)
        where token.kind == .cyrillic || token.kind == .latin {
            let run = ScriptRun(
                isCyrillic: token.kind == .cyrillic, bytes: Int(token.start)..<Int(token.end),
                words: 1)
            if runs.last?.isCyrillic == run.isCyrillic {
                runs[runs.count - 1].add(run)
            } else {
                runs.append(run)
            }
        }
        return runs
    }

    /// Full runs with the short ones of the other script inside them.
    static func joined(_ runs: [ScriptRun]) -> [ScriptRun] {
        var out: [ScriptRun] = []
        for run in runs {
            guard let last = out.last else {
                out.append(run)
                continue
            }
            if run.isCyrillic == last.isCyrillic || !run.isSentence {
                out[out.count - 1].add(run)
            } else if !last.isSentence {
                out[out.count - 1].add(run)
                out[out.count - 1].isCyrillic = run.isCyrillic
            } else {
                out.append(run)
            }
        }
        return out
    }

    private mutating func add(_ run: ScriptRun) {
        bytes = bytes.lowerBound..<run.bytes.upperBound
        words += run.words
    }
}

// MARK: Marks

extension ScriptRun {
    /// Brackets, slashes, dashes, colons and ends of sentences: what parts a
    /// text from its translation.
    private static let separators = Set("()[]/|–—.!?…:-".unicodeScalars.map(\.value))
    private static let openingMarks = Set("«“„‘\"".unicodeScalars.map(\.value))
    private static let closingMarks = Set(".!?…»”“’\"".unicodeScalars.map(\.value))

    /// Whether between all runs stands what parts a text from its translation.
    static func areSeparated(_ runs: [ScriptRun], _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        zip(runs, runs.dropFirst()).allSatisfy { a, b in
            var index = a.bytes.upperBound
            while index < b.bytes.lowerBound {
                let (value, length) = UTF8Scan.scalar(bytes, at: index)
                if separators.contains(value) { return true }
                index += length
            }
            return false
        }
    }

    /// The runs with the quotation marks that open and close them, and the mark
    /// that ends their sentence; without what separates them.
    static func sentences(
        _ runs: [ScriptRun], _ bytes: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        var behind = 0
        return runs.indices.map { index in
            let next = index + 1 < runs.count ? runs[index + 1].bytes.lowerBound : bytes.count
            let start = opening(before: runs[index].bytes.lowerBound, from: behind, bytes)
            behind = closing(behind: runs[index].bytes.upperBound, before: next, bytes)
            return start..<behind
        }
    }

    private static func opening(
        before start: Int, from limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var start = start
        while start > limit {
            var index = start - 1
            while index > limit, bytes[index] & 0xC0 == 0x80 { index -= 1 }
            guard openingMarks.contains(UTF8Scan.scalar(bytes, at: index).value) else { break }
            start = index
        }
        return start
    }

    private static func closing(
        behind end: Int, before limit: Int, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var end = end
        while end < limit {
            let (value, length) = UTF8Scan.scalar(bytes, at: end)
            guard closingMarks.contains(value) else { break }
            end += length
        }
        return end
    }
}
