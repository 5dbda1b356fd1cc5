import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct LinesReaderTests {
    @Test func everyLineIsAUnit() throws {
        let text = "Share\n\n Два  слова \nОни сказали это (they said it all again).\n"
        let units = try DocumentReader().read(
            Array(text.utf8), path: "a", format: .lines, language: .russian
        ).units
        #expect(
            units.map(\.text) == [
                "Share", "", "Два слова", "Они сказали это (they said it all again).",
            ])
        #expect(units.allSatisfy { $0.role == .text && $0.language == .russian })
        #expect(units.map(\.number.description) == ["1", "2", "3", "4"])
    }

    @Test func aDOCXHasNoLines() {
        #expect(
            throws: DocumentError.unreadable(
                path: "a", why: "a zip has no lines; leave --lines out")
        ) {
            try DocumentReader().read(
                [0x50, 0x4B, 3, 4, 0x61], path: "a", format: .lines)
        }
    }
}
