import SverkaSupport
import SverkaText

extension Glossary {
    /// This glossary with another that wins: its rows, and of this one's those
    /// of concepts that share no term with them.
    public func overlaid(with other: Glossary) -> Glossary {
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
    func adding(_ others: [String]) -> [String] {
        var seen = Set(map(TermKey.folded))
        return self + others.filter { seen.insert(TermKey.folded($0)).inserted }
    }
}

extension Glossary {
    /// Two reviewers' files in one, with what they disagree on.
    ///
    /// Rows with the same terms are one row. A decision goes before a
    /// proposal; of two different decisions the first file's stands, and the
    /// second's is added as a note, so that nothing is lost. Columns of either
    /// are kept. A proposal of one file that the other's reviewer has corrected
    /// becomes a rejected row beside the correction, or the edited row if that
    /// is no more than proposed.
    public func merged(with other: Glossary) -> (glossary: Glossary, conflicts: [RowConflict]) {
        var out = withoutMadeConcepts
        let mine = out.rows
        let other = other.withoutMadeConcepts
        var conflicts: [(row: Int, found: RowConflict)] = []
        var positions: [String: Int] = [:]
        for index in mine.indices.reversed() { positions[mine[index].renderingKey] = index }
        out.otherColumns = otherColumns.joined(with: other.otherColumns)
        for theirs in other.rows {
            guard let index = positions[theirs.renderingKey] else {
                positions[theirs.renderingKey] = out.rows.count
                out.rows.append(theirs)
                continue
            }
            let (row, found) = out.rows[index].merged(with: theirs)
            conflicts += found.map { (index, $0) }
            out.rows[index] = row
        }
        conflicts += other.allowances(against: mine, isFirst: false, positions)
        conflicts += Glossary(rows: mine).allowances(against: other.rows, isFirst: true, positions)
        let edited = out.noteCorrections(by: mine, of: other)
            .union(out.noteCorrections(by: other.rows, of: self))
        Concepts.name(&out.rows)
        let listed = conflicts.map { row, found in
            var conflict = found
            conflict.row = "\(out.rows[row].concept) (\(out.rows[row].named))"
            return conflict
        }
        out.rows = out.rows.indices.filter { !edited.contains($0) }.map { out.rows[$0] }
        return (out, listed)
    }

    /// Renderings that are preferred or admitted here, and one of whose terms
    /// another file rejects altogether.
    private func allowances(
        against others: [GlossaryRow], isFirst: Bool, _ positions: [String: Int]
    ) -> [(row: Int, found: RowConflict)] {
        let other = Glossary(rows: others)
        let approved = Set(others.filter(\.isApproved).map(\.renderingKey))
        return Side.allCases.flatMap { side -> [(row: Int, found: RowConflict)] in
            let ruledOut = other.ruledOut(side).subtracting(self.ruledOut(side))
            return rows.compactMap { row in
                let term = row[side]
                guard row.isApproved, ruledOut.contains(TermKey.folded(term)),
                    !approved.contains(row.renderingKey), let index = positions[row.renderingKey]
                else { return nil }
                let rejection = "rejected with every rendering of \"\(term)\""
                return (
                    index,
                    RowConflict(
                        row: "", column: "status",
                        first: isFirst ? row.status.rawValue : rejection,
                        second: isFirst ? rejection : row.status.rawValue,
                        outcome: "both rows stay")
                )
            }
        }
    }

    /// Marks what one file's reviewer has changed a term of, and the other's
    /// has not touched.
    ///
    /// - Returns: the proposals of the other file that are rows of the one by
    ///   their examples.
    private mutating func noteCorrections(
        by corrected: [GlossaryRow], of other: Glossary
    ) -> Set<Int> {
        var edited: Set<Int> = []
        let keys = Set(corrected.map(\.renderingKey))
        var proposals: [String: [Int]] = [:]
        let proposed = Set(other.rows.map(\.renderingKey)).subtracting(keys)
        for (index, row) in rows.enumerated()
        where !row.isDecided && proposed.contains(row.renderingKey)
            && !row.isTouched(otherColumns, advice: KnownTerms.advice(on: row))
        {
            for side in Side.allCases where !row[side].isEmpty {
                proposals["\(side)\t" + TermKey.folded(row[side]), default: []].append(index)
            }
        }
        for (index, row) in rows.enumerated() where keys.contains(row.renderingKey) {
            let near = Side.allCases.flatMap {
                proposals["\($0)\t" + TermKey.folded(row[$0])] ?? []
            }
            if let origin = near.first(where: { row.isCorrectionByExample(of: rows[$0]) }) {
                rows[origin] = rows[origin].replaced(by: row)
            } else if let origin = near.first(where: { row.isEdit(of: rows[$0]) }) {
                rows[index].source = .none
                if !row.contextAt.isEmpty { edited.insert(origin) }
            }
        }
        return edited
    }

