import SverkaText

extension Glossary {
    /// This glossary with another that wins: its rows, and of this one's those
    /// of concepts that share no term with them.
    ///
    /// - Parameter advice: whether of the other concepts what is deprecated stays,
    ///   as far as the other glossary does not allow it; and rows that are only
    ///   proposed overrule nothing.
    package func overlaid(with other: Glossary, keepingAdvice advice: Bool = false) -> Glossary {
        let ruling = advice ? other.rows.filter(\.isDecided) : other.rows
        var concepts: [String: String] = [:]
        var terms = Bilingual<[String: String]>(repeating: [:])
        for row in ruling {
            if !row.concept.isEmpty { concepts[row.concept] = row.concept }
            for side in Side.allCases where !row[side].isEmpty {
                let term = TermKey.folded(row[side])
                if terms[side][term] == nil { terms[side][term] = row.concept }
            }
        }
        var overruled: [String: String] = [:]
        for row in rows where overruled[row.concept] == nil {
            overruled[row.concept] =
                concepts[row.concept] ?? terms.russian[TermKey.folded(row.russian)]
                ?? terms.english[TermKey.folded(row.english)]
        }
        var kept = rows.filter { overruled[$0.concept] == nil }
        if advice { kept += self.advice(besides: other, overruled) }
        return Glossary(rows: kept + other.rows, otherColumns: other.otherColumns)
    }

    /// The deprecated rows of overruled concepts that another glossary does not
    /// allow, as rows of its concepts.
    private func advice(
        besides other: Glossary, _ concepts: [String: String]
    ) -> [GlossaryRow] {
        let allowed = other.rows.filter { $0.status == .preferred || $0.status == .admitted }
        let terms = Bilingual { side in Set(allowed.map { TermKey.folded($0[side]) }) }
        let known = Set(other.rows.filter(\.isDecided).map(\.renderingKey))
        return rows.compactMap { row in
            guard row.status == .deprecated, let concept = concepts[row.concept],
                !known.contains(row.renderingKey),
                !Side.allCases.allSatisfy({ terms[$0].contains(TermKey.folded(row[$0])) })
            else { return nil }
            var row = row
            row.concept = concept
            return row
        }
    }
}

extension [String] {
    /// With those of another list that are new.
    package func adding(_ others: [String]) -> [String] {
        var seen = Set(map(TermKey.folded))
        return self + others.filter { seen.insert(TermKey.folded($0)).inserted }
    }
}
