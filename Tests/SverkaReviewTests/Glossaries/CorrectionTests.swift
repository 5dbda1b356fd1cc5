import SverkaReview
import SverkaTerminology
import Testing

/// What becomes of terms that a reviewer has changed in a table of old, whose
/// rows do not tell what they were proposed as.
@Suite struct CorrectionTests {
    /// A proposal with an example of its own article.
    private func row(
        _ russian: String, _ english: String, _ concept: String, count: Int = 2,
        at place: String = "a.txt"
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.russian, row.english, row.concept, row.count) = (russian, english, concept, count)
        if count > 0 {
            row.russianContext = "Вот \(russian), в \(place)."
            row.englishContext = "This is \(english), in \(place)."
            row.contextAt = "\(place):1|2"
        }
        return row
    }

    /// A row of a table with one of its terms changed.
    private func changed(
        _ row: GlossaryRow, russian: String? = nil, english: String? = nil,
        _ status: GlossaryRow.Status = .proposed
    ) -> GlossaryRow {
        var row = row
        row.status = status
        if let russian { row.russian = russian }
        if let english { row.english = english }
        return row
    }

    /// Such a table.
    private func old(_ rows: GlossaryRow...) -> Glossary {
        var glossary = Glossary(rows: rows)
        glossary.hasOrigins = false
        return glossary
    }

    private func pairs(_ glossary: Glossary) -> [String] {
        glossary.rows.map { "\($0.russian)|\($0.english) \($0.status.rawValue)" }
    }

    @Test(arguments: [
        ("политзаключённый", "political prisoner", "политический заключённый", ""),
        ("приговор", "verdict", "", "judgment"), ("Грушевич", "Hrushevich", "", "Grushevich"),
        ("ООН", "UN", "", "U.N."), ("ядерное оружие", "nuclear weapons", "", "nuclear weapon"),
        ("Зеленский", "Zelensky", "", "Zelenskyy"),
        ("российские войска", "Russian troops", "войска", ""),
    ])
    func aCorrectionIsKnownInOtherArticles(
        _ russian: String, _ english: String, _ newRussian: String, _ newEnglish: String
    ) {
        let proposal = row(russian, english, "c")
        let corrected = changed(
            proposal, russian: newRussian.isEmpty ? nil : newRussian,
            english: newEnglish.isEmpty ? nil : newEnglish, .preferred)
        for place in ["./a.txt", "b.txt"] {
            let fresh = Glossary(rows: [row(russian, english, "c", at: place)])
            let once = fresh.keeping(old(corrected))
            #expect(once.rows.map(\.status) == [.preferred, .rejected])
            #expect(once.rows.last?.note == "corrected to \(newRussian)\(newEnglish)")
            #expect(fresh.keeping(once) == once)
        }
    }

    @Test func aSecondRenderingIsStillProposed() {
        let first = row("соагрессор", "co-aggressor", "co-aggressor")
        let second = row("соагрессор", "accomplice", "co-aggressor", at: "b.txt")
        let decided = old(changed(first, .preferred))
        // The decided one is seen, or the table shows that it was.
        for fresh in [[first, second], [second]] {
            let result = Glossary(rows: fresh).keeping(decided)
            #expect(
                pairs(result) == [
                    "соагрессор|co-aggressor preferred", "соагрессор|accomplice proposed",
                ])
        }
        // A correction stands for one proposal and not for the next as well.
        let verdict = row("приговор", "verdict", "verdict")
        let once = Glossary(rows: [verdict]).keeping(
            old(changed(verdict, english: "judgment", .preferred)))
        let later = Glossary(rows: [row("приговор", "sentence", "verdict", at: "b.txt")])
            .keeping(once)
        #expect(
            pairs(later) == [
                "приговор|judgment preferred", "приговор|verdict rejected",
                "приговор|sentence proposed",
            ])
    }

    @Test func aTermEditedInAProposalIsTheReviewers() {
        let proposal = row("деньги", "money", "money")
        let fresh = Glossary(rows: [proposal, row("суд", "court", "court")])
        let edited = old(changed(proposal, russian: "денежки"), fresh.rows[1])
        let once = fresh.keeping(edited)
        #expect(pairs(once) == ["денежки|money proposed", "суд|court proposed"])
        #expect(once.rows.map(\.source) == [.none, .corpus])
        #expect(once.rows[0].contextAt == "a.txt:1|2")
        // It is not dropped when the run has not got it, and found again.
        let without = Glossary(rows: [fresh.rows[1]]).keeping(once)
        #expect(pairs(without) == pairs(once))
        #expect(without.rows[0].source == .none)
        #expect(pairs(fresh.keeping(without)) == pairs(once))
    }

    @Test func aProposalThatWasNotEditedIsNotTakenForAnother() {
        let earlier = row("соучастник", "accomplice", "accomplice")
        let fresh = row("пособник", "accomplice", "accomplice", at: "b.txt")
        let result = Glossary(rows: [fresh]).keeping(old(earlier))
        #expect(pairs(result) == ["пособник|accomplice proposed"])
        #expect(result.rows[0].source == .corpus)
        // Nor one from the dictionary for what the text has.
        var composed = row("военная наука", "military studies", "military-studies", count: 0)
        composed.source = .lexicon
        let seen = row("военные исследования", "military studies", "military-studies")
        let both = Glossary(rows: [seen]).keeping(old(composed))
        #expect(pairs(both) == ["военные исследования|military studies proposed"])
    }

    @Test func aListedSpellingIsNoNewRow() {
        var decided = row("Лукашенко", "Lukashenko", "lukashenko")
        decided.englishVariants = ["Lukashenka"]
        decided.status = .preferred
        let fresh = row("Лукашенко", "Lukashenka", "lukashenka", count: 5)
        let result = Glossary(rows: [fresh]).keeping(old(decided))
        #expect(pairs(result) == ["Лукашенко|Lukashenko preferred"])
        #expect(result.rows[0].count == 5)
    }

    @Test func newRowsOfAConceptTakeItsEarlierName() {
        let earlier = row("соагрессор", "accomplice", "accomplice")
        let fresh = Glossary(rows: [
            row("соагрессор", "co-aggressor", "co-aggressor"),
            row("соагрессор", "accomplice", "co-aggressor"),
        ])
        for status in [GlossaryRow.Status.proposed, .admitted] {
            let result = fresh.keeping(old(changed(earlier, status)))
            #expect(result.rows.map(\.concept) == ["accomplice", "accomplice"])
        }
    }

    // MARK: Two reviewers

    @Test func aCorrectionOutlivesTheOtherReviewersFile() {
        let proposal = row("приговор", "verdict", "verdict")
        let corrected = old(changed(proposal, english: "judgment", .preferred))
        let untouched = old(proposal)
        for (first, second) in [(corrected, untouched), (untouched, corrected)] {
            let merged = first.merged(with: second)
            #expect(merged.conflicts.isEmpty)
            #expect(
                Set(pairs(merged.glossary)) == [
                    "приговор|judgment preferred", "приговор|verdict rejected",
                ])
            let fresh = Glossary(rows: [row("приговор", "verdict", "verdict", at: "b.txt")])
            #expect(Set(pairs(fresh.keeping(merged.glossary))) == Set(pairs(merged.glossary)))
        }
        // What the other has written into stays a proposal.
        var noted = untouched
        noted.rows[0].note = "спросить"
        #expect(
            corrected.merged(with: noted).glossary.rows.map(\.status) == [.preferred, .proposed])
    }

    @Test func anEditOutlivesTheOtherReviewersFile() {
        let proposal = row("деньги", "money", "money")
        let edited = old(changed(proposal, russian: "денежки"))
        let merged = edited.merged(with: old(proposal)).glossary
        let later = Glossary(rows: [proposal, row("суд", "court", "court")]).keeping(merged)
        #expect(pairs(later) == ["денежки|money proposed", "суд|court proposed"])
        let without = Glossary(rows: [later.rows[1]]).keeping(merged)
        #expect(pairs(without) == pairs(later))
    }
}
