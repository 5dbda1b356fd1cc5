import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct MarkdownReaderTests {
    private func read(_ text: String) throws -> [Unit] {
        try DocumentReader().read(Array(text.utf8), path: "a", format: .markdown).units
    }

    @Test func aText() throws {
        let text = """
            # Заголовок

            Текст со [ссылкой](http://a.b) и *выделением*,
            на двух строках.

            - пункт списка, один
            - another item of the list

            ```
            code
            ```
            | Слева. | Right. |
            |---|---|
            """
        #expect(
            try read(text).map(\.text) == [
                "Заголовок", "Текст со ссылкой и выделением, на двух строках.",
                "пункт списка, один",
                "another item of the list", "Слева.", "Right.",
            ])
    }

    @Test func quotationsAreTold() throws {
        let units = try read("One.\n> Two\ngoes on.\n>\n> - Three.\n\nFour.\n")
        #expect(units.map(\.text) == ["One.", "Two goes on.", "Three.", "Four."])
        #expect(units.map(\.isQuotation) == [false, true, true, false])
    }

    /// A text, its blocks and their kinds.
    @Test(
        arguments: [
            ("One\n===\nTwo.", "One|Two.", [Block.heading, .paragraph]),
            ("### One ##\nTwo.", "One|Two.", [.heading, .paragraph]),
            ("---\ntitle: x\n---\nOne.", "One.", [.paragraph]),
            ("One.\n\n***\n\nTwo.", "One.|Two.", [.paragraph, .paragraph]),
            ("1. One.\n2) Two.\n2024. Three.", "One.|Two. 2024. Three.", [.listItem, .listItem]),
            ("~~~\n# no\n```\n~~~~\nOne.", "One.", [.paragraph]),
            ("> ```\n> no\n\nOne.", "One.", [.paragraph]),
            ("``` x ``` One.", "x One.", [.paragraph]),
            ("a | b |\n|:--|--:|\nc | |", "a|b|c", [.tableRow, .tableRow, .tableRow]),
        ] as [(String, String, [Block])])
    func blocks(_ text: String, _ blocks: String, _ kinds: [Block]) throws {
        let units = try read(text)
        #expect(units.map(\.text).joined(separator: "|") == blocks)
        #expect(units.map(\.block) == kinds)
    }
}
