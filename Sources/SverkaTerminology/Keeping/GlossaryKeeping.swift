import SverkaSupport
import SverkaText

extension Glossary {
    /// This glossary, newly built, with what a reviewer's earlier file decided.
    ///
    /// Decided rows and the reviewer's columns stay as they are and only get
    /// new counts; what was rejected is not proposed again; rows still
    /// `proposed` that the reviewer has touched (a note, a column of their own,
    /// a term) stay too. Nothing decided is ever dropped. A proposal that a
    /// decided row was before its reviewer corrected it becomes a rejected row
    /// beside it.
    ///
    /// - Parameter seen: what the texts have of terms that make no row.
    public func keeping(_ earlier: Glossary, seen: SeenTerms? = nil) -> Glossary {
        var keeping = Keeping(rows, earlier.withoutMadeConcepts, seen)
        return keeping.run()
    }
}

/// The rows of a new glossary on their way into an earlier one.
private struct Keeping {
    private let earlier: Glossary
    private let earlierKeys: Set<String>
    private let seen: SeenTerms?
    private var fresh: [GlossaryRow]
    /// Fresh rows that stand in an earlier row, or beside one as its record.
    private var used: Set<Int> = []
    /// The first fresh row with both terms.
    private var positions: [String: Int] = [:]
    /// The fresh rows with a term, by side.
    private var byTerm: [[String: [Int]]] = [[:], [:]]
    private var out: [GlossaryRow] = []

    init(_ fresh: [GlossaryRow], _ earlier: Glossary, _ seen: SeenTerms?) {
        (self.fresh, self.earlier, self.seen) = (fresh, earlier, seen)
        earlierKeys = Set(earlier.rows.map(\.renderingKey))
        for (index, row) in fresh.enumerated() {
            for side in Side.allCases where !row[side].isEmpty {
                byTerm[side.rawValue][TermKey.folded(row[side]), default: []].append(index)
            }
            if positions[row.renderingKey] == nil { positions[row.renderingKey] = index }
        }
        nameConcepts()
    }

    mutating func run() -> Glossary {
        for old in earlier.rows { keep(old) }
        let rejected = Set(earlier.rows.filter { $0.status == .rejected }.map(\.renderingKey))
        let ruledOut = Side.allCases.map(earlier.ruledOut)
        for (index, row) in fresh.enumerated()
        where !used.contains(index) && !rejected.contains(row.renderingKey) {
            let isRuledOut = Side.allCases.contains {
                ruledOut[$0.rawValue].contains(TermKey.folded(row[$0]))
            }
            if !isRuledOut { out.append(row) }
        }
        Concepts.name(&out)
        return Glossary(rows: out, otherColumns: earlier.otherColumns)
    }

    /// Gives new rows of a concept that has rows in the earlier table the name
    /// that it has there.
    private mutating func nameConcepts() {
        var names: [String: String] = [:]
        for old in earlier.rows where !old.concept.isEmpty {
            guard let match = positions[old.renderingKey] else { continue }
            let concept = fresh[match].concept
            if names[concept] == nil || old.concept == concept { names[concept] = old.concept }
        }
        for index in fresh.indices where !earlierKeys.contains(fresh[index].renderingKey) {
            if let name = names[fresh[index].concept] { fresh[index].concept = name }
        }
    }

    // MARK: One earlier row