    /// The rows that hold a reviewer's work: those that were decided on, or
    /// written into.
    public var reviewed: Glossary {
        var out = self
        out.rows = rows.filter {
            $0.isDecided || $0.isTouched(otherColumns, advice: KnownTerms.advice(on: $0))
        }
        return out
    }

    /// With its rows in the order in which they first stand in some glossaries,
    /// those of none behind.
    public func ordered(like glossaries: [Glossary]) -> Glossary {
        var places: [String: Int] = [:]
        for row in glossaries.flatMap(\.rows) where places[row.renderingKey] == nil {
            places[row.renderingKey] = places.count
        }
        var out = self
        out.rows = rows.enumerated().map { (places[$1.renderingKey] ?? .max, $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        return out
    }

    /// Terms with two preferred renderings in one concept, Russian ones first.
    public var doublyPreferred: [DoublePreference] {
        Side.allCases.flatMap { side in
            var renderings: [String: DoublePreference] = [:]
            for row in rows where row.status == .preferred && row.form == .full {
                let term = row[side], other = row[side.other]
                guard !term.isEmpty, !other.isEmpty else { continue }
                renderings[
                    row.concept + "\t" + TermKey.folded(term),
                    default: DoublePreference(concept: row.concept, term: term)
                ].add(other)
            }
            return renderings.sorted { $0.key < $1.key }.map(\.value)
                .filter { $0.renderings.count > 1 }
        }
    }
}

extension GlossaryRow {
    /// One row of what two reviewers have made of it, and what they disagree
    /// on.
    fileprivate func merged(with theirs: GlossaryRow) -> (row: GlossaryRow, [RowConflict]) {
        var row = isDecided || !theirs.isDecided ? self : theirs
        if row.concept.isEmpty { row.concept = isDecided ? theirs.concept : concept }
        // A concept may yet be named, and with it the row.
        var merge = RowMerge(row: "", note: note, other: other)
        let areDecided = isDecided && theirs.isDecided
        if areDecided {
            for (column, mine, theirs) in differences(from: theirs) {
                merge.disagree(column, mine, theirs)
            }
        }
        merge.add(note: theirs.note)
        // Who has decided the same, and when, is no disagreement.
        merge.add(
            other: theirs.other,
            listing: areDecided && status != theirs.status ? [] : ["reviewer", "date"])
        (row.note, row.other) = (merge.note, merge.other)
        row.count = max(count, theirs.count)
        row.russianVariants = russianVariants.adding(theirs.russianVariants)
        row.englishVariants = englishVariants.adding(theirs.englishVariants)
        return (row, merge.conflicts)
    }

    /// What another reviewer's decision on the rendering says otherwise. What
    /// a file leaves out has its usual value, which contradicts nothing.
    private func differences(
        from theirs: GlossaryRow
    ) -> [(column: String, mine: String, theirs: String)] {
        let usual = GlossaryRow()
        let columns = [
            ("status", status.rawValue, theirs.status.rawValue, ""),
            ("concept", concept, theirs.concept, ""),
            ("kind", kind.rawValue, theirs.kind.rawValue, usual.kind.rawValue),
            ("form", form.rawValue, theirs.form.rawValue, usual.form.rawValue),
            ("pos", pos, theirs.pos, usual.pos),
        ]
        return columns.filter { _, mine, theirs, usual in
            mine != theirs && !mine.isEmpty && !theirs.isEmpty && theirs != usual
        }.map { ($0.0, $0.1, $0.2) }
    }
}

/// A term with several preferred renderings in one concept, of which a writer
/// would not know which to use.
public struct DoublePreference: Sendable, Equatable, CustomStringConvertible {
    public var concept: String
    public var term: String
    public var renderings: [String] = []

    public var description: String {
        "\(concept): \"\(term)\" has \(renderings.count) preferred renderings: "
            + renderings.map { "\"\($0)\"" }.joined(separator: ", ")
    }

    fileprivate mutating func add(_ rendering: String) {
        renderings = renderings.adding([rendering])
    }
}
