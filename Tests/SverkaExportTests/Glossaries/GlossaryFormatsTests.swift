import SverkaSupport
import SverkaExport
import SverkaTerminology
import SverkaText
import Testing

/// What holds for every format, also for one that is new.
@Suite struct GlossaryFormatsTests {
    private static let names = GlossaryFormats.all.map { type(of: $0).name }

    @Test func namesAndHelp() {
        #expect(Set(Self.names).count == Self.names.count)
        for format in GlossaryFormats.all.map({ type(of: $0) }) {
            #expect(!format.summary.isEmpty && format.summary.count <= 60, "\(format.name)")
            #expect(format.name.allSatisfy { $0.isASCII && !$0.isWhitespace })
            #expect(!(format.isBinary && !format.paths.isEmpty))
        }
        #expect(GlossaryFormats.named("tbx") != nil)
        #expect(GlossaryFormats.named("TBX") == nil)
    }

    private func row(
        _ concept: String, _ russian: String, _ english: String, _ status: GlossaryRow.Status
    ) -> GlossaryRow {
        var row = GlossaryRow()
        (row.concept, row.russian, row.english, row.status) = (concept, russian, english, status)
        return row
    }

    @Test(arguments: names) func anEmptyGlossaryIsWritten(_ name: String) throws {
        let format = try #require(GlossaryFormats.named(name))
        let export = format.export(ExportedGlossary(Glossary(), statuses: [.preferred]))
        #expect(!export.files.isEmpty)
        #expect(export.omissions.isEmpty)
    }

    /// The same glossary makes the same bytes, and writes the paths it names.
    @Test(arguments: names) func exportsAreDetermined(_ name: String) throws {
        let format = try #require(GlossaryFormats.named(name))
        let glossary = ExportedGlossary(
            Glossary(rows: [
                row("a", "слово", "word", .preferred), row("a", "слова", "wordy", .deprecated),
            ]), statuses: [.preferred, .deprecated])
        let first = format.export(glossary), second = format.export(glossary)
        #expect(first.files.map(\.bytes) == second.files.map(\.bytes))
        let paths = type(of: format).paths
        #expect(
            first.files.allSatisfy { paths.isEmpty ? $0.path.isEmpty : paths.contains($0.path) })
    }

    /// Ten thousand rows of one concept cost no square of them.
    @Test(arguments: names.filter { !["omegat", "vale", "markdown", "html", "docx"].contains($0) })
    func wideConceptsTakeNoLongTime(_ name: String) throws {
        let format = try #require(GlossaryFormats.named(name))
        let rows = (0..<10_000).map { row("c", "слово \($0)", "word \($0)", .admitted) }
        let glossary = ExportedGlossary(Glossary(rows: rows), statuses: [.admitted])
        let clock = ContinuousClock()
        let time = clock.measure { _ = format.export(glossary) }
        #expect(time < .seconds(10), "\(name): \(time)")
    }

    /// What no format has room for is told once a column.
    @Test func otherColumnsAreCounted() throws {
        var first = row("a", "слово", "word", .preferred)
        first.other = ["domain": "law", "section": "2"]
        let glossary = ExportedGlossary(
            Glossary(rows: [first], otherColumns: ["domain", "section"]), statuses: [.preferred])
        func omissions(_ name: String) throws -> [Message] {
            glossary.omissions(try #require(GlossaryFormats.named(name)))
        }
        #expect(try omissions("tbx") == ["1 section value not written: tbx has none"])
        #expect(
            try omissions("deepl") == [
                "1 domain value not written: deepl has none",
                "1 section value not written: deepl has none",
            ])
        #expect(try omissions("csv") == [])
    }
}
