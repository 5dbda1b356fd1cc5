import SverkaSupport
import SverkaText

/// Brings short names and acronyms to the concepts of the full ones: `Трамп`,
/// `Trump` to `Дональд Трамп`, `Donald Trump`, and `МПА`, `IPA` to
/// `Межпарламентская ассамблея`, `Interparliamentary Assembly`.
package enum ShortForms {
    /// Names the concepts of rows, a short form after its full one, and says
    /// which rows are short forms. Rows that have a concept are left alone.
    package static func name(_ rows: inout [GlossaryRow]) {
        var wholes: [Int: Int] = [:]
        let persons = Persons(rows)
        let phrases = Phrases(rows)
        for index in rows.indices where rows[index].concept.isEmpty {
            if let whole = persons.whole(of: rows[index], in: rows) {
                wholes[index] = whole
                rows[index].form = .short
            } else if let whole = phrases.whole(of: rows[index], in: rows) {
                wholes[index] = whole
                rows[index].form = .acronym
            }
        }
        Concepts.name(&rows, wholes: wholes)
    }

    /// Of rows that all may be the full form of one, the first, if they are
    /// rows of one concept.
    private static func one(of found: [Int], in rows: [GlossaryRow]) -> Int? {
        guard let first = found.first else { return nil }
        let isOne = found.dropFirst().allSatisfy {
            let (a, b) = (rows[first], rows[$0])
            return !a.concept.isEmpty && a.concept == b.concept
                || TermKey.isSame(a.russian, b.russian) || TermKey.isSame(a.english, b.english)
        }
        return isOne ? first : nil
    }

    // MARK: Persons

    /// Full names of persons, by their last words.
    private struct Persons {
        private var byLast: [String: [Int]] = [:]

        init(_ rows: [GlossaryRow]) {
            for (index, row) in rows.enumerated() where row.kind == .person {
                let russian = words(row.russian), english = words(row.english)
                // `президент Трамп` is no name.
                guard row.russian.first?.isUppercase == true else { continue }
                for i in russian.indices.dropFirst() {
                    for j in english.indices.dropFirst() {
                        byLast[key(russian[i...], english[j...]), default: []].append(index)
                    }
                }
            }
        }

        func whole(of row: GlossaryRow, in rows: [GlossaryRow]) -> Int? {
            guard row.kind == .person, row.form == .full else { return nil }
            let key = key(words(row.russian)[...], words(row.english)[...])
            return one(of: byLast[key] ?? [], in: rows)
        }
    }

    private static func key(_ russian: ArraySlice<String>, _ english: ArraySlice<String>) -> String
    {
        russian.joined(separator: " ") + "\t" + english.joined(separator: " ")
    }

    private static func words(_ term: String) -> [String] {
        TermKey.folded(term).split(separator: " ").map(String.init)
    }

    // MARK: Acronyms

    /// Terms of several words on both sides, by the first letters of both.
    private struct Phrases {
        private var byFirst: [String: [Int]] = [:]

        init(_ rows: [GlossaryRow]) {
            for (index, row) in rows.enumerated()
            where row.russian.hasSpace && row.english.hasSpace {
                byFirst[first(row), default: []].append(index)
            }
        }

        func whole(of row: GlossaryRow, in rows: [GlossaryRow]) -> Int? {
            guard isAcronym(row.russian), isAcronym(row.english) else { return nil }
            let found = (byFirst[first(row)] ?? []).filter {
                spells(row.russian, rows[$0].russian) && spells(row.english, rows[$0].english)
            }
            return one(of: found, in: rows)
        }
    }

    private static func first(_ row: GlossaryRow) -> String {
        String(TermKey.folded(row.russian).prefix(1) + TermKey.folded(row.english).prefix(1))
    }

    private static func isAcronym(_ term: String) -> Bool {
        (2...8).contains(term.count) && term.allSatisfy { $0.isLetter && $0.isUppercase }
    }

    /// Whether an acronym has the first letters of a term's words in order.
    ///
    /// Words of grammar may be left out; of the first word more letters may
    /// stand if the acronym has three or more: `МПА` for `Межпарламентская
    /// ассамблея`.
    static func spells(_ acronym: String, _ term: String) -> Bool {
        let letters = Array(TermKey.folded(acronym))
        let words = TermKey.folded(term).split { !$0.isLetter && !$0.isNumber }.map(Array.init)
        guard let head = words.first, head.first == letters.first else { return false }
        var rest = letters.dropFirst()
        if spells(rest, words[1...]) { return true }
        guard letters.count > 2 else { return false }
        for letter in head.dropFirst() where letter == rest.first {
            rest = rest.dropFirst()
            if spells(rest, words[1...]) { return true }
        }
        return false
    }

    private static func spells(
        _ letters: ArraySlice<Character>, _ words: ArraySlice<[Character]>
    ) -> Bool {
        guard let word = words.first else { return letters.isEmpty }
        if letters.first == word.first, spells(letters.dropFirst(), words.dropFirst()) {
            return true
        }
        return CandidateWords.ofGrammar.contains(String(word)) && spells(letters, words.dropFirst())
    }
}
