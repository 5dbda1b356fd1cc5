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
        #expect(merged.rows[0].note == "mine; other file: status deprecated; theirs")
    }

    @Test func filesWithoutConceptsShareThem() throws {
        let files = try [
            "ru\ten\tstatus\nсуд\tcourt\tpreferred\nмир\tpeace\tpreferred\n",
            "ru\ten\tstatus\nсуд\ttrial\tpreferred\nмир\tpeace\tdeprecated\n",
        ].map { try Glossary(Table(parsing: Array($0.utf8), path: "g"), path: "g") }
        let (merged, conflicts) = files[0].merged(with: files[1])
        #expect(merged.rows.map(\.concept) == ["court", "peace", "court"])
        #expect(conflicts.map(\.row) == ["peace"])
        #expect(merged.doublyPreferred == ["court"])
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
                    let row = Self.row(
                        "слово\(Int.random(in: 0...6, using: &random))",
                        "word\(Int.random(in: 0...6, using: &random))",
                        GlossaryRow.Status.allCases.randomElement(using: &random)!,
                        Bool.random(using: &random) ? "note \(file) \(number)" : "")
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
                let isInFirst = files[0].rows.contains {
                    $0.russian == old.russian && $0.english == old.english
                        && $0.status == old.status
                }
                if isInFirst, old.status != .proposed { #expect(new?.status == old.status) }
            }
        }
    }
}
