import SverkaSupport
import SverkaMorphology

/// Names of concepts: valid XML names, made of the English term.
package enum Concepts {
    /// Fills in the concepts of rows that have none: that of a row with the
    /// same Russian term or, failing that, the same English one.
    ///
    /// - Parameter wholes: rows that go by the concept of another one, by their
    ///   place its place, as a short name by that of the full one.
    package static func name(_ rows: inout [GlossaryRow], wholes: [Int: Int] = [:]) {
        guard rows.contains(where: \.concept.isEmpty) else { return }
        var names = Names(rows)
        for index in rows.indices where rows[index].concept.isEmpty {
            if let whole = wholes[index] {
                if rows[whole].concept.isEmpty { names.name(&rows[whole]) }
                rows[index].concept = rows[whole].concept
            }
            names.name(&rows[index])
        }
    }

    /// The names that are given, and those of terms.
    private struct Names {
        private var taken: Set<String>
        private var byTerm: [String: String] = [:]

        init(_ rows: [GlossaryRow]) {
            taken = Set(rows.map(\.concept)).subtracting([""])
            for row in rows where !row.concept.isEmpty {
                for term in row.foldedTerms { byTerm[term] = row.concept }
            }
        }

        /// Names the row's concept if it has none, and keeps the name for its
        /// terms.
        mutating func name(_ row: inout GlossaryRow) {
            let terms = row.foldedTerms
            if row.concept.isEmpty {
                row.concept =
                    terms.lazy.compactMap { [byTerm] in byTerm[$0] }.first
                    ?? free(slug(row.english.isEmpty ? row.russian : row.english))
            }
            for term in terms { byTerm[term] = row.concept }
        }

        /// A name with a number where it is taken.
        private mutating func free(_ name: String) -> String {
            if taken.insert(name).inserted { return name }
            var number = 2
            while !taken.insert("\(name)-\(number)").inserted { number += 1 }
            return "\(name)-\(number)"
        }
    }

    /// `Union State` → `union-state`; Russian letters are romanised.
    package static func slug(_ term: String) -> String {
        var out = ""
        for scalar in TermKey.folded(term).unicodeScalars {
            let value = scalar.value
            if (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) {
                out.unicodeScalars.append(scalar)
            } else if let latin = Romanization.letters[value] {
                out += latin
            } else if out.last != "-", !out.isEmpty {
                out += "-"
            }
        }
        while out.last == "-" { out.removeLast() }
        guard let first = out.unicodeScalars.first, (0x61...0x7A).contains(first.value) else {
            return "term-" + out
        }
        return out
    }
}

extension GlossaryRow {
    /// The terms that are not empty, Russian first.
    fileprivate var foldedTerms: [String] {
        [russian, english].filter { !$0.isEmpty }.map(TermKey.folded)
    }
}
