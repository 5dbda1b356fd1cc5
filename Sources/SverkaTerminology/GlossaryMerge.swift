import SverkaText

extension Glossary {
    /// This glossary, newly built, with what a reviewer's earlier file decided.
    ///
    /// Decided rows and the reviewer's columns stay as they are and only get
    /// new counts; what was rejected is not proposed again; rows still
    /// `proposed` that the reviewer has touched (a note, a column of their own)
    /// stay too. Nothing decided is ever dropped.
    public func keeping(_ earlier: Glossary) -> Glossary {
        var fresh = rows
        var out: [GlossaryRow] = []
        let rejectedRussian = earlier.rejectedTerms(\.russian, other: \.english)
        let rejectedEnglish = earlier.rejectedTerms(\.english, other: \.russian)
        var used: Set<Int> = []
        var positions: [String: Int] = [:]
        for index in fresh.indices.reversed() { positions[fresh[index].renderingKey] = index }
        let rejected = Set(earlier.rows.filter { $0.status == .rejected }.map(\.renderingKey))
        var byConcept: [String: Int] = [:]
        for index in fresh.indices.reversed() {
            let row = fresh[index]
            byConcept[row.concept + "\t" + TermKey.folded(row.english)] = index
            byConcept[row.concept + "\t" + TermKey.folded(row.russian)] = index
        }
        let earlierKeys = Set(earlier.rows.map(\.renderingKey))
        for old in earlier.rows {
            // A term that was corrected in a row still proposed: the concept
            // and the other term find it.
            if !old.isDecided, positions[old.renderingKey] == nil,
                let index = byConcept[old.concept + "\t" + TermKey.folded(old.english)]
                    ?? byConcept[old.concept + "\t" + TermKey.folded(old.russian)],
                !used.contains(index), !earlierKeys.contains(fresh[index].renderingKey)
            {
                fresh[index].russian = old.russian
                fresh[index].english = old.english
                positions[old.renderingKey] = index
            }
            let match = positions[old.renderingKey].flatMap { used.contains($0) ? nil : $0 }
            guard old.isDecided || old.isTouched(earlier.otherColumns) else {
                // A mere proposal of an earlier run lives on only if this one
                // makes it again, with the concept's name it had.
                if let match, !old.concept.isEmpty { fresh[match].concept = old.concept }
                continue
            }
            var row = old
            if let match {
                used.insert(match)
                let new = fresh[match]
                row.confidence = new.confidence
                row.count = new.count
                row.documents = new.documents
                row.russianCount = new.russianCount
                row.englishCount = new.englishCount
                row.russianContext = new.russianContext
                row.englishContext = new.englishContext
                row.contextAt = new.contextAt
                row.source = new.source
                row.russianVariants = old.russianVariants.adding(new.russianVariants)
                row.englishVariants = old.englishVariants.adding(new.englishVariants)
                if !old.isDecided {
                    row.kind = new.kind
                    row.form = new.form
                    row.pos = new.pos
                }
            } else {
                (row.count, row.documents, row.russianCount, row.englishCount) = (0, 0, 0, 0)
            }
            out.append(row)
        }
        for (index, row) in fresh.enumerated() where !used.contains(index) {
            if rejectedRussian.contains(TermKey.folded(row.russian)) { continue }
            if rejectedEnglish.contains(TermKey.folded(row.english)) { continue }
            if rejected.contains(row.renderingKey) { continue }
            out.append(row)
        }
        Concepts.name(&out)
        return Glossary(rows: out, otherColumns: earlier.otherColumns)
    }

    /// Terms that a rejected row with its other side empty rules out.
    private func rejectedTerms(
        _ side: KeyPath<GlossaryRow, String>, other: KeyPath<GlossaryRow, String>
    ) -> Set<String> {
        Set(
            rows.filter { $0.status == .rejected && $0[keyPath: other].isEmpty }
                .map { TermKey.folded($0[keyPath: side]) })
    }
}

extension GlossaryRow {
    /// Both terms, case and ё aside: rows with the same key are the same
    /// rendering.
    var renderingKey: String { TermKey.folded(russian) + "\t" + TermKey.folded(english) }

    /// Whether a reviewer has written into a row that is still proposed.
    func isTouched(_ columns: [String]) -> Bool {
        !note.isEmpty && source != .newsroom || columns.contains { !(other[$0] ?? "").isEmpty }
    }
}

extension [String] {
    /// With those of another list that are new.
    fileprivate func adding(_ others: [String]) -> [String] {
        var seen = Set(map(TermKey.folded))
        return self + others.filter { seen.insert(TermKey.folded($0)).inserted }
    }
}
