import SverkaSupport
import SverkaTerminology
import SverkaText

extension Glossary {
    /// Two reviewers' files in one, with what they disagree on.
    ///
    /// Rows with the same terms are one row. A decision goes before a
    /// proposal; of two different decisions the first file's stands, and the
    /// second's goes into the column `problem`. Notes stand beside one another,
    /// and columns of either are kept. A proposal of one file whose terms the
    /// other's reviewer has changed goes, unless somebody has written into it.
    package func merged(with other: Glossary) -> (glossary: Glossary, conflicts: [RowConflict]) {
        var merge = GlossaryMerge(self, other)
        return merge.run()
    }
}

/// The rows of two glossaries on their way into one.
private struct GlossaryMerge {
    private let first: Glossary
    private let second: Glossary
    private var out: Glossary
    private var positions: [String: Int] = [:]
    private var conflicts: [(row: Int, found: RowConflict)] = []
    /// Rows that others stand for.
    private var replaced: Set<Int> = []

    init(_ first: Glossary, _ second: Glossary) {
        self.first = first.withoutMadeConcepts
        self.second = second.withoutMadeConcepts
        out = self.first
        out.hasOrigins = first.hasOrigins || second.hasOrigins
        out.otherColumns = first.otherColumns.joined(with: second.otherColumns)
    }

    mutating func run() -> (Glossary, [RowConflict]) {
        join()
        listAllowances()
        replaceEdited()
        for (correctors, others) in [(first, second), (second, first)]
        where !correctors.hasOrigins {
            noteCorrections(by: correctors.rows, of: others)
        }
        Concepts.name(&out.rows)
        let listed = conflicts.map { row, found in
            var conflict = found
            conflict.row = "\(out.rows[row].concept) (\(out.rows[row].named))"
            return conflict
        }
        out.rows = out.rows.indices.filter { !replaced.contains($0) }.map { out.rows[$0] }
        return (out, listed)
    }

    /// Brings together the rows that have the same terms.
    private mutating func join() {
        for index in first.rows.indices.reversed() {
            positions[first.rows[index].renderingKey] = index
        }
        for theirs in second.rows {
            guard let index = positions[theirs.renderingKey] else {
                positions[theirs.renderingKey] = out.rows.count
                out.rows.append(theirs)
                continue
            }
            let (row, found) = out.rows[index].merged(with: theirs)
            conflicts += found.map { (index, $0) }
            out.rows[index] = row
        }
    }

    // MARK: Terms that are rejected altogether

    private mutating func listAllowances() {
        for (isFirst, glossary, others) in [(false, second, first), (true, first, second)] {
            for side in Side.allCases {
                listAllowances(of: glossary, against: others, side, isFirst: isFirst)
            }
        }
    }

    /// Renderings that are preferred or admitted in one file, and one of whose
    /// terms the other rejects altogether.
    private mutating func listAllowances(
        of glossary: Glossary, against others: Glossary, _ side: Side, isFirst: Bool
    ) {
        let approved = Set(others.rows.filter(\.isApproved).map(\.renderingKey))
        let ruledOut = others.ruledOut(side).subtracting(glossary.ruledOut(side))
        for row in glossary.rows where row.isApproved {
            let term = row[side]
            guard ruledOut.contains(TermKey.folded(term)), !approved.contains(row.renderingKey),
                let index = positions[row.renderingKey]
            else { continue }
            let rejection: Message = "rejected with every rendering of \"\(term)\""
            let words = [Message(verbatim: row.status.rawValue), rejection]
            conflicts.append(
                (
                    index,
                    RowConflict(
                        row: "", column: "status", first: words[isFirst ? 0 : 1],
                        second: words[isFirst ? 1 : 0], outcome: "both rows stay")
                ))
        }
    }

    // MARK: Terms that were changed

    /// Takes away the proposals whose terms the other file's reviewer has
    /// changed, and lists those that both have changed.
    private mutating func replaceEdited() {
        var editions: [String: [Int]] = [:]
        for (index, row) in out.rows.enumerated() {
            guard let origin = row.origin?.key, origin != row.renderingKey else { continue }
            editions[origin, default: []].append(index)
            if let proposal = positions[origin], !isTouched(out.rows[proposal]) {
                replaced.insert(proposal)
            }
        }
        for rows in editions.values where rows.count > 1 {
            let mine = rows.filter { $0 < first.rows.count },
                theirs = rows.filter { $0 >= first.rows.count }
            guard let a = mine.first, let b = theirs.first else { continue }
            var conflict = RowConflict(
                row: "", column: "terms", first: Message(verbatim: out.rows[a].named),
                second: Message(verbatim: out.rows[b].named), outcome: "both rows stay")
            conflict.places = (out.rows[a].place, out.rows[b].place)
            conflicts.append((a, conflict))
        }
        conflicts.sort { $0.row < $1.row }
    }

