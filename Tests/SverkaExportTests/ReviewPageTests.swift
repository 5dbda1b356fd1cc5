import Foundation
import SverkaAlignment
import SverkaExport
import SverkaReview
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct ReviewPageTests {
    private let planted =
        "<script>alert(1)</script> </script> <img src=x onerror=\"alert(2)\"> & 'so'"

    private var alignment: ReviewedAlignment { alignment(english: "Text " + planted) }

    private func alignment(english: String) -> ReviewedAlignment {
        func unit(_ text: String, _ language: Language) -> SverkaText.Unit {
            SverkaText.Unit(
                number: UnitNumber(1), language: language, text: text,
                place: SourceRange(line: 1, bytes: 0..<0))
        }
        return ReviewedAlignment(
            Alignment(
                document: planted,
                units: Bilingual(
                    russian: [unit("Текст " + planted, .russian)],
                    english: [unit(english, .english)]),
                rows: [Alignment.Row(Bilingual(repeating: [0]), confidence: 0.9)]))
    }

    private func bytes(_ format: String) throws -> String {
        String(
            decoding: try #require(AlignmentFormats.named(format)).bytes([alignment]), as: UTF8.self
        )
    }

    @Test func textIsShownAsText() throws {
        let page = try bytes("html")
        #expect(!page.contains("<script"))
        #expect(!page.contains("</script"))
        #expect(!page.contains("<img"))
        #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(page.contains("Content-Security-Policy"))
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("http://") && !page.contains("https://"))
    }

    /// Every column has a heading, and only rows that are long may be split
    /// between printed pages.
    @Test func pagesArePrintedAndNarrowed() throws {
        let page = try bytes("html")
        #expect(page.contains("<th>Russian</th><th>English</th><th>Confidence</th>"))
        #expect(page.contains("<tr class=\"pair\">"))
        #expect(page.contains("tr:not(.long){break-inside:avoid}"))
        #expect(page.contains("@media (max-width:500px)"))
        let long = alignment(english: String(repeating: "word ", count: 50))
        let format = try #require(AlignmentFormats.named("html"))
        #expect(
            String(decoding: format.bytes([long]), as: UTF8.self).contains(
                "<tr class=\"pair long\">"))
    }

    @Test func linesAreJSON() throws {
        let line = try bytes("jsonl").split(separator: "\n")[0]
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object?["ru_text"] as? String == "Текст " + planted)
        #expect(object?["ru"] as? [String] == ["1"])
    }

    @Test func theTableReadsBack() throws {
        let table = try Table(parsing: Array(try bytes("tsv").utf8), path: "t")
        #expect(table.value(table.rows[0], "en_text") == "Text " + planted)
        #expect(table.value(table.rows[0], "document") == planted)
        #expect(table.value(table.rows[0], "confidence") == "0.90")
    }
}
