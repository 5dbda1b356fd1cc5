import SverkaTerminology
import SverkaText

/// By what a row is known to be another one whose term a reviewer has changed.
extension GlossaryRow {
    /// Whether a reviewer has written into a row that is still proposed, or the
    /// row is their own, which has no source.
    ///
    /// - Parameter advice: what a list says of the rendering, which is no note
    ///   of a reviewer's.
    func isTouched(_ columns: [String], advice: String) -> Bool {
        source == .none || isAnnotated(columns, advice: advice)
    }

    /// Whether a reviewer has written something beside the terms.
    ///
    /// - Parameter columns: those of the reviewer's own.
    func isAnnotated(_ columns: [String], advice: String) -> Bool {
        !note.isEmpty && note != advice || columns.contains { !(other[$0] ?? "").isEmpty }
    }

    /// Whether this decided row was the proposal before a reviewer corrected
    /// one of its terms: it still has the other term and the proposal's
    /// example, in which the corrected term does not stand.
    func isCorrection(of proposal: GlossaryRow) -> Bool {
        isDecided && status != .rejected && hasExample(of: proposal)
            && changedSide(from: proposal).map { !stands($0, beside: proposal) } == true
    }

    /// The same where the example does not tell, as in other articles, of a row
    /// whose rendering was not seen in this run: it has the proposal's concept,
    /// and if it has an example of its own, the corrected term does not stand
    /// there.
    func isUnseenCorrection(of proposal: GlossaryRow) -> Bool {
        guard status == .preferred || status == .admitted, hasConcept(of: proposal),
            let side = changedSide(from: proposal)
        else { return false }
        return context(side).isEmpty || changedWords(side, from: proposal).isEmpty
            || !stands(side, beside: proposal)
    }

    /// The same of rows of two tables, where nothing tells whether the rendering
    /// was seen but the row's example.
    func isCorrectionByExample(of proposal: GlossaryRow) -> Bool {
        guard status == .preferred || status == .admitted else { return false }
        if isCorrection(of: proposal) { return true }
        guard !contextAt.isEmpty, hasConcept(of: proposal),
            let side = changedSide(from: proposal)
        else { return false }
        return !stands(side, beside: proposal)
    }

    /// Whether this row, still proposed, was the other before a reviewer
    /// changed one of its terms. Without an example, as rows from the
    /// dictionary are, both must come from one source, or this one be known as
    /// the reviewer's.
    func isEdit(of proposal: GlossaryRow) -> Bool {
        guard !isDecided, hasConcept(of: proposal), let side = changedSide(from: proposal) else {
            return false
        }
        return contextAt.isEmpty
            ? proposal.contextAt.isEmpty && (source == proposal.source || source == .none)
            : !stands(side, beside: proposal)
    }

    /// Whether the other row has a spelling of a term that this one lists as a
    /// variant, beside the same other term.
    func listsSpelling(of other: GlossaryRow) -> Bool {
        switch changedSide(from: other) {
        case .russian: russianVariants.contains { TermKey.isSame($0, other.russian) }
        case .english: englishVariants.contains { TermKey.isSame($0, other.english) }
        case nil: false
        }
    }

    /// This proposal as the record of what a reviewer corrected.
    func replaced(by correction: GlossaryRow) -> GlossaryRow {
        var out = self
        out.concept = correction.concept
        out.status = .rejected
        if let side = correction.changedSide(from: self) {
            out.note = Self.recordNote + correction[side]
        }
        return out
    }

    /// Whether this row is such a record.
    func isRecord(of correction: GlossaryRow) -> Bool {
        guard status == .rejected, hasConcept(of: correction),
            let side = changedSide(from: correction)
        else { return false }
        return note.contains(Self.recordNote + correction[side])
    }

    private static let recordNote = "corrected to "

    /// Whether the rows are of one concept, by its name or that which the other
    /// row's term would give it.
    private func hasConcept(of other: GlossaryRow) -> Bool {
        !concept.isEmpty && (concept == other.concept || concept == Concepts.slug(other.english))
    }

    private func hasExample(of other: GlossaryRow) -> Bool {
        !contextAt.isEmpty && contextAt == other.contextAt
            && russianContext == other.russianContext && englishContext == other.englishContext
    }

    /// The side whose term differs, where the other has the same term.
    private func changedSide(from other: GlossaryRow) -> Side? {
        let isSameRussian = TermKey.isSame(russian, other.russian)
        let isSameEnglish = TermKey.isSame(english, other.english)
        if isSameRussian == isSameEnglish { return nil }
        return isSameRussian ? .english : .russian
    }

    /// The words of a term that the other row's has not.
    private func changedWords(_ side: Side, from other: GlossaryRow) -> [Substring] {
        let theirs = Set(Stems.words(of: other[side]))
        return Stems.words(of: self[side]).filter { !theirs.contains($0) }
    }

    /// Whether a term stands in the row's example: its words do that the other
    /// row's term has not, whatever their endings, and not by being much the
    /// same as those of that term.
    private func stands(_ side: Side, beside other: GlossaryRow) -> Bool {
        let theirs = Stems.words(of: other[side]).map(Stems.of)
        let text = Stems.words(of: context(side)).filter { word in
            !theirs.contains { Stems.begins(word, with: $0) }
        }
        return changedWords(side, from: other).allSatisfy { word in
            let stem = Stems.of(word)
            return text.contains { Stems.begins($0, with: stem) }
        }
    }
}
