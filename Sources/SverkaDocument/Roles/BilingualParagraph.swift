import SverkaSupport
import SverkaText

/// A paragraph that holds a sentence and its translation: in brackets, behind a
/// slash or a dash, or simply behind it.
enum BilingualParagraph {
    /// The most stretches that a paragraph is taken apart into.
    private static let mostStretches = 12
    /// So many letters of each script, at least, are a sentence each.
    private static let leastLetters = 8

    /// The paragraph as sentence units, a unit for each stretch of one
    /// language; the paragraph itself where it has but one language.
    static func takenApart(_ unit: Unit) -> [Unit] {
        guard unit.role != .furniture, isMixed(unit.text) else { return [unit] }
        let (stretches, ranges) = unit.text.withUTF8Bytes { bytes in
            let stretches = Self.stretches(bytes)
            return (stretches, ScriptRun.sentences(stretches, bytes))
        }
        guard !stretches.isEmpty else { return [unit] }
        return zip(stretches, ranges).enumerated().map { index, stretch in
            let (run, range) = stretch
            var part = unit
            part.number.sentence = index + 1
            part.text = String(unit.text.slice(range))
            let russian: Language =
                [.english, .undetermined].contains(unit.language) ? .russian : unit.language
            part.language = run.isCyrillic ? russian : .english
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
        return latin >= leastLetters && cyrillic >= leastLetters
    }

    /// The stretches that a paragraph falls into; none where it stays whole.
    private static func stretches(_ bytes: UnsafeBufferPointer<UInt8>) -> [ScriptRun] {
        let runs = ScriptRun.runs(bytes)
        let full = runs.filter(\.isSentence)
        guard full.contains(where: \.isCyrillic), full.contains(where: { !$0.isCyrillic }) else {
            return []
        }
        let words = runs.reduce(0) { $0 + $1.words }
        let inFull = full.reduce(0) { $0 + $1.words }
        // Short runs between full ones are names and terms: they belong to the
        // stretch they stand in, and there may not be many.
        guard inFull * 10 >= words * 8 else { return [] }
        let joined = ScriptRun.joined(runs)
        guard (2...mostStretches).contains(joined.count), joined.allSatisfy(\.isSentence),
            ScriptRun.areSeparated(joined, bytes)
        else { return [] }
        return joined
    }
}
