import Foundation
import Sverka
import Testing

/// Files in a fresh folder, checked against a small glossary.
final class CheckedFolder {
    private let folder: String
    let pipeline = Pipeline()

    init() throws {
        folder = NSTemporaryDirectory() + "sverka-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    static let glossary = """
        ru\ten\tstatus
        Союзное государство\tUnion State\tpreferred
        Союзное государство\tState Union\tdeprecated
        Государственный совет\tState Council\tpreferred
        Госсовет\tState Council\tdeprecated
        тире\tdash\tpreferred
        тире\tlong hyphen\tdeprecated
        ёлка\tfir — tree\tpreferred
        ёлка\tfirtree\tdeprecated

        """

    func file(_ bytes: [UInt8], _ name: String) throws -> Inputs.File {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
        let path = folder + "/" + name
        return Inputs.File(path: path, format: DocumentFormat(path: path) ?? .plain)
    }

    func check(
        _ bytes: [UInt8], _ name: String = "a.txt", fixes: Bool = false,
        glossary: String = CheckedFolder.glossary
    ) throws -> Checked {
        let table = try Table(parsing: Array(glossary.utf8), path: "g")
        let terms = pipeline.checkTerms(
            Pipeline.checkGlossary(newsroom: false, [try Glossary(table, path: "g")]))
        return try pipeline.check(
            [try file(bytes, name)], terms, CheckSettings(fixes: fixes))[0].get()
    }

    func encoded(_ text: String, _ encoding: TextEncoding) throws -> [UInt8] {
        try #require(encoding.encoded(text.utf8))
    }
}

extension TextEncoding {
    /// Those that can write Russian.
    static let ofRussian = allCases.filter { $0.encoded("Слова".utf8) != nil }
}
