/// Names of concepts: valid XML names, made of the English term.
enum Concepts {
    /// Fills in the concepts of rows that have none: that of a row with the
    /// same Russian term or, failing that, the same English one.
    static func name(_ rows: inout [GlossaryRow]) {
        guard rows.contains(where: \.concept.isEmpty) else { return }
        var taken: Set<String> = Set(rows.map(\.concept)).subtracting([""])
        var byTerm: [String: String] = [:]
        for row in rows where !row.concept.isEmpty {
            for term in [row.russian, row.english] where !term.isEmpty {
                byTerm[TermKey.folded(term)] = row.concept
            }
        }
        for index in rows.indices where rows[index].concept.isEmpty {
            let terms = [rows[index].russian, rows[index].english].filter { !$0.isEmpty }
                .map(TermKey.folded)
            if let known = terms.lazy.compactMap({ byTerm[$0] }).first {
                rows[index].concept = known
            } else {
                var name = slug(
                    rows[index].english.isEmpty ? rows[index].russian : rows[index].english)
                if !taken.insert(name).inserted {
                    var number = 2
                    while !taken.insert("\(name)-\(number)").inserted { number += 1 }
                    name = "\(name)-\(number)"
                }
                rows[index].concept = name
            }
            for term in terms { byTerm[term] = rows[index].concept }
        }
    }

    /// `Union State` → `union-state`; Russian letters are romanised.
    static func slug(_ term: String) -> String {
        var out = ""
        for scalar in TermKey.folded(term).unicodeScalars {
            let value = scalar.value
            if (0x61...0x7A).contains(value) || (0x30...0x39).contains(value) {
                out.unicodeScalars.append(scalar)
            } else if let latin = romanised[value] {
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

    private static let romanised: [UInt32: String] = {
        let letters = [
            "a", "b", "v", "g", "d", "e", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r",
            "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya",
        ]
        var table: [UInt32: String] = [:]
        for (index, latin) in letters.enumerated() { table[0x430 + UInt32(index)] = latin }
        return table
    }()
}
