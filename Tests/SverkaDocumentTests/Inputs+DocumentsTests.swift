import SverkaDocument
import SverkaSupport
import SverkaTestSupport
import Testing

@Suite struct InputsDocumentsTests {
    @Test func documentsHaveTheirFormats() {
        let folder = Repository.root + "/Corpus"
        let inputs = Inputs([folder])
        #expect(inputs.files.count == inputs.paths.count && inputs.files.count > 5)
        #expect(inputs.files.allSatisfy { DocumentFormat(path: $0.path) == $0.format })
        #expect(inputs.files.contains { $0.format == .html })
        #expect(inputs.passedOver[".tsv"] ?? 0 > 0)
    }

    @Test func whatIsNamedIsPlainTextInCaseOfDoubt() {
        let path = Repository.root + "/Package.swift"
        #expect(
            Inputs([path, "-"]).files == [
                Inputs.File(path: path, format: .plain), Inputs.File(path: "-", format: .plain),
            ])
    }
}
