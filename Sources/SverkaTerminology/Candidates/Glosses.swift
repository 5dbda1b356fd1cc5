import SverkaSupport
import SverkaAlignment
import SverkaMorphology
import SverkaText

/// Terms that a text itself gives in the other language, in brackets.
enum Glosses {
    /// Each bracket of the other script with up to eight words before it.
    static func find(in text: String, side: Side) -> [(before: String, inside: String)] {
        var out: [(String, String)] = []
        var rest = text[...]
        while let open = rest.firstIndex(of: "("),
            let close = rest[open...].firstIndex(of: ")")
        {
            let inside = rest[rest.index(after: open)..<close]
            let before = text[..<open]
            rest = rest[rest.index(after: close)...]
            guard inside.split(separator: " ").count <= 6, isOf(side.other, inside) else {
                continue
            }
            let words = before.split(separator: " ").suffix(8)
            let stretch = words.joined(separator: " ")
            guard isOf(side, stretch[...]) else { continue }
            out.append((trimmed(stretch), trimmed(String(inside))))
        }
        return out
    }

    private static func isOf(_ side: Side, _ text: Substring) -> Bool {
        var cyrillic = 0, latin = 0
        for scalar in text.unicodeScalars {
            switch ScalarClass(scalar.value) {
            case .cyrillic: cyrillic += 1
            case .latin: latin += 1
            default: break
            }
        }
        return side == .russian ? cyrillic > 1 && latin == 0 : latin > 1 && cyrillic == 0
    }

    private static func trimmed(_ text: String) -> String {
        let marks: Set<Character> = ["\"", "«", "»", "“", "”", "„", " ", ",", "'"]
        var text = text[...]
        while let first = text.first, marks.contains(first) { text.removeFirst() }
        while let last = text.last, marks.contains(last) { text.removeLast() }
        return String(text)
    }

    /// The words before the bracket that the gloss names: as many as link to
    /// it, at least its last noun; for an acronym those whose initials it has.
    static func term(
        _ outer: [TermText.Word], namedBy inner: [TermText.Word], side: Side,
        _ bank: WordFeatureCache
    ) -> Range<Int>? {
        guard let last = outer.indices.last,
            outer[last].pos.isNominal || outer[last].pos == .other
                || outer[last].pos == .adjective || outer[last].frequencyBand >= 6
        else { return nil }
        if inner.count == 1, inner[0].token.shape == .upper, inner[0].length >= 3 {
            // `ИИХФ (IIHF)`
            if outer[last].isUpper { return last..<last + 1 }
            return named(outer, byInitials: inner[0], side)
        }
        let start = linked(outer, to: inner, side, bank)
        let content = outer[start...last].count { $0.pos.isContent }
        return content <= inner.count + 1 ? start..<last + 1 : last..<last + 1
    }

    /// The first word that a word of the gloss translates, looking back from the
    /// last to the next mark; the last where none does.
    private static func linked(
        _ outer: [TermText.Word], to inner: [TermText.Word], _ side: Side,
        _ bank: WordFeatureCache
    ) -> Int {
        var start = outer.count - 1
        // Each word of the gloss once: in `создание формирования (formation)` it
        // is the last that is meant.
        var open = Array(inner.indices)
        for index in outer.indices.reversed() {
            if outer[index].pos == .punctuation { break }
            let strengths = open.map { place in
                let (mine, theirs) = (outer[index].feature, inner[place].feature)
                return side == .russian ? bank.strength(mine, theirs) : bank.strength(theirs, mine)
            }
            // Of words that it renders alike the last.
            let linked = strengths.indices.last { strengths[$0] == strengths.max() }
            if let linked, strengths[linked] >= leastStrength {
                open.remove(at: linked)
                start = index
            }
        }
        return start
    }

    /// Strength from which a word is taken for the translation of another: that
    /// of a part of an expression of the lexicon.
    private static let leastStrength: Float = 0.6

    /// The words that an acronym stands for: those behind a capital that have
    /// about as many words of meaning as it has letters. The languages differ
    /// in the words, so the letters themselves are not compared.
    private static func named(
        _ outer: [TermText.Word], byInitials acronym: TermText.Word, _ side: Side
    ) -> Range<Int>? {
        let letters = side == .russian ? acronym.length : acronym.length / 2
        var content = 0
        var best: (start: Int, cost: Int)?
        for index in outer.indices.reversed() {
            let word = outer[index]
            if word.pos == .punctuation || word.pos == .verb { break }
            guard word.pos.isContent || word.pos == .other else { continue }
            content += 1
            guard content > 1, content <= letters + 2 else { continue }
            let cost = abs(content - letters) * 2 + (word.token.shape == .lower ? 3 : 0)
            if cost <= 4, cost < best?.cost ?? 5 { best = (index, cost) }
        }
        return best.map { $0.start..<outer.count }
    }
}
