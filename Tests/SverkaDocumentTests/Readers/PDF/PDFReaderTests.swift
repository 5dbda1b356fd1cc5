@testable import SverkaDocument
import Foundation
import SverkaText
import Testing

@Suite struct PDFReaderTests {
    private func read(_ text: String) -> [RawBlock] {
        PDFReader.paragraphs(Array(text.utf8)).blocks
    }

    /// Two columns side by side.
    private func beside(_ left: [String], _ right: [String], width: Int = 44) -> String {
        let count = max(left.count, right.count)
        return (0..<count).map { line in
            let (a, b) = (
                line < left.count ? left[line] : "", line < right.count ? right[line] : ""
            )
            return b.isEmpty ? a : a.padding(toLength: width, withPad: " ", startingAt: 0) + b
        }.joined(separator: "\n") + "\n"
    }

    private let russian = [
        "  Мост через реку закрыли на ремонт,", "и автобусы идут теперь в объезд, мимо",
        "старой мельницы и лесопилки.", "  Ремонт начали ещё весной, но потом",
        "пришла большая вода, и всё встало до", "самой осени.",
    ]
    private let english = [
        "  The bridge over the river was closed", "for repairs, and buses now make a de-",
        "tour past the old mill and the sawmill.", "  Repairs began in spring, but then came",
        "the high water, and all came to a stand-", "still until the very autumn.",
    ]

    @Test func columnsAreReadOneAfterTheOther() {
        let more = [
            "  Смотритель плотины говорит, что так", "высоко вода не стояла сорок лет, и",
            "с ним никто не спорит.",
        ]
        let blocks = read(
            "                    Большая вода пришла на нижние улицы города\n\n"
                + beside(russian, more + more))
        #expect(
            blocks.map(\.text) == [
                "Большая вода пришла на нижние улицы города",
                "Мост через реку закрыли на ремонт, и автобусы идут теперь в объезд, мимо "
                    + "старой мельницы и лесопилки.",
                "Ремонт начали ещё весной, но потом пришла большая вода, и всё встало до самой осени.",
                "Смотритель плотины говорит, что так высоко вода не стояла сорок лет, и с ним никто "
                    + "не спорит.",
                "Смотритель плотины говорит, что так высоко вода не стояла сорок лет, и с ним никто "
                    + "не спорит.",
            ])
    }

    @Test func whatStandsAboveColumnsIsReadFirst() {
        let above = (0..<8).map {
            "Сводка номер \($0) о том, как вода стоит у моста и что об этом говорят на берегу реки."
        }
        let blocks = read(above.joined(separator: "\n") + "\n\n" + beside(russian, russian))
        #expect(blocks.first?.text.hasPrefix("Сводка номер 0") == true)
        #expect(
            blocks.suffix(4).map { $0.text.prefix(4) } == ["Мост", "Ремо", "Мост", "Ремо"])
    }

    @Test func columnsOfTwoLanguagesAreRows() {
        let blocks = read(
            beside(Array(russian[..<3]), Array(english[..<3])) + "\n"
                + beside(Array(russian[3...]), Array(english[3...])))
        #expect(
            blocks.map(\.cell) == [
                TableCell(table: 0, row: 0, column: 0), TableCell(table: 0, row: 0, column: 1),
                TableCell(table: 0, row: 1, column: 0), TableCell(table: 0, row: 1, column: 1),
            ])
        #expect(
            blocks[1].text
                == "The bridge over the river was closed for repairs, and buses now make a detour past "
                + "the old mill and the sawmill.")
    }

    @Test func aSentenceGoesOnInTheNextColumn() {
        let left = Array(russian[..<3] + russian[..<2]), right = Array(russian[2...])
        #expect(read(beside(left, right)).map(\.text).count == 3)
    }

    @Test func hyphensOfWordsStay() {
        let lines = [
            "Новый бизнес-центр у реки стоит пуст,", "и в нём никто не жил, пока бизнес-",
            "центр не отдали городу, а город устро-", "ил в нём школу на сто двадцать мест.",
        ]
        let text = read(beside(lines, lines + lines)).map(\.text).first
        #expect(
            text
                == "Новый бизнес-центр у реки стоит пуст, и в нём никто не жил, пока бизнес-центр не "
                + "отдали городу, а город устроил в нём школу на сто двадцать мест.")
    }

    @Test func headsAndNumbersOfPagesAreNoText() {
        let texts = [
            "Мост через реку закрыли на ремонт.", "Автобусы идут в объезд мимо лесопилки.",
            "Смотритель плотины ждёт большой воды.",
        ]
        let pages = texts.enumerated().map { page, text in
            "Вестник нижнего города            № \(page + 1)\n\n\(text)\n\n"
                + "                 – \(page + 1) –\n"
        }
        let blocks = read(pages.joined(separator: "\u{C}"))
        let heads = blocks.filter { $0.kind == .pageArea }.map(\.text)
        #expect(heads.count == 6 && heads.contains("– 2 –") && heads[0].hasPrefix("Вестник"))
        #expect(blocks.filter { $0.kind != .pageArea }.map(\.text) == texts)
    }

    @Test func tablesOfFiguresAreNoColumns() {
        let rows = (1...12).map {
            "Строка таблицы номер \($0)                              \($0 * 100)"
        }
        #expect(read(rows.joined(separator: "\n")).allSatisfy { $0.cell == nil })
    }

    @Test func withoutTheProgramTheMessageSaysHowToGetIt() {
        #expect(throws: PDFText.Problem.notInstalled) {
            try PDFText.text(of: Array("%PDF-1.4".utf8), program: nil)
        }
        let message = PDFText.Problem.notInstalled.description
        #expect(
            message.contains("apt install poppler-utils")
                && message.contains("brew install poppler"))
        #expect(
            DocumentReader().problem(Array("words".utf8), "a.pdf")?.contains("not a PDF") == true)
    }

    /// A file of one page with a line of text.
    private static let file = """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
        4 0 obj<</Length 56>>stream
        BT /F 12 Tf 20 100 Td (The bridge over the river is shut) Tj ET
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        """

    @Test(
        .enabled(
            if: PDFText.installed != nil || ProcessInfo.processInfo.environment["SVERKA_CI"] == "1")
    )
    func filesAreReadWithTheProgram() throws {
        let documents = try DocumentReader().all(Array(Self.file.utf8), "a.pdf")
        #expect(documents[0].units.map(\.text) == ["The bridge over the river is shut"])
        let damaged = DocumentReader().problem(Array("%PDF-1.4\nnothing".utf8), "a.pdf")
        #expect(damaged?.contains("a.pdf: can't be read") == true)
    }

    @Test func garbledTextNeverTraps() {
        var text = Array((beside(russian, english) + "\u{C}" + beside(russian, russian)).utf8)
        for step in 1..<400 {
            text[(step * 7919) % text.count] = UInt8(truncatingIfNeeded: step * 31)
            _ = PDFReader.paragraphs(text)
        }
    }
}
