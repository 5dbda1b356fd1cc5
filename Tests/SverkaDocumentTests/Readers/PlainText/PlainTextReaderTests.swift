import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct PlainTextReaderTests {
    private func read(_ text: String) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: .plain).units
    }

    @Test func blankLinesPartParagraphs() throws {
        #expect(
            try read("Один абзац.\n\nДругой абзац.\n").map(\.text) == [
                "Один абзац.", "Другой абзац.",
            ])
    }

    @Test func linesAreParagraphsWhereThereAreNoBlankOnes() throws {
        let units = try read("Первое предложение страницы.\nВторое, отдельно от первого.\nТретье.")
        #expect(units.count == 3)
    }

    @Test func wrappedLinesAreJoined() throws {
        let text = """
            Эта статья была разбита на строки по семьдесят знаков, как это
            делают почтовые программы, и теперь её нужно собрать обратно в
            один абзац.

            А это второй абзац той же самой статьи, он тоже разбит на строки
            и тоже должен стать одним.
            """
        #expect(try read(text).count == 2)
    }

    @Test func aShortLineClosesAParagraphOnlyBehindASentence() throws {
        // The last letters have bytes that closing marks have, too: л is
        // 0xD0 0xBB, » is 0xC2 0xBB.
        for (end, count) in [(".", 2), ("»", 2), ("…", 2), ("л", 1), ("Н", 1), ("Ц", 1)] {
            let text = """
                Эта статья была разбита на строки по семьдесят знаков, как это
                делают почтовые программы, и теперь её нужно собрать обратно в
                короткая строка\(end)
                делают почтовые программы, и теперь её нужно собрать обратно в
                делают почтовые программы, и теперь её нужно собрать обратно.
                """
            #expect(try read(text).count == count, "\(end)")
        }
    }

    @Test(arguments: ["\n", "\r\n", "\r"]) func anyEndOfLineWillDo(_ end: String) throws {
        let units = try read("Первый абзац.\(end)\(end)Второй абзац.\(end)")
        #expect(units.map(\.place.line) == [1, 3])
    }

    @Test func aWordCutAtASoftHyphenIsMadeWhole() throws {
        let line = "Эта статья была разбита на строки по семьдесят знаков, как это пере"
        let units = try read("\(line)\u{AD}\nдают программы. \(line.dropLast(4))\nи так далее.")
        #expect(units.first?.text.contains("передают") == true)
    }
}
