import SverkaText

extension Glossary {
    /// This glossary with another that wins: its rows, and of this one's those
    /// of concepts that share no term with them.
    package func overlaid(with other: Glossary) -> Glossary {
        let concepts = Set(other.rows.map(\.concept).filter { !$0.isEmpty })
        let russian = Set(other.rows.map { TermKey.folded($0.russian) }.filter { !$0.isEmpty })
        let english = Set(other.rows.map { TermKey.folded($0.english) }.filter { !$0.isEmpty })
        let overruled = Set(
            rows.filter {
                concepts.contains($0.concept) || russian.contains(TermKey.folded($0.russian))
                    || english.contains(TermKey.folded($0.english))
            }.map(\.concept))
        return Glossary(
            rows: rows.filter { !overruled.contains($0.concept) } + other.rows,
            otherColumns: other.otherColumns)
    }
}

extension [String] {
    /// With those of another list that are new.
    package func adding(_ others: [String]) -> [String] {
        var seen = Set(map(TermKey.folded))
        return self + others.filter { seen.insert(TermKey.folded($0)).inserted }
    }
}
