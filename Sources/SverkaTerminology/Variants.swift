import SverkaMorphology

/// Brings spellings of one rendering together: `hand washing`, `hand-washing`
/// and `handwashing`, `Lukashenko` and `Lukashenka`, `Covid-19` and `COVID-19`.
enum Variants {
    /// Folds each row into the first before it that differs in spelling alone,
    /// as one of its variants; counts add up.
    ///
    /// - Parameter mayFold: rows that stay for themselves, as those of lists
    ///   do, which may advise for one spelling and against another.
    static func fold(_ rows: [GlossaryRow], where mayFold: (GlossaryRow) -> Bool) -> [GlossaryRow] {
        var out: [GlossaryRow] = []
        var places: [String: [Int]] = [:]
        for row in rows {
            guard mayFold(row) else {
                out.append(row)
                continue
            }
            let keys = [
                "r" + TermKey.folded(row.russian), "e" + TermKey.folded(row.english),
            ]
            let place = keys.lazy.flatMap { places[$0] ?? [] }.first {
                differInSpelling(out[$0], row)
            }
            if let place {
                out[place].absorb(row)
            } else {
                for key in keys { places[key, default: []].append(out.count) }
                out.append(row)
            }
        }
        return out
    }

    private static func differInSpelling(_ a: GlossaryRow, _ b: GlossaryRow) -> Bool {
        guard !a.russian.isEmpty, !a.english.isEmpty, !b.russian.isEmpty, !b.english.isEmpty
        else { return false }
        let isName = a.pos == "PROPN" && b.pos == "PROPN"
        return isSpelling(a.russian, b.russian, isName, SoundForm.init(russian:))
            && isSpelling(a.english, b.english, isName, SoundForm.init(english:))
    }

    /// The same letters but for hyphens and spaces; of names, nearly the same
    /// sounds in as many words.
    private static func isSpelling(
        _ a: String, _ b: String, _ isName: Bool, _ sound: (String) -> SoundForm
    ) -> Bool {
        let first = joined(a), second = joined(b)
        if first == second { return true }
        guard isName, a.split(separator: " ").count == b.split(separator: " ").count,
            min(first.count, second.count) >= 5, first.first == second.first
        else { return false }
        return sound(a).similarity(to: sound(b)) >= leastLikeness
    }

    private static let leastLikeness = 0.88

    private static func joined(_ text: String) -> String {
        String(TermKey.folded(text).filter { $0.isLetter || $0.isNumber })
    }
}

extension GlossaryRow {
    fileprivate mutating func absorb(_ other: GlossaryRow) {
        if other.russian != russian, !russianVariants.contains(other.russian) {
            russianVariants.append(other.russian)
        }
        if other.english != english, !englishVariants.contains(other.english) {
            englishVariants.append(other.english)
        }
        count += other.count
        documents = max(documents, other.documents)
        if other.russian != russian { russianCount += other.russianCount }
        if other.english != english { englishCount += other.englishCount }
    }
}
