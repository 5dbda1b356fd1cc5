import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

/// What a person sees of a text is in exactly one unit, in its order.
@Suite struct ConservationTests {
    private func read(_ text: String, _ format: DocumentFormat) -> [Unit] {
        (try? DocumentReader().read(Array(text.utf8), path: "a", format: format).units) ?? []
    }

    /// The characters of texts but for white space.
    private func characters(_ texts: [String]) -> [UInt8] {
        texts.flatMap { $0.replacing("\u{A0}", with: " ").utf8.filter { $0 > 0x20 } }
    }

    // MARK: Plain text

    private static let words = [
        "река", "мост", "и", "набережная", "город", "стоит", "течёт", "давно", "Иванов", "Минск,",
        "вода.", "«лодка»", "the", "river", "bridge.", "Old", "town", "(London)", "is", "5", "12",
        "—", "/", "берег;", "Что?", "\"boat\"", "бизнес-план", "well-known", "2024",
    ]

    /// A text of lines as they come: wrapped, short, empty, with marks of items.
    private func plainText(_ random: inout SeededRandom) -> String {
        var lines: [String] = []
        for _ in 0..<Int.random(in: 1...30, using: &random) {
            let count = [0, 0, 4, 5, 9, 10, 11].randomElement(using: &random) ?? 1
            var line = (0..<count).map { _ in Self.words.randomElement(using: &random) ?? "" }
                .joined(separator: " ")
            switch Int.random(in: 0...12, using: &random) {
            case 0: line = "- " + line
            case 1: line = "3. " + line
            case 2: line = "    " + line
            case 3: line += "\u{A0}"
            default: break
            }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }

    @Test func nothingIsLostOfPlainText() {
        var random = SeededRandom(5)
        for _ in 0..<1_500 {
            let text = plainText(&random)
            let units = read(text, .plain)
            #expect(characters(units.map(\.text)) == characters([text]), "\(text)")
        }
    }

    /// Page numbers may stand behind the paragraph that they break into; hyphens
    /// at ends of lines may go.
    @Test func nothingIsLostOfPages() {
        var random = SeededRandom(6)
        for _ in 0..<500 {
            var text = ""
            for page in 1...Int.random(in: 2...4, using: &random) {
                text += "Вестник реки\n\n" + plainText(&random) + "пере-\nход\n\n\(page)\n\u{C}"
            }
            let units = read(text, .plain)
            func sorted(_ texts: [String]) -> [UInt8] {
                characters(texts).filter { $0 != 0x2D }.sorted()
            }
            #expect(sorted(units.map(\.text)) == sorted([text]), "\(text)")
        }
    }

    // MARK: Paragraphs of two languages

    @Test func partsAddUpToTheirParagraph() {
        let pieces = [
            "Вход бесплатный.", "Entry is free.", "«Где ключи?» — спросил он.",
            "\"Where are the keys?\" he asked.", "Директор сказал: «Музей открыт».",
            "The director said: \"The museum is open.\"", "Apple", "iPhone 15", "/", "—", "|", "(",
            ")", "Курить запрещено (Smoking is prohibited).", "(Ticket office)", "Касса", "лопата",
            "spade", "5 %", "д. 3", "No. 7", "…", "Да!", "Yes!", "[1]", "\"", "»", "«", ";", "=",
        ]
        var random = SeededRandom(7)
        var apart = 0
        for _ in 0..<4_000 {
            let text = (0..<Int.random(in: 1...7, using: &random))
                .map { _ in pieces.randomElement(using: &random) ?? "" }.joined(separator: " ")
            let units = read("Заголовок\n\n" + text, .plain).dropFirst()
            #expect(characters(units.map(\.text)) == characters([text]), "\(text)")
            #expect(Set(units.map(\.number)).count == units.count)
            if units.count > 1 { apart += 1 }
        }
        #expect(apart > 500)
    }

    // MARK: Markdown

    /// A piece of Markdown, and what of it is shown.
    private func piece(_ random: inout SeededRandom) -> (text: String, shown: String) {
        func some(_ count: ClosedRange<Int> = 1...6) -> String {
            let words = [
                "река", "мост", "город", "river", "bridge", "town", "Минск", "вода", "don't", "5",
            ]
            return (0..<Int.random(in: count, using: &random))
                .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
        }
        let (a, b, c) = (some(), some(), some())
        let pieces = [
            ("# \(a)", a), ("\(a)\n===", a), ("\(a)\n---", a), ("\(a)\n\(b).", a + b + "."),
            ("- \(a)\n- \(b)\n  \(c)", a + b + c), ("1. \(a)\n   - \(b)\n\n     \(c)", a + b + c),
            ("> \(a)\n> \(b)\n\n> \(c)", a + b + c), ("```\n\(a)\n\n\(b)\n```", a + b),
            ("~~~ x\n\(a)\n~~~", a), ("X\n\n    \(a)\n\n    \(b)", "X" + a + b),
            ("*\(a)* **\(b)** ~~\(c)~~", a + b + c), ("[\(a)](http://x \"no\") `\(b)`", a + b),
            ("![no](x) \(a) <!-- no\n\nno --> \(b)", a + b), ("[no]: http://x 'no'", ""),
            ("X[^1] \(a)\n\n[^1]: \(b)\n    \(c)", "X" + a + b + c),
            ("{% no a=\"no\" %}\n\n{{< no >}}\n\(a)", a), ("<!-- no\n\nno -->\n\n\(a)", a),
            ("::: tip \(a)\n\(b)\n:::", a + b), ("::: {.no}\n\(a)\n:::", a),
            ("| \(a) | \(b) |\n|---|:-:|\n| \(c) | |", a + b + c),
            ("\(a) | \(b)\n--- | ---\n\(c) | X", a + b + c + "X"),
            ("+---+---+\n| \(a) | \(b) |\n+---+---+", a + b), ("\(a)\n: \(b)\n: \(c)", a + b + c),
            ("<details>\n<summary>\(a)</summary>\n\n\(b)\n\n</details>", a + b),
            ("<div class=\"no\">\n\n\(a)<br>\(b)\n\n</div>", a + b),
            ("- [x] \(a)\n- [ ] \(b)", a + b),
            ("!!! note \"\(a)\"\n    \(b)\n\n    \(c)", a + b + c), ("***", ""),
            ("<script>\nno\n\nno\n</script>", ""), ("> [!NOTE] \(a)\n> \(b)", a + b),
            ("import no from 'no'\nexport const no = 1", ""),
            ("&laquo;\(a)&raquo; \\*\(b)", "«\(a)»*\(b)"),
            ("<Tabs no=\"no\">\n\n\(a)\n\n</Tabs>", a), ("\(a)  \n\(b)\\\n\(c)", a + b + c),
        ]
        return pieces.randomElement(using: &random) ?? ("", "")
    }

    @Test func nothingIsLostOfMarkdown() {
        var random = SeededRandom(8)
        for _ in 0..<1_500 {
            let pieces = (0..<Int.random(in: 1...8, using: &random)).map { _ in piece(&random) }
            // A rule would be an item's at the end of a list.
            let text = pieces.map(\.text).joined(separator: "\n\n<!-- -->\n\n")
            let units = read(text, .markdown)
            #expect(
                characters(units.map(\.text)) == characters(pieces.map(\.shown)), "\(text)")
        }
    }

