import SverkaSupport
import SverkaText

/// A day of the week that two texts have otherwise: `Tuesday` beside `четверг`.
package enum WeekdayDifference {
    /// The places of the two days; nil where each is said on both sides, or more
    /// than one differs.
    package static func find(
        _ russian: AnalyzedText, _ english: AnalyzedText
    ) -> Bilingual<Range<Int>>? {
        // Few texts have any; English ones are told by their ends.
        let theirs = days(in: english)
        guard !theirs.isEmpty else { return nil }
        let mine = days(in: russian)
        let lone = Bilingual(
            russian: mine.filter { day in !theirs.contains { $0.value == day.value } },
            english: theirs.filter { day in !mine.contains { $0.value == day.value } })
        guard Set(lone.russian.map(\.value)).count == 1, Set(lone.english.map(\.value)).count == 1
        else { return nil }
        return lone.map { $0[0].range }
    }

    private static func days(in text: AnalyzedText) -> [(value: Int64, range: Range<Int>)] {
        text.text.withUTF8Bytes { bytes in
            text.tokens.compactMap { token in
                guard mayBeDay(token, bytes, text.side) else { return nil }
                var word = String(decoding: bytes[token.range], as: UTF8.self).lowercased()
                if text.side == .english, let mark = word.firstIndex(where: { "'’".contains($0) }) {
                    word = String(word[..<mark])
                }
                return NumberWords.weekday(word, text.side).map { ($0, token.range) }
            }
        }
    }

    /// By what costs little: a capital and `day`, or the letters that the Russian
    /// ones begin with.
    private static func mayBeDay(
        _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ side: Side
    ) -> Bool {
        let word = UnsafeBufferPointer(rebasing: bytes[token.range])
        guard side == .english else {
            return token.kind == .cyrillic && word.count >= 10 && word.count <= 28
        }
        guard token.kind == .latin, token.shape != .lower, word.count >= 6, word.count <= 14 else {
            return false
        }
        return word.dropFirst(3).contains(0x79)
    }
}
