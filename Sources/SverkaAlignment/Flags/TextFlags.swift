import SverkaMorphology
import SverkaSupport
import SverkaText

/// Flags of a pair that need no more than its texts.
enum TextFlags {
    static func flags(_ row: AnalyzedRow) -> Set<Flag> {
        guard !isEndless(row) else { return [] }
        var out: Set<Flag> = []
        if numbersDiffer(row.texts) { out.insert(.numbers) }
        if lengthsDiffer(row.features) { out.insert(.length) }
        if isUntranslated(row.texts) { out.insert(.untranslated) }
        return out
    }

    /// Whether texts are far too long for a paragraph: a whole file in one line.
    /// Flags would say nothing of it, and cost its length squared.
    static func isEndless(_ row: AnalyzedRow) -> Bool {
        row.texts.russian.text.utf8.count + row.texts.english.text.utf8.count > 60_000
    }

    /// Characters of Russian for one of English, and those that each side has
    /// besides, beyond which one side is much longer. By hand, on news.
    private static let usualRatio = 0.55...1.9
    private static let overhead = 10.0

    private static func lengthsDiffer(_ features: Bilingual<UnitFeatures>) -> Bool {
        let length = features.map { Double($0.length) + overhead }
        return !usualRatio.contains(length.russian / length.english)
    }

    private static func numbersDiffer(_ texts: Bilingual<AnalyzedText>) -> Bool {
        let differences = Quantity.differences(texts.russian, texts.english)
        return !differences.russian.isEmpty || !differences.english.isEmpty
    }

    /// A stretch of the other language's words, or the same text twice, if it
    /// has words.
    private static func isUntranslated(_ texts: Bilingual<AnalyzedText>) -> Bool {
        if texts.russian.text == texts.english.text {
            return texts.russian.tokens.contains { $0.kind == .cyrillic || $0.kind == .latin }
        }
        let cyrillic = texts.english.text.withUTF8Bytes { bytes in
            bytes.count { $0 == 0xD0 || $0 == 0xD1 }
        }
        if cyrillic >= 8, longestRun(of: .cyrillic, in: texts.english) >= 4 { return true }
        let latin = texts.russian.text.withUTF8Bytes { bytes in
            bytes.count { (0x61...0x7A).contains($0) }
        }
        return latin >= 15 && longestRun(of: .latin, in: texts.russian) >= 6
    }

    /// The most words of a script that follow one another.
    private static func longestRun(of kind: Token.Kind, in text: AnalyzedText) -> Int {
        var run = 0, longest = 0
        for token in text.tokens {
            switch token.kind {
            case kind:
                run += 1
                longest = max(longest, run)
            case .punctuation, .symbol, .number: break
            default: run = 0
            }
        }
        return longest
    }
}
