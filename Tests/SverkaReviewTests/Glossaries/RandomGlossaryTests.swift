import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaTestSupport
import SverkaText
import Testing

/// Reviewers of glossaries at random, and runs over what they have made.
@Suite struct RandomGlossaryTests {
    /// The proposals of a run over some articles: some of a few terms, with
    /// counts and examples that are never twice the same.
    private func fresh(_ random: inout SeededRandom) -> Glossary {
        let chosen = (0..<12).shuffled(using: &random).prefix(Int.random(in: 4...9, using: &random))
        return Glossary(
            rows: chosen.map { number in
                var row = GlossaryRow()
                row.russian = number % 5 == 4 ? "" : "Ёлка № \(number)"
                row.english = number % 4 == 3 ? "tree" : "Fir-tree No. \(number)"
                row.concept = "c\(number % 4)"
                row.count = Int.random(in: 1...9, using: &random)
                row.confidence = 0.5
                row.russianContext = "Вот \(row.russian) \(row.count)."
                row.englishContext = "This is \(row.english) \(row.count)."
                row.contextAt = "a\(row.count).txt:1|2"
                return row
            })
    }

    /// A glossary that was written and is read again.
    private func readBack(_ glossary: Glossary) throws -> Glossary {
        try Glossary(Table(parsing: glossary.bytes(), path: "g.tsv"), path: "g.tsv")
    }

    /// A table as a reviewer is given it.
    private func given(_ random: inout SeededRandom) throws -> Glossary {
        var table = fresh(&random).keeping(Glossary())
        table.otherColumns = ["owner", "=стиль"]
        return try readBack(table)
    }

    // MARK: The reviewer

    private func review(_ glossary: inout Glossary, _ name: String, _ random: inout SeededRandom) {
        for index in glossary.rows.indices where Bool.random(using: &random) {
            edit(&glossary.rows[index], name, &random)
        }
        glossary.rows.removeAll { row in
            row.status == .proposed && Int.random(in: 0..<6, using: &random) == 0
        }
        if Bool.random(using: &random) { glossary.rows.shuffle(using: &random) }
    }

    private func edit(_ row: inout GlossaryRow, _ name: String, _ random: inout SeededRandom) {
        switch Int.random(in: 0..<9, using: &random) {
        case 0: row.russian = row.russian.replacing("Ё", with: "Е")
        case 1: row.russian = row.russian.lowercased() + (row.russian.isEmpty ? "ёлочка" : "")
        case 2: row.english = row.english.uppercased()
        case 3: row.english = "spruce \(name) \(Int.random(in: 0...3, using: &random))"
        case 4:
            row.note = ["+1", "\u{301}а", "не годится", "строка\nи ещё"].randomElement(
                using: &random)!
        case 5: row.other["owner"] = name
        case 6: row.other["=стиль"] = "- \(name)\t"
        default: break
        }
        if Bool.random(using: &random) {
            row.status = GlossaryRow.Status.allCases.randomElement(using: &random)!
        }
        if row.status != .proposed, Bool.random(using: &random) {
            row.kind = GlossaryRow.Kind.allCases.randomElement(using: &random)!
            row.concept = ["", "c1", "своё"].randomElement(using: &random)!
        }
    }

    /// Whether a row of some rows has what a reviewer wrote into another, to
    /// the letter.
    private func isKept(_ old: GlossaryRow, in rows: [GlossaryRow]) -> Bool {
        rows.contains { row in
            row.russian.utf8.elementsEqual(old.russian.utf8)
                && row.english.utf8.elementsEqual(old.english.utf8)
                && row.status == old.status && row.note.utf8.elementsEqual(old.note.utf8)
                && row.other == old.other
                && (!old.isDecided
                    || row.kind == old.kind && (old.concept.isEmpty || row.concept == old.concept))
        }
    }

    /// Whether a note is part of some notes, to the byte.
    private func holds(_ notes: String, _ note: String) -> Bool {
        note.isEmpty || Array(notes.utf8).firstRange(of: Array(note.utf8)) != nil
    }

    /// Whether a reviewer has written something into a row.
    private func isTouched(_ row: GlossaryRow) -> Bool {
        row.isDecided || row.origin != row.terms || !row.note.isEmpty
            || row.other.values.contains { !$0.isEmpty }
    }

    // MARK: What holds

    @Test func whatAReviewerWroteOutlivesEveryRun() throws {
        var random = SeededRandom(41)
        for trial in 0..<300 {
            var table = try given(&random)
            review(&table, "Анна", &random)
            let reviewed = try readBack(table)
            // Concepts that the reviewer has left empty are named anew.
            let written = reviewed.withoutMadeConcepts.rows.filter(isTouched)
            var kept = reviewed
            for _ in 0..<3 {
                let run = fresh(&random)
                kept = run.keeping(kept)
                let bytes = kept.bytes()
                kept = try readBack(kept)
                #expect(kept.bytes() == bytes, "trial \(trial)")
                for row in written {
                    #expect(isKept(row, in: kept.rows), "trial \(trial): \(row)")
                }
                // Running twice gives what running once gives.
                #expect(run.keeping(kept).bytes() == bytes, "trial \(trial)")
                // What was rejected, or edited and not rejected, is not proposed
                // again.
                for row in written {
                    let proposed = row.status == .rejected ? row.terms : row.origin ?? row.terms
                    #expect(
                        !kept.rows.contains { $0.status == .proposed && $0.terms == proposed }
                            || reviewed.rows.contains { $0.terms == proposed },
                        "trial \(trial): \(row)")
                }
            }
        }
    }

    /// No decision and no note of either file is lost, and what differs is a
    /// conflict.
    @Test func mergingLosesNothing() throws {
        var random = SeededRandom(42)
        for trial in 0..<300 {
            let table = try given(&random)
            let files = try ["Анна", "Борис"].map { name in
                var own = table
                review(&own, name, &random)
                return try readBack(own)
            }
            let (merged, conflicts) = files[0].merged(with: files[1])
            for (number, file) in files.enumerated() {
                for old in file.rows where isTouched(old) {
                    let same = merged.rows.filter { $0.renderingKey == old.renderingKey }
                    #expect(!same.isEmpty, "trial \(trial): \(old)")
                    #expect(
                        same.contains { holds($0.note, old.note) },
                        "trial \(trial): \(old)")
                    #expect(
                        !old.isDecided || same.contains(where: \.isDecided),
                        "trial \(trial): \(old)")
                    guard old.isDecided else { continue }
                    let isSaid =
                        same.contains { $0.status == old.status }
                        || conflicts.contains {
                            $0.column == "status"
                                && (number == 0 ? $0.first : $0.second).description
                                    == old.status.rawValue
                        }
                    #expect(isSaid, "trial \(trial): \(old)")
                }
            }
            let again = merged.merged(with: files[1]).glossary
            #expect(again.bytes() == merged.bytes(), "trial \(trial)")
        }
    }
}