    /// Words of a text are found again, however it is garbled: only marks may
    /// go, and what garbled marks hide.
    @Test func garbledMarkdownKeepsItsWords() {
        var random = SeededRandom(9)
        for _ in 0..<1_500 {
            let words = (0..<40).map { "слово\($0)" }
            var text = ""
            for (index, word) in words.enumerated() {
                let marks = [
                    "*", "_", "#", "-", "|", "]", ")", "\n\n", "\n", " ", "+", ":", ">", "~", "\\",
                    "=", "!", ".",
                ]
                text +=
                    word
                    + ((0..<Int.random(in: 1...4, using: &random)).map { _ in
                        marks.randomElement(using: &random) ?? ""
                    }.joined()) + (index % 3 == 0 ? "\n" : " ")
            }
            let found = read(text, .markdown).map(\.text).joined(separator: " ")
            var rest = found[...]
            for word in words {
                guard let place = rest.firstRange(of: word) else {
                    Issue.record("\(word) is not in order: \(text)\n\(found)")
                    break
                }
                rest = rest[place.upperBound...]
            }
        }
    }

    // MARK: Garbled files

    @Test func garbledTextNeverTraps() {
        var random = SeededRandom(10)
        for round in 0..<600 {
            let source =
                round % 2 == 0
                ? (0..<5).map { _ in piece(&random).text }.joined(separator: "\n\n")
                : plainText(&random) + "\u{C}12\n" + plainText(&random)
            var bytes = Array(("---\ntitle: x\n---\n{\"title\": \"y\"}\n" + source).utf8)
            for _ in 0..<10 {
                let at = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0...3, using: &random) {
                case 0: bytes.remove(at: at)
                case 1: bytes[at] = UInt8.random(in: 0...255, using: &random)
                case 2:
                    bytes.insert(
                        Array("`*_[]()<>{}|#-\n\t\u{C}\"'".utf8).randomElement(using: &random) ?? 0,
                        at: at)
                default: bytes.removeLast(min(bytes.count - 1, 3))
                }
            }
            // What is no UTF-8 has other places in what it is read as.
            guard String(validating: bytes, as: UTF8.self) != nil else {
                for format in [DocumentFormat.markdown, .plain] {
                    _ = try? DocumentReader().read(bytes, path: "a", format: format)
                }
                continue
            }
            for format in [DocumentFormat.markdown, .plain] {
                for unit in (try? DocumentReader().read(bytes, path: "a", format: format).units)
                    ?? []
                {
                    #expect(unit.place.bytes.upperBound <= bytes.count)
                    #expect(unit.place.line >= 1)
                }
            }
        }
    }
}