    private func isTouched(_ row: GlossaryRow) -> Bool {
        row.isDecided || row.isEdited
            || row.isAnnotated(out.otherColumns, advice: KnownTerms.advice(on: row))
    }

    /// In files of old, marks what one file's reviewer has changed a term of,
    /// and the other's has not touched.
    private mutating func noteCorrections(by corrected: [GlossaryRow], of other: Glossary) {
        let keys = Set(corrected.map(\.renderingKey))
        var proposals: [String: [Int]] = [:]
        let proposed = Set(other.rows.map(\.renderingKey)).subtracting(keys)
        for (index, row) in out.rows.enumerated()
        where !row.isDecided && proposed.contains(row.renderingKey)
            && !row.isTouched(out.otherColumns, advice: KnownTerms.advice(on: row))
        {
            for side in Side.allCases where !row[side].isEmpty {
                proposals["\(side)\t" + TermKey.folded(row[side]), default: []].append(index)
            }
        }
        for (index, row) in out.rows.enumerated() where keys.contains(row.renderingKey) {
            let near = Side.allCases.flatMap {
                proposals["\($0)\t" + TermKey.folded(row[$0])] ?? []
            }
            if let origin = near.first(where: { row.isCorrectionByExample(of: out.rows[$0]) }) {
                out.rows[origin] = out.rows[origin].replaced(by: row)
            } else if let origin = near.first(where: { row.isEdit(of: out.rows[$0]) }) {
                out.rows[index].source = .none
                if !row.contextAt.isEmpty { replaced.insert(origin) }
            }
        }
    }
}

extension Glossary {
    /// The rows that hold a reviewer's work: those that were decided on, or
    /// written into.
    package var reviewed: Glossary {
        var out = self
        out.rows = rows.filter { row in
            let advice = KnownTerms.advice(on: row)
            return row.isDecided
                || (hasOrigins
                    ? row.isEdited || row.isAnnotated(otherColumns, advice: advice)
                    : row.isTouched(otherColumns, advice: advice))
        }
        return out
    }

    /// With its rows in the order in which they first stand in some glossaries,
    /// those of none behind.
    package func ordered(like glossaries: [Glossary]) -> Glossary {
        var places: [String: Int] = [:]
        for row in glossaries.flatMap(\.rows) where places[row.renderingKey] == nil {
            places[row.renderingKey] = places.count
        }
        var out = self
        out.rows = rows.enumerated().map { (places[$1.renderingKey] ?? .max, $0, $1) }
            .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
        return out
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
                merge.disagree(column, (mine, place), (theirs, ""))
            }
        } else if !isDecided, !theirs.isDecided, !isEdited, theirs.isEdited, theirs.origin != nil {
            // Only the second has changed the spelling.
            (row.russian, row.english, row.origin) = (theirs.russian, theirs.english, theirs.origin)
        }
        merge.add(note: theirs.note)
        // Who has decided the same, and when, is no disagreement.
        merge.add(
            other: theirs.other, places: (place, theirs.place),
            listing: areDecided && status != theirs.status ? [] : ["reviewer", "date"])
        (row.note, row.other) = (merge.note, merge.other)
        row.problem = merge.conflicts.reduce(problem) { problem, conflict in
            RowMerge.adding("other file: \(conflict.column) \(conflict.second)", to: problem)
        }
        row.count = max(count, theirs.count)
        row.russianVariants = russianVariants.adding(theirs.russianVariants)
        row.englishVariants = englishVariants.adding(theirs.englishVariants)
        return (
            row,
            merge.conflicts.map { conflict in
                var conflict = conflict
                conflict.places = (place, theirs.place)
                return conflict
            }
        )
    }

    /// What another reviewer's decision on the rendering says otherwise. What
    /// a file leaves out has its usual value, which contradicts nothing.
    private func differences(
        from theirs: GlossaryRow
    ) -> [(column: String, mine: String, theirs: String)] {
        let usual = GlossaryRow()
        let columns = [
            ("ru", russian, theirs.russian, ""), ("en", english, theirs.english, ""),
            ("status", status.rawValue, theirs.status.rawValue, ""),
            ("concept", concept, theirs.concept, ""),
            ("kind", kind.rawValue, theirs.kind.rawValue, usual.kind.rawValue),
            ("form", form.rawValue, theirs.form.rawValue, usual.form.rawValue),
            ("pos", pos, theirs.pos, usual.pos),
        ]
        return columns.filter { _, mine, theirs, usual in
            !mine.utf8.elementsEqual(theirs.utf8) && !mine.isEmpty && !theirs.isEmpty
                && theirs != usual
        }.map { ($0.0, $0.1, $0.2) }
    }
}
