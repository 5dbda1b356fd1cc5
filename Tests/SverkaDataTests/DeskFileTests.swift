import SverkaData
import SverkaTestSupport
import Testing

@Suite struct DeskFileTests {
    private let folder = "Sources/SverkaExport/Desk/Page"

    @Test func everyFileOfThePageIsInTheBinary() throws {
        #expect(DeskFile.all.map(\.name).sorted() == Repository.files(below: folder))
        for file in DeskFile.all {
            #expect(Array(file.bytes) == (try Repository.bytes("\(folder)/\(file.name)")))
        }
    }

    @Test func filesAreJoinedByTheirEnding() {
        #expect(DeskFile.joined("css").count < DeskFile.joined("js").count)
        #expect(!DeskFile.joined("js").contains { $0 == 0 })
    }
}
