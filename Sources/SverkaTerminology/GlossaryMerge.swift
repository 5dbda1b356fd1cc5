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

    /// This glossary, newly built, with what a reviewer's earlier file decided.
    ///
    /// Decided rows and the reviewer's columns stay as they are and only get
    /// new counts; what was rejected is not proposed again; rows still
    /// `proposed` that the reviewer has touched (a note, a column of their own)
    /// stay too. Nothing decided is ever dropped. A proposal that a decided row
    /// was before its reviewer corrected it becomes a rejected row beside it.
    public func keeping(_ earlier: Glossary) -> Glossary {
        let earlier = earlier.withoutMadeConcepts
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
            let advice = match.map { fresh[$0].note } ?? KnownTerms.advice(on: old)
            guard old.isDecided || old.isTouched(earlier.otherColumns, advice: advice) else {
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
            let origin = fresh.indices.first {
                old.isCorrection(of: fresh[$0]) && !used.contains($0)
                    && !earlierKeys.contains(fresh[$0].renderingKey)
            }
            if let origin, match == nil || row.contextAt != old.contextAt {
                // The example was the proposal's, which stays as a record.
                if match == nil { row.forgetExample() }
                used.insert(origin)
                out += [row, fresh[origin].replaced(by: old)]
            } else {
                out.append(row)
            }
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
    ///
    /// - Parameter advice: what a list says of the rendering, which is no note
    ///   of a reviewer's.
    func isTouched(_ columns: [String], advice: String) -> Bool {
        !note.isEmpty && note != advice || columns.contains { !(other[$0] ?? "").isEmpty }
    }

    /// Whether this decided row was the proposal before a reviewer corrected
    /// one of its terms: it still has the other term and the proposal's
    /// example, in which the corrected term does not stand.
    fileprivate func isCorrection(of proposal: GlossaryRow) -> Bool {
        guard isDecided, status != .rejected, !contextAt.isEmpty,
            contextAt == proposal.contextAt, russianContext == proposal.russianContext,
            englishContext == proposal.englishContext
        else { return false }
        let isSameRussian = TermKey.folded(russian) == TermKey.folded(proposal.russian)
        let isSameEnglish = TermKey.folded(english) == TermKey.folded(proposal.english)
        guard isSameRussian != isSameEnglish else { return false }
        return isSameRussian
            ? !Self.stands(english, in: englishContext) : !Self.stands(russian, in: russianContext)
    }

    /// Whether a text has the words of a term, by the first two thirds of each,
    /// whatever their endings.
    private static func stands(_ term: String, in text: String) -> Bool {
        let words = TermKey.folded(text).split { !$0.isLetter && !$0.isNumber }
        return TermKey.folded(term).split { !$0.isLetter && !$0.isNumber }.allSatisfy { word in
            let stem = word.prefix((word.count * 2 + 2) / 3)
            return words.contains { $0.hasPrefix(stem) }
        }
    }

    /// This proposal as the record of what a reviewer corrected.
    fileprivate func replaced(by correction: GlossaryRow) -> GlossaryRow {
        var out = self
        out.concept = correction.concept
        out.status = .rejected
        let isRussian = TermKey.folded(russian) != TermKey.folded(correction.russian)
        out.note = "corrected to \(isRussian ? correction.russian : correction.english)"
        return out
    }

    /// Without an example, which was that of another rendering.
    fileprivate mutating func forgetExample() {
        (russianContext, englishContext, contextAt) = ("", "", "")
        (source, confidence) = (.none, 0)
    }
}

extension [String] {
    /// With those of another list that are new.
    fileprivate func adding(_ others: [String]) -> [String] {
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
    /// are kept.
    public func merged(with other: Glossary) -> (glossary: Glossary, conflicts: [RowConflict]) {
        var out = withoutMadeConcepts
        let other = other.withoutMadeConcepts
        var conflicts: [(row: Int, found: [RowConflict])] = []
        var positions: [String: Int] = [:]
        for index in out.rows.indices.reversed() { positions[out.rows[index].renderingKey] = index }
        out.otherColumns = otherColumns.joined(with: other.otherColumns)
        for theirs in other.rows {
            guard let index = positions[theirs.renderingKey] else {
                positions[theirs.renderingKey] = out.rows.count
                out.rows.append(theirs)
                continue
            }
            let mine = out.rows[index]
            var row = mine
            // A concept may yet be named; see below.
            var merge = RowMerge(row: "", note: mine.note, other: mine.other)
            if !mine.isDecided, theirs.isDecided {
                row = theirs
                if row.concept.isEmpty { row.concept = mine.concept }
            } else if mine.isDecided, theirs.isDecided, mine.status != theirs.status {
                merge.disagree("status", mine.status.rawValue, theirs.status.rawValue)
            }
            merge.add(note: theirs.note)
            merge.add(other: theirs.other)
            conflicts.append((index, merge.conflicts))
            (row.note, row.other) = (merge.note, merge.other)
            row.count = max(mine.count, theirs.count)
            row.russianVariants = mine.russianVariants.adding(theirs.russianVariants)
            row.englishVariants = mine.englishVariants.adding(theirs.englishVariants)
            out.rows[index] = row
        }
        Concepts.name(&out.rows)
        return (
            out,
            conflicts.flatMap { row, found in
                found.map { conflict in
                    var conflict = conflict
                    conflict.row = out.rows[row].concept
                    return conflict
                }
            }
        )
    }

    /// Concepts with two preferred renderings of one term.
    public var doublyPreferred: [String] {
        var seen: [String: Set<String>] = [:]
        for row in rows where row.status == .preferred && row.form == .full {
            seen[row.concept + "\t" + TermKey.folded(row.russian), default: []]
                .insert(TermKey.folded(row.english))
        }
        return seen.filter { $0.value.count > 1 }
            .map { String($0.key.prefix { $0 != "\t" }) }.sorted()
    }
}