    private mutating func keep(_ old: GlossaryRow) {
        let edited = old.isDecided || positions[old.renderingKey] != nil ? nil : edited(by: old)
        let match = edited ?? unused(positions[old.renderingKey]) ?? respelled(from: old)
        let advice = match.map { fresh[$0].note } ?? KnownTerms.advice(on: old)
        let isEdited = edited != nil || match == nil && !old.isDecided && seen?.isMade(old) == false
        guard isEdited || old.isDecided || old.isTouched(earlier.otherColumns, advice: advice)
        else {
            // A mere proposal of an earlier run lives on only if this one makes
            // it again, with the concept's name it had.
            if let match, !old.concept.isEmpty { fresh[match].concept = old.concept }
            return
        }
        var row = old
        if let match {
            used.insert(match)
            row.refresh(from: fresh[match])
        } else {
            (row.count, row.documents, row.russianCount, row.englishCount) = (0, 0, 0, 0)
            seen?.count(&row)
        }
        if isEdited { row.source = .none }
        guard let origin = corrected(by: old, now: row, isMatched: match != nil) else {
            out.append(row)
            return
        }
        // The example was the proposal's, which stays as a record.
        if match == nil { row.forgetExample() }
        used.insert(origin)
        out += [row, fresh[origin].replaced(by: old)]
    }

    private func unused(_ index: Int?) -> Int? { index.flatMap { used.contains($0) ? nil : $0 } }

    /// The fresh rows with one of a row's terms that no earlier row has.
    private func newRows(near old: GlossaryRow) -> [Int] {
        let found = [Side.english, .russian].flatMap {
            byTerm[$0.rawValue][TermKey.folded(old[$0])] ?? []
        }
        return found.filter {
            !used.contains($0) && !earlierKeys.contains(fresh[$0].renderingKey)
        }
    }

    /// The fresh row that a reviewer edited a term of.
    private func edited(by old: GlossaryRow) -> Int? {
        newRows(near: old).first { old.isEdit(of: fresh[$0]) }
    }

    /// The fresh row that is a decided one in a spelling it lists as a variant.
    private func respelled(from old: GlossaryRow) -> Int? {
        guard old.isDecided, old.status != .rejected else { return nil }
        return newRows(near: old).first { old.listsSpelling(of: fresh[$0]) }
    }

    /// The proposal that a decided row was before its reviewer corrected it.
    ///
    /// - Parameter row: the decided row as this run has counted it.
    private func corrected(by old: GlossaryRow, now row: GlossaryRow, isMatched: Bool) -> Int? {
        guard old.isDecided, old.status != .rejected else { return nil }
        let near = newRows(near: old).sorted()
        if !isMatched || row.contextAt != old.contextAt,
            let origin = near.first(where: { old.isCorrection(of: fresh[$0]) })
        {
            return origin
        }
        guard row.count == 0, !earlier.hasRecord(of: old) else { return nil }
        return near.first { old.isUnseenCorrection(of: fresh[$0]) }
    }
}

extension Glossary {
    /// Terms that a rejected row with its other side empty rules out, folded.
    func ruledOut(_ side: Side) -> Set<String> {
        Set(
            rows.filter { $0.status == .rejected && $0[side.other].isEmpty }
                .map { TermKey.folded($0[side]) })
    }

    /// Whether a rejected row says already what a decided one was before.
    fileprivate func hasRecord(of correction: GlossaryRow) -> Bool {
        rows.contains { $0.isRecord(of: correction) }
    }
}

extension GlossaryRow {
    /// Takes over what a run has found out of the same rendering.
    fileprivate mutating func refresh(from new: GlossaryRow) {
        confidence = new.confidence
        (count, documents) = (new.count, new.documents)
        (russianCount, englishCount) = (new.russianCount, new.englishCount)
        (russianContext, englishContext) = (new.russianContext, new.englishContext)
        contextAt = new.contextAt
        // A decision is no source of its own, and a proposal without one is
        // known by that to be the reviewer's.
        if isDecided ? new.source != .glossary : source != .none { source = new.source }
        russianVariants = russianVariants.adding(new.russianVariants)
        englishVariants = englishVariants.adding(new.englishVariants)
        if !isDecided { (kind, form, pos) = (new.kind, new.form, new.pos) }
    }

    /// Without an example, which was that of another rendering.
    fileprivate mutating func forgetExample() {
        (russianContext, englishContext, contextAt) = ("", "", "")
        (source, confidence) = (.none, 0)
    }
}
