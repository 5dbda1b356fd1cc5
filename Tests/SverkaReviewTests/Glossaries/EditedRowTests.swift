import SverkaReview
import SverkaTerminology
import SverkaText
import Testing

/// What becomes of rows that tell what they were proposed as, when a reviewer
/// has edited them.
@Suite struct EditedRowTests {
    private func proposal(
        _ russian: String, _ english: String, at place: String = "a.txt"
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.russian, row.english, row.count) = (russian, english, 2)
        row.russianContext = "Вот \(russian), в \(place)."
        row.englishContext = "This is \(english), in \(place)."
        row.contextAt = "\(place):1|2"
        return row
    }

    /// What a run makes of proposals.
    private func fresh(_ rows: GlossaryRow...) -> Glossary { Glossary(rows: rows) }

    /// The table that a reviewer is given.
    private func table(_ rows: GlossaryRow...) -> Glossary {
        Glossary(rows: rows).keeping(Glossary())
    }

    private func edited(
        _ glossary: Glossary, _ index: Int = 0, _ edit: (inout GlossaryRow) -> Void
    ) -> Glossary {
        var glossary = glossary
        edit(&glossary.rows[index])
        return glossary
    }

    private func pairs(_ glossary: Glossary) -> [String] {
        glossary.rows.map { "\($0.russian)|\($0.english) \($0.status.rawValue)" }
    }

    // MARK: One file

    /// What is changed, and in which row it was proposed.
    @Test(
        arguments: ["Деньги", "Дёньги", "денежки", "день|ги\\"],
        [GlossaryRow.Status.proposed, .preferred, .admitted, .deprecated])
    func anEditedTermStaysAndItsProposalDoesNotComeBack(
        _ term: String, _ status: GlossaryRow.Status
    ) {
        let reviewed = edited(table(proposal("деньги", "money"), proposal("суд", "court"))) {
            ($0.russian, $0.status) = (term, status)
        }
        let wanted = "\(term)|money \(status.rawValue)"
        var kept = reviewed
        // The same articles, others that have it, and some that have not.
        for run in [
            fresh(proposal("деньги", "money"), proposal("суд", "court")),
            fresh(proposal("деньги", "money", at: "b.txt")), fresh(proposal("мир", "peace")),
            fresh(proposal("деньги", "money", at: "c.txt")),
        ] {
            kept = run.keeping(kept)
            #expect(pairs(kept).first == wanted)
            #expect(!pairs(kept).dropFirst().contains { $0.hasPrefix("деньги|") })
            #expect(kept.rows.count == run.rows.count + (run.rows[0].russian == "мир" ? 1 : 0))
            #expect(kept.rows[0].origin == RenderingOrigin(russian: "деньги", english: "money"))
            #expect(run.keeping(kept) == kept)
        }
    }

    @Test func anUntouchedProposalGoesWithItsArticles() {
        let reviewed = table(proposal("деньги", "money"))
        #expect(pairs(fresh(proposal("мир", "peace")).keeping(reviewed)) == ["мир|peace proposed"])
    }

    @Test func whatIsDeletedIsProposedAgain() {
        var reviewed = table(proposal("деньги", "money"), proposal("суд", "court"))
        reviewed.rows.removeFirst()
        let again = fresh(proposal("деньги", "money"), proposal("суд", "court"))
            .keeping(reviewed)
        #expect(Set(pairs(again)) == ["суд|court proposed", "деньги|money proposed"])
    }

    /// Another rendering of the term is none that the reviewer has changed.
    @Test func anotherRenderingIsStillProposed() {
        let reviewed = edited(table(proposal("приговор", "verdict"))) {
            ($0.english, $0.status) = ("judgment", .preferred)
        }
        let run = fresh(proposal("приговор", "sentence"), proposal("приговор", "verdict"))
        #expect(
            pairs(run.keeping(reviewed)) == [
                "приговор|judgment preferred", "приговор|sentence proposed",
            ])
    }

    /// A row that a person wrote has no origin, and rules nothing out but
    /// itself.
    @Test func aPersonsOwnRowStays() {
        var own = GlossaryRow()
        (own.russian, own.english, own.source) = ("денежки", "money", .none)
        let kept = fresh(proposal("деньги", "money")).keeping(Glossary(rows: [own]))
        #expect(pairs(kept) == ["денежки|money proposed", "деньги|money proposed"])
        #expect(kept.rows[0].origin == nil)
    }

    // MARK: Two files

    @Test(arguments: [false, true], ["Деньги", "денежки"])
    func whatOneHasEditedTheOthersProposalDoesNotUndo(_ isSecond: Bool, _ term: String) {
        let untouched = table(proposal("деньги", "money"))
        let mine = edited(untouched) { $0.russian = term }
        let (first, second) = isSecond ? (untouched, mine) : (mine, untouched)
        let (merged, conflicts) = first.merged(with: second)
        #expect(conflicts.isEmpty)
        #expect(pairs(merged) == ["\(term)|money proposed"])
        #expect(merged.merged(with: second).glossary == merged)
    }

    @Test func otherCapitalsInTwoDecisionsAreAConflict() {
        var a = edited(table(proposal("Бог", "God"))) { $0.status = .preferred }
        var b = edited(table(proposal("Бог", "God"))) {
            ($0.english, $0.status) = ("god", .preferred)
        }
        a.rows[0].place = "a.tsv:2"
        b.rows[0].place = "b.tsv:7"
        let (merged, conflicts) = a.merged(with: b)
        #expect(pairs(merged) == ["Бог|God preferred"])
        #expect(conflicts.map(\.column) == ["en"])
        #expect(conflicts.map(\.first) == ["God"])
        #expect(conflicts.map(\.second) == ["god"])
        #expect(conflicts.map(\.places.first) == ["a.tsv:2"])
        #expect(conflicts.map(\.places.second) == ["b.tsv:7"])
        #expect(merged.rows[0].problem == "other file: en god")
    }

    /// Both have changed what was proposed, to different things.
    @Test func twoEditsOfOneProposalAreAConflict() {
        let given = table(proposal("приговор", "verdict"))
        let a = edited(given) { ($0.english, $0.status) = ("judgment", .preferred) }
        let b = edited(given) { ($0.english, $0.status) = ("ruling", .preferred) }
        let (merged, conflicts) = a.merged(with: b)
        #expect(
            pairs(merged) == ["приговор|judgment preferred", "приговор|ruling preferred"])
        #expect(conflicts.map(\.column) == ["terms"])
        #expect(conflicts.map(\.outcome) == ["both rows stay"])
    }

    /// A note that is part of the other's is another note.
    @Test(arguments: [
        ("не годится для газеты", "годится", "не годится для газеты; годится"),
        ("годится", "не годится", "годится; не годится"), ("годится", "годится", "годится"),
        ("да; годится", "годится", "да; годится"), ("", "годится", "годится"),
        ("годится", "", "годится"),
    ])
    func notesStandBesideOneAnother(_ mine: String, _ theirs: String, _ both: String) {
        let given = table(proposal("суд", "court"))
        let a = edited(given) { ($0.note, $0.status) = (mine, .preferred) }
        let b = edited(given) { ($0.note, $0.status) = (theirs, .preferred) }
        let merged = a.merged(with: b).glossary
        #expect(merged.rows.map(\.note) == [both])
        #expect(merged.merged(with: b).glossary == merged)
    }

    /// Nor does a note come twice where one file has both already.
    @Test func aNoteThatStandsInSomeIsNotAddedAgain() {
        let given = table(proposal("суд", "court"))
        let a = edited(given) { ($0.note, $0.status) = ("да", .preferred) }
        let b = edited(given) { ($0.note, $0.status) = ("нет; да", .preferred) }
        #expect(a.merged(with: b).glossary.rows.map(\.note) == ["да; нет"])
    }

    /// The proposal that was edited comes back where the edited row is rejected:
    /// what was rejected is another rendering.
    @Test func aRejectedEditRulesOutItselfAlone() {
        let reviewed = edited(table(proposal("приговор", "verdict"))) {
            ($0.english, $0.status) = ("judgment", .rejected)
        }
        #expect(
            pairs(fresh(proposal("приговор", "verdict")).keeping(reviewed)) == [
                "приговор|judgment rejected", "приговор|verdict proposed",
            ])
    }
}
