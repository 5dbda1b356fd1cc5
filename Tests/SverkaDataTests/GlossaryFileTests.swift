import SverkaSupport
import SverkaData
import SverkaTestSupport
import Testing

@Suite struct GlossaryFileTests {
    @Test func everyFileOfTheFolderIsInTheBinary() throws {
        let names = Repository.files(below: "Glossary")
        #expect(GlossaryFile.all.map(\.name).sorted() == names)
        for name in names {
            #expect(
                Array(GlossaryFile.named(name).bytes) == (try Repository.bytes("Glossary/" + name)),
                "\(name)")
        }
    }

    @Test func rowsAreCutAtTabs() {
        let table = "a\tb\tc\n1\t\t3\n\nx\n"
        #expect(GlossaryFile.rows(of: table.utf8) == [["1", "", "3"], ["x"]])
    }

    @Test(arguments: [
        ("column-words.tsv", 3), ("imports.tsv", 3), ("spreadsheet.tsv", 2), ("furniture.tsv", 2),
        ("languages.tsv", 4),
    ])
    func tablesHaveAllTheirColumns(_ name: String, _ columns: Int) {
        for row in GlossaryFile.named(name).rows { #expect(row.count == columns, "\(name) \(row)") }
    }
}
