import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaText
import Testing

@Suite struct ContradictionTests {
    private func contradictions(_ glossaries: String...) throws -> [String] {
        let placed = try glossaries.enumerated().map { index, rows in
            let table = try Table(
                parsing: Array("ru\ten\tstatus\tform\n\(rows)".utf8), path: "\(index)")
            return try Glossary(table, path: "\(index)")
        }
        return Contradiction.all(among: placed).map { "\($0.place) \($0.problem)" }
    }

    @Test func whatOneRejectsAnotherMustNotAllow() throws {
        let allowed = "суд\tcourt\tpreferred\t\n"
        for status in ["rejected", "deprecated"] {
            #expect(
                try contradictions("Суд\tcourt\t\(status)\t\n", allowed) == [
                    "1:2 \"суд\" – \"court\" is preferred here, \(status) in 0:2"
                ])
        }
        #expect(
            try contradictions(allowed, "суд\t\trejected\t\n") == [
                "1:2 \"суд\" is rejected here, preferred in 0:2"
            ])
        #expect(try contradictions(allowed, "суд\tcourt\tadmitted\t\n").isEmpty)
        #expect(try contradictions(allowed, "суд\tcourt\tproposed\t\n").isEmpty)
        #expect(
            try contradictions("суд\tcourt\trejected\t\n", "суд\tcourt\tdeprecated\t\n").isEmpty)
    }

    @Test func aTermHasOnePreferredRendering() throws {
        let court = "суд\tcourt\tpreferred\t\n"
        #expect(
            try contradictions(court, "", "суд\ttribunal\tpreferred\t\n") == [
                "2:2 \"суд\" is preferably \"tribunal\" here, \"court\" in 0:2"
            ])
        #expect(
            try contradictions(court, "двор\tCourt\tpreferred\t\n") == [
                "1:2 \"Court\" is preferably \"двор\" here, \"суд\" in 0:2"
            ])
        // One that both prefer, or a short form, is none.
        #expect(try contradictions(court, court + "суд\ttribunal\tpreferred\t\n").isEmpty)
        #expect(try contradictions(court, "суд\tct\tpreferred\tshort\n").isEmpty)
    }
}
