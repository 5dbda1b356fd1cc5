import SverkaSupport
import SverkaTerminology
import SverkaText

extension Glossary {
    /// This glossary, newly built, with what a reviewer's earlier file decided.
    ///
    /// Rows that a reviewer has decided on or written into stay as they are and
    /// only get new counts; what was rejected is not proposed again, nor is a
    /// proposal whose terms the reviewer has changed. Whether a row was edited is
    /// a comparison with its origin. Of files of old, whose rows have none, it is
    /// told by examples; there a proposal that a decided row was before its
    /// reviewer corrected it becomes a rejected row beside it.
    ///
    /// - Parameter seen: what the texts have of terms that make no row.
    package func keeping(_ earlier: Glossary, seen: SeenTerms? = nil) -> Glossary {
        if earlier.rows.isEmpty {
            var fresh = rows
            for index in fresh.indices { fresh[index].origin = fresh[index].terms }
            Concepts.name(&fresh)
            return Glossary(rows: fresh, otherColumns: earlier.otherColumns)
        }
        var keeping = GlossaryKeeping(rows, earlier.withoutMadeConcepts, seen)
        return keeping.run()
    }
}

/// The rows of a new glossary on their way into an earlier one.
private struct GlossaryKeeping {
    private let earlier: Glossary
    private let earlierKeys: Set<String>
    private let seen: SeenTerms?
    private var fresh: [GlossaryRow]
    /// Fresh rows that stand in an earlier row, or are not proposed since one
    /// stands for them.
    private var used: Set<Int> = []
    /// The first fresh row with both terms.
    private var positions: [String: Int] = [:]
    /// The fresh rows with a term, by side.
    private var byTerm = Bilingual<[String: [Int]]>(repeating: [:])
    private var out: [GlossaryRow] = []

    init(_ fresh: [GlossaryRow], _ earlier: Glossary, _ seen: SeenTerms?) {
        (self.fresh, self.earlier, self.seen) = (fresh, earlier, seen)
        earlierKeys = Set(earlier.rows.map(\.renderingKey))
        for (index, row) in fresh.enumerated() {
            for side in Side.allCases where !row[side].isEmpty {
                byTerm[side][TermKey.folded(row[side]), default: []].append(index)
            }
            if positions[row.renderingKey] == nil { positions[row.renderingKey] = index }
            self.fresh[index].origin = row.terms
        }
        nameConcepts()
    }

    mutating func run() -> Glossary {
        for old in earlier.rows { keep(old) }
        let rejected = Set(earlier.rows.filter { $0.status == .rejected }.map(\.renderingKey))
        let ruledOut = Bilingual(earlier.ruledOut)
        for (index, row) in fresh.enumerated()
        where !used.contains(index) && !rejected.contains(row.renderingKey) {
            let isRuledOut = Side.allCases.contains {
                ruledOut[$0].contains(TermKey.folded(row[$0]))
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
        earlier.hasOrigins ? keepByOrigin(old) : keepByExample(old)
    }

    private mutating func keepByOrigin(_ old: GlossaryRow) {
        let match = unused(positions[old.renderingKey]) ?? respelled(from: old)
        let advice = match.map { fresh[$0].note } ?? KnownTerms.advice(on: old)
        guard old.isDecided || old.isEdited || old.isAnnotated(earlier.otherColumns, advice: advice)
        else {
            // A mere proposal of an earlier run lives on only if this one makes
            // it again, with the concept's name it had.
            if let match, !old.concept.isEmpty { fresh[match].concept = old.concept }
            return
        }
        var row = counted(old, match)
        if old.isEdited, match == nil { row.forgetExample() }
        if old.isEdited, !old.isDecided { row.source = .none }
        // What the reviewer has changed is not proposed beside it.
        if old.status != .rejected, let origin = old.origin?.key, origin != old.renderingKey,
            !earlierKeys.contains(origin), let replaced = positions[origin]
        {
            used.insert(replaced)
        }
        out.append(row)
    }

    /// An earlier row with what this run has found out of its terms.
    private mutating func counted(_ old: GlossaryRow, _ match: Int?) -> GlossaryRow {
        var row = old
        if let match {
            used.insert(match)
            row.refresh(from: fresh[match])
        } else {
            (row.count, row.documents, row.russianCount, row.englishCount) = (0, 0, 0, 0)
            seen?.count(&row)
        }
        return row
    }

    private func unused(_ index: Int?) -> Int? { index.flatMap { used.contains($0) ? nil : $0 } }

    /// The fresh rows with one of a row's terms that no earlier row has.
    private func newRows(near old: GlossaryRow) -> [Int] {
        let found = [Side.english, .russian].flatMap {
            byTerm[$0][TermKey.folded(old[$0])] ?? []
        }
        return found.filter {
            !used.contains($0) && !earlierKeys.contains(fresh[$0].renderingKey)
        }
    }

    /// The fresh row that is a decided one in a spelling it lists as a variant.
    private func respelled(from old: GlossaryRow) -> Int? {
        guard old.isDecided, old.status != .rejected else { return nil }
        return newRows(near: old).first { old.listsSpelling(of: fresh[$0]) }
    }

    // MARK: Files of old

    private mutating func keepByExample(_ old: GlossaryRow) {
        let edited = old.isDecided || positions[old.renderingKey] != nil ? nil : edited(by: old)
        let match = edited ?? unused(positions[old.renderingKey]) ?? respelled(from: old)
        let advice = match.map { fresh[$0].note } ?? KnownTerms.advice(on: old)
        let isEdited = edited != nil || match == nil && !old.isDecided && seen?.isMade(old) == false
        guard isEdited || old.isDecided || old.isTouched(earlier.otherColumns, advice: advice)
        else {
            if let match, !old.concept.isEmpty { fresh[match].concept = old.concept }
            return
        }
        var row = counted(old, match)
        if isEdited { row.source = .none }
        guard let origin = corrected(by: old, now: row, isMatched: match != nil) else {
            row.origin = isEdited ? edited.map { fresh[$0].terms } : old.terms
            out.append(row)
            return
        }
        // The example was the proposal's, which stays as a record.
        if match == nil { row.forgetExample() }
        used.insert(origin)
        row.origin = fresh[origin].terms
        out += [row, fresh[origin].replaced(by: old)]
    }

    /// The fresh row that a reviewer edited a term of.
    private func edited(by old: GlossaryRow) -> Int? {
        newRows(near: old).first { old.isEdit(of: fresh[$0]) }
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

extension RenderingOrigin {
    /// As `GlossaryRow.renderingKey`.
    var key: String { TermKey.folded(russian) + "\t" + TermKey.folded(english) }
}

extension GlossaryRow {
    /// Whether its terms are others than a run proposed, to the letter, or a
    /// person has made it.
    var isEdited: Bool { origin.map { $0 != terms } ?? true }

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
