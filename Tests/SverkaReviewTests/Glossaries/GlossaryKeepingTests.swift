import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaTestSupport
import SverkaText
import Testing

/// What stays of an earlier glossary when a new one is built over it.
@Suite struct GlossaryKeepingTests {
    private func row(_ russian: String, _ english: String, _ status: GlossaryRow.Status = .proposed)
        -> GlossaryRow
    {
        var row = GlossaryRow()
        row.concept = english.lowercased().split(separator: " ").joined(separator: "-")
        (row.russian, row.english, row.status) = (russian, english, status)
        return row
    }

    /// A table of old, whose rows do not tell what they were proposed as.
    private func old(_ rows: GlossaryRow...) -> Glossary {
        var glossary = Glossary(rows: rows)
        glossary.hasOrigins = false
        return glossary
    }

    private func glossary(_ text: String) throws -> Glossary {
        try Glossary(Table(parsing: Array(text.utf8), path: "g"), path: "g")
    }

    /// Whatever a reviewer does, and whatever a later run finds, no decision
    /// is lost or changed.
    @Test func decisionsAreKept() {
        var random = SeededRandom(9)
        let terms = (0..<12).map { ("термин \($0)", "term \($0)") }
        for _ in 0..<200 {
            func build() -> Glossary {
                Glossary(rows: terms.shuffled(using: &random).prefix(8).map { row($0.0, $0.1) })
                    .keeping(Glossary())
            }
            var reviewed = build()
            reviewed.otherColumns = ["owner"]
            for index in reviewed.rows.indices {
                reviewed.rows[index].status = GlossaryRow.Status.allCases.randomElement(
                    using: &random)!
                if Bool.random(using: &random) { reviewed.rows[index].note = "заметка \(index)" }
                if Bool.random(using: &random) { reviewed.rows[index].other = ["owner": "В"] }
                if Int.random(in: 0..<4, using: &random) == 0,
                    reviewed.rows[index].status == .rejected
                {
                    reviewed.rows[index].russian = ""
                }
            }
            var result = reviewed
            for _ in 0..<3 { result = build().keeping(result) }
            for old in reviewed.rows where old.isDecided {
                let kept = result.rows.filter {
                    $0.russian == old.russian && $0.english == old.english
                }
                #expect(kept.count == 1)
                #expect(kept.first?.status == old.status)
                #expect(kept.first?.note == old.note)
                #expect(kept.first?.other["owner"] == old.other["owner"])
            }
            for old in reviewed.rows where old.status == .rejected && old.russian.isEmpty {
                #expect(
                    !result.rows.contains { $0.english == old.english && $0.status == .proposed })
            }
            #expect(result.otherColumns == ["owner"])
        }
    }

    @Test func aCorrectedRowStandsForItsProposal() {
        var proposal = row("эмиграция", "exile")
        proposal.russianContext = "Новая эмиграция живёт в Вильнюсе."
        proposal.englishContext = "The new exile lives in Vilnius."
        proposal.contextAt = "a.txt:1|2"
        proposal.count = 3
        let fresh = Glossary(rows: [proposal, row("суд", "court")])
        var corrected = proposal
        (corrected.russian, corrected.status) = ("изгнание", .preferred)
        let once = fresh.keeping(old(corrected, fresh.rows[1]))
        #expect(once.rows.map(\.russian) == ["изгнание", "эмиграция", "суд"])
        #expect(once.rows.map(\.status) == [.preferred, .rejected, .proposed])
        #expect(once.rows.map(\.contextAt) == ["", "a.txt:1|2", ""])
        #expect(once.rows[1].note == "corrected to изгнание")
        #expect(once.rows[1].concept == once.rows[0].concept)
        #expect(fresh.keeping(once) == once)
        // Another rendering in the same example is no earlier content.
        var right = proposal
        (right.russian, right.status) = ("новая эмиграция", .preferred)
        let both = fresh.keeping(old(right))
        #expect(both.rows.map(\.status) == [.preferred, .proposed, .proposed])
    }

    @Test func adviceOfAListIsNoNote() throws {
        let advised = try #require(KnownTerms.newsroom.rows.first { $0.status == .deprecated })
        var second = row(advised.russian, advised.english)
        (second.note, second.source) = (advised.note, .corpus)
        let fresh = Glossary(rows: [row("суд", "court"), second]).keeping(Glossary())
        #expect(fresh.keeping(fresh) == fresh)
        #expect(Glossary(rows: [fresh.rows[0]]).keeping(fresh).rows.count == 1)
        // What a reviewer writes stays, wherever the row is from.
        var noted = fresh
        (noted.rows[1].note, noted.rows[1].source) = ("спросить", .newsroom)
        #expect(fresh.keeping(noted).rows.map(\.note) == ["спросить", ""])
    }

    @Test func anOwnRowHasNoSource() throws {
        let own = try glossary("ru\ten\tstatus\nсвоё\tmine\tpreferred\n")
        let kept = Glossary(rows: [row("суд", "court")]).keeping(own)
        #expect(kept.rows.map(\.source) == [.none, .corpus])
        #expect(kept.rows.map(\.concept) == ["mine", "court"])
        let table = try Table(parsing: kept.bytes(), path: "g")
        #expect(table.value(table.rows[0], "source") == "")
    }
}
