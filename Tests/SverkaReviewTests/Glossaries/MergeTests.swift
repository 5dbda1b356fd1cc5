import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct MergeTests {
    private static func row(
        _ russian: String, _ english: String, _ status: GlossaryRow.Status, _ note: String = ""
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.russian, row.english, row.status, row.note) = (russian, english, status, note)
        return row
    }

    @Test func decisionsGoBeforeProposals() {
        let a = Glossary(rows: [
            Self.row("мир", "peace", .proposed), Self.row("суд", "court", .preferred),
        ])
        let b = Glossary(rows: [
            Self.row("Мир", "peace", .rejected), Self.row("суд", "trial", .admitted),
        ])
        let (merged, conflicts) = a.merged(with: b)
        #expect(conflicts.isEmpty)
        #expect(merged.rows.map(\.status) == [.rejected, .preferred, .admitted])
    }

    @Test func conflictsAreListedAndNoted() {
        let a = Glossary(rows: [Self.row("суд", "court", .preferred, "mine")])
        let b = Glossary(rows: [Self.row("суд", "court", .deprecated, "theirs")])
        let (merged, conflicts) = a.merged(with: b)
        #expect(conflicts.count == 1)
        #expect(merged.rows[0].status == .preferred)
        #expect(merged.rows[0].note == "mine; theirs")
        #expect(merged.rows[0].problem == "other file: status deprecated")
    }

    @Test func filesWithoutConceptsShareThem() throws {
        let files = try [
            "ru\ten\tstatus\nсуд\tcourt\tpreferred\nмир\tpeace\tpreferred\n",
            "ru\ten\tstatus\nсуд\ttrial\tpreferred\nмир\tpeace\tdeprecated\n",
        ].map { try Glossary(Table(parsing: Array($0.utf8), path: "g"), path: "g") }
        let (merged, conflicts) = files[0].merged(with: files[1])
        #expect(merged.rows.map(\.concept) == ["court", "peace", "court"])
        #expect(conflicts.map(\.row) == ["peace (\"мир\" – \"peace\")"])
        #expect(
            merged.doublyPreferred.map(\.description) == [
                "court: \"суд\" has 2 preferred renderings: \"court\", \"trial\""
            ])
    }

    @Test func twoPreferredTermsOfOneRenderingAreSaid() {
        var rows = [
            Self.row("приговор", "verdict", .preferred),
            Self.row("решение суда", "verdict", .preferred),
            Self.row("приговор", "judgment", .admitted),
        ]
        for index in rows.indices { rows[index].concept = "verdict" }
        #expect(
            Glossary(rows: rows).doublyPreferred.map(\.description) == [
                "verdict: \"verdict\" has 2 preferred renderings: "
                    + "\"приговор\", \"решение суда\""
            ])
        rows[1].concept = "court-decision"
        #expect(Glossary(rows: rows).doublyPreferred.isEmpty)
    }

    @Test(arguments: [false, true])
    func aTermRejectedAltogetherIsAConflict(_ isSwapped: Bool) {
        let rejecting = Glossary(rows: [Self.row("", "military", .rejected)])
        let allowing = Glossary(rows: [
            Self.row("военный", "military", .preferred), Self.row("армия", "army", .preferred),
            Self.row("войска", "military", .proposed),
        ])
        let (first, second) = isSwapped ? (allowing, rejecting) : (rejecting, allowing)
        let (merged, conflicts) = first.merged(with: second)
        #expect(merged.rows.count == 4)
        #expect(conflicts.map(\.row) == ["military (\"военный\" – \"military\")"])
        #expect(conflicts.first?.outcome == "both rows stay")
        let said = [conflicts.first?.first, conflicts.first?.second]
        #expect(said.contains("preferred"))
        #expect(said.contains("rejected with every rendering of \"military\""))
        #expect(merged.merged(with: second).conflicts.isEmpty)
    }

    @Test func whatElseADecisionSaysIsListed() {
        var mine = Self.row("суд", "court", .preferred), theirs = mine
        (mine.concept, theirs.concept) = ("court", "tribunal")
        theirs.kind = .organisation
        let (merged, conflicts) = Glossary(rows: [mine]).merged(with: Glossary(rows: [theirs]))
        #expect(conflicts.map(\.column) == ["concept", "kind"])
        #expect(merged.rows.map(\.concept) == ["court"])
        #expect(
            merged.rows[0].problem == "other file: concept tribunal; other file: kind organisation")
        #expect(merged.merged(with: Glossary(rows: [theirs])).glossary == merged)
        // The usual value may be that of a file without the column.
        #expect(
            Glossary(rows: [theirs]).merged(with: Glossary(rows: [mine])).conflicts.map(\.column)
                == ["concept"])
    }

    @Test func whoDecidedTheSameIsNoConflict() {
        func file(_ status: GlossaryRow.Status, _ values: [String: String]) -> Glossary {
            var row = Self.row("суд", "court", status)
            (row.concept, row.other) = ("court", values)
            return Glossary(rows: [row], otherColumns: ["reviewer", "date", "domain"])
        }
        let mine = file(.preferred, ["reviewer": "Anna", "date": "2026-11-01", "domain": "law"])
        let theirs = ["reviewer": "Boris", "date": "2026-11-02", "domain": "crime"]
        let (merged, conflicts) = mine.merged(with: file(.preferred, theirs))
        #expect(conflicts.map(\.column) == ["domain"])
        #expect(merged.rows[0].other["reviewer"] == "Anna; Boris")
        #expect(merged.rows[0].other["date"] == "2026-11-01; 2026-11-02")
        #expect(merged.merged(with: file(.preferred, theirs)).glossary == merged)
        let other = mine.merged(with: file(.admitted, theirs)).conflicts
        #expect(Set(other.map(\.column)) == ["status", "reviewer", "date", "domain"])
    }

    /// Over random files: every decided rendering of either is in the merger,
    /// decided, and so is every note.
    @Test func nothingIsLost() {
        var random = SeededRandom(7)
        for _ in 0..<200 {
            var files: [Glossary] = []
            for file in 0..<2 {
                var rows: [GlossaryRow] = []
                for number in 0..<Int.random(in: 0...12, using: &random) {
                    var row = Self.row(
                        "слово\(Int.random(in: 0...6, using: &random))",
                        "word\(Int.random(in: 0...6, using: &random))",
                        GlossaryRow.Status.allCases.randomElement(using: &random)!,
                        Bool.random(using: &random) ? "note \(file) \(number)" : "")
                    row.other["reviewer"] = "reviewer \(file)"
                    row.concept = ["", "a", "b"].randomElement(using: &random)!
                    if !rows.contains(where: {
                        $0.russian == row.russian && $0.english == row.english
                    }) {
                        rows.append(row)
                    }
                }
                files.append(Glossary(rows: rows))
            }
            let merged = files[0].merged(with: files[1]).glossary
            for old in files.flatMap(\.rows) {
                let new = merged.rows.first {
                    $0.russian == old.russian && $0.english == old.english
                }
                #expect(new != nil)
                #expect(old.status == .proposed || new?.status != .proposed)
                #expect(old.note.isEmpty || new?.note.contains(old.note) == true)
                let reviewers = (new?.other["reviewer"] ?? "") + (new?.problem ?? "")
                #expect(reviewers.contains(old.other["reviewer"]!))
                #expect(
                    old.status == .proposed || old.concept.isEmpty || new?.concept == old.concept
                        || new?.problem.contains("concept \(old.concept)") == true)
                let isInFirst = files[0].rows.contains {
                    $0.russian == old.russian && $0.english == old.english
                        && $0.status == old.status
                }
                if isInFirst, old.status != .proposed { #expect(new?.status == old.status) }
            }
        }
    }
}
