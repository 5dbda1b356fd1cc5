import Foundation
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

    /// Tables and the texts of programs are no articles unless they are named.
    @Test(arguments: [
        ("a.tmx", true), ("a.po", true), ("a.xlsx", true), ("a.csv", false), ("a.TSV", false),
        ("a.json", false), ("a.yml", false), ("a.properties", false), ("a.strings", false),
    ])
    func whatIsReadInFolders(_ name: String, _ isRead: Bool) throws {
        let folder = NSTemporaryDirectory() + "sverka-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/" + name
        try Data("x".utf8).write(to: URL(fileURLWithPath: path))
        #expect(Inputs([folder]).paths == (isRead ? [path] : []))
        #expect(Inputs([path]).paths == [path])
    }
}
