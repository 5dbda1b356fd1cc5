import SverkaSupport
import SverkaMorphology

/// Brings spellings of one rendering together: `hand washing`, `hand-washing`
/// and `handwashing`, `Lukashenko` and `Lukashenka`, `Covid-19` and `COVID-19`.
package enum Variants {
    /// Folds each row into the first that differs in spelling alone, as one of
    /// its variants; counts add up.
    ///
    /// Rows of lists come first, and are folded only into one of their concept
    /// that has the same letters. Rows with advice, which may be for one
    /// spelling and against another, stay for themselves.
    ///
    /// - Parameter isFree: whether a row is of no list.
    package static func fold(
        _ rows: [GlossaryRow], where isFree: (GlossaryRow) -> Bool
    ) -> [GlossaryRow] {
        var out = rows
        var gone: Set<Int> = []
        var places: [String: [Int]] = [:]
        let free = Set(rows.indices.filter { isFree(rows[$0]) })
        let listed = rows.indices.filter { !free.contains($0) }
        for index in listed + free.sorted() where rows[index].note.isEmpty {
            let row = rows[index]
            let keys = [
                "r" + TermKey.folded(row.russian), "e" + TermKey.folded(row.english),
            ]
            let place = keys.lazy.flatMap { places[$0] ?? [] }.first {
                free.contains(index)
                    ? differInSpelling(out[$0], row)
                    : out[$0].concept == row.concept && haveSameLetters(out[$0], row)
            }
            if let place {
                out[place].absorb(row)
                gone.insert(index)
            } else {
                for key in keys { places[key, default: []].append(index) }
            }
        }
        return out.indices.filter { !gone.contains($0) }.map { out[$0] }
    }

    /// Whether both have both terms, with hyphens and spaces aside the same.
    private static func haveSameLetters(_ a: GlossaryRow, _ b: GlossaryRow) -> Bool {
        !a.russian.isEmpty && !a.english.isEmpty && joined(a.russian) == joined(b.russian)
            && joined(a.english) == joined(b.english)
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
        return sound(a).similarity(to: sound(b)) >= LikenessWeights.spelling
    }

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
        if contextAt.isEmpty, !other.contextAt.isEmpty {
            (russianContext, englishContext) = (other.russianContext, other.englishContext)
            (contextAt, source) = (other.contextAt, other.source)
        }
        firstSeen = [firstSeen, other.firstSeen].filter { !$0.isEmpty }.min() ?? ""
        lastSeen = max(lastSeen, other.lastSeen)
        count += other.count
        documents = max(documents, other.documents)
        if other.russian != russian { russianCount += other.russianCount }
        if other.english != english { englishCount += other.englishCount }
    }
}
