import SverkaSupport
import SverkaTerminology
import Testing

/// A glossary as text, as the library hands it out.
@Suite struct GlossaryTSVTests {
    private static let table = """
        ru\ten\tstatus\treviewer
        Союзное государство\tUnion State\tpreferred\tАнна
        Союзное государство\tState Union\tdeprecated\t
        суд\tcourt\tproposed\t

        """

    @Test func whatWasWrittenIsReadAgain() throws {
        let glossary = try Glossary(tsv: Self.table)
        let again = try Glossary(tsv: glossary.tsv)
        #expect(again.tsv == glossary.tsv)
        #expect(again.rows.map(\.russian) == glossary.rows.map(\.russian))
        #expect(again.rows[0].other == ["reviewer": "Анна"])
    }

    @Test func rowsOfAConceptStandTogether() throws {
        let concepts = try Glossary(tsv: Self.table).concepts
        #expect(concepts.map(\.name) == ["union-state", "court"])
        #expect(concepts[0].renderings.map(\.english) == ["Union State", "State Union"])
    }

    @Test(arguments: [
        ("ru,en\n", 1, 0), ("ru\ten\tstatus\nа\tb\tperhaps\n", 2, 3), ("ru\ten\n\"а\tb\n", 2, 1),
    ])
    func errorsHaveAPlace(_ text: String, _ line: Int, _ column: Int) {
        do throws(TableError) {
            _ = try Glossary(tsv: text, named: "mine.tsv")
            Issue.record("was read: \(text)")
        } catch {
            #expect((error.path, error.line, error.column) == ("mine.tsv", line, column))
        }
    }
}
