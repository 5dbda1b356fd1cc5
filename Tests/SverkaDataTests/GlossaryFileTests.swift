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
}
