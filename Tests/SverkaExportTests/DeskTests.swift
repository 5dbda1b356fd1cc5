import Foundation
import SverkaAlignment
import SverkaExport
import SverkaReview
import SverkaSupport
import SverkaTerminology
import SverkaText
import Testing

@Suite struct DeskTests {
    private static let planted = "<script>alert(1)</script><!-- \u{202E}\"&'\\ \u{1D11E}"

    private func unit(_ number: Int, _ text: String, _ language: Language) -> SverkaText.Unit {
        SverkaText.Unit(
            number: UnitNumber(number), language: language, text: text,
            place: SourceRange(line: 1, bytes: 0..<0))
    }

    private var alignment: ReviewedAlignment {
        ReviewedAlignment(
            Alignment(
                document: Self.planted,
                units: Bilingual(
                    russian: [unit(1, "Да 𝄞. Вот термин.", .russian)],
                    english: [unit(2, Self.planted, .english)]),
                rows: [
                    Alignment.Row(Bilingual(repeating: [0]), confidence: 0.987, flags: [.numbers])
                ]))
    }

    private func page(_ content: Desk.Content = Desk.Content(id: "1a")) -> String {
        var marks = Desk.RowMarks()
        marks.numbers.russian = [3..<5]
        marks.matches = [(0, 8)]
        let article = Desk.article(alignment) { _, side in
            side == .russian ? [(range: 18..<30, row: 4)] : []
        } marks: { _ in
            marks
        }
        return String(decoding: Desk(content).bytes([article]), as: UTF8.self)
    }

    private func data(_ page: String) throws -> [String: Any] {
        let start = try #require(page.range(of: "id=\"data\">"))
        let end = try #require(page[start.upperBound...].range(of: "</script>"))
        let json = page[start.upperBound..<end.lowerBound]
        #expect(!json.contains("<"))
        return try #require(
            try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    }

    @Test func textsAreDataAlone() throws {
        var content = Desk.Content(id: "1a")
        content.otherColumns = [Self.planted]
        content.glossary = Glossary(rows: [
            GlossaryRow(russian: Self.planted, english: Self.planted, status: .preferred)
        ])
        let page = page(content)
        #expect(page.components(separatedBy: "<script").count == 3)
        #expect(page.components(separatedBy: "</script").count == 3)
        let data = try data(page)
        #expect(data["other"] as? [String] == [Self.planted])
        #expect((data["glossary"] as? String)?.contains("<script>") == true)
        let article = try #require((data["articles"] as? [[String: Any]])?.first)
        #expect(article["d"] as? String == Self.planted)
    }

    /// Places in texts are counted as scripts count them.
    @Test func unitsAndRowsAreCompact() throws {
        let article = try #require((try data(page())["articles"] as? [[String: Any]])?.first)
        let units = try #require(article["u"] as? [[[Any]]])
        #expect(
            units[0][0].dropFirst(2).map { "\($0)" }.joined(separator: "|").filter {
                !" \n()".contains($0)
            } == "0|[6,18]|[11,17,4]")
        #expect(units[1][0].count == 2)
        let row = try #require((article["r"] as? [[Any]])?.first)
        #expect(row.prefix(5).map { "\($0)" } == ["1", "2", "99", "0", "numbers"])
        #expect("\(row[10])".filter { !" \n()".contains($0) } == "[[2,3],[],[],[],[0,8]]")
    }

    @Test func thePolicyNamesScriptAndStyleByTheirHashes() throws {
        let page = page()
        for (element, directive) in [("script", "script-src"), ("style", "style-src")] {
            let start = try #require(page.range(of: "<\(element)>"))
            let end = try #require(page[start.upperBound...].range(of: "</\(element)>"))
            let content = page[start.upperBound..<end.lowerBound]
            let hash = Data(SHA256.hash(content.utf8)).base64EncodedString()
            #expect(page.contains("\(directive) 'sha256-\(hash)'"))
        }
        #expect(page.contains("default-src 'none'"))
        #expect(!page.contains("http://") && !page.contains("https://"))
    }

    @Test func theIdIsThatOfThePageBefore() {
        let first = Desk.id(folder: "out", [alignment])
        #expect(Desk.id(of: Array(page(Desk.Content(id: first)).utf8)) == first)
        #expect(Desk.id(folder: "other", [alignment]) != first)
        #expect(Desk.id(of: Array("<html>".utf8)) == nil)
        #expect(Desk.id(of: Array("<meta name=\"sverka-desk\" content=\"<b>\">".utf8)) == nil)
    }
}
