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
                "another item of the list", "code", "Слева.", "Right.",
            ])
    }

    @Test func quotationsAreTold() throws {
        let units = try read("One.\n> Two\ngoes on.\n>\n> - Three.\n\nFour.\n")
        #expect(units.map(\.text) == ["One.", "Two goes on.", "Three.", "Four."])
        #expect(units.map(\.isQuotation) == [false, true, true, false])
    }

    /// What a file names its description is no furniture, whatever it says.
    @Test func descriptionsAreText() throws {
        let said = "Все права защищены. Подпишитесь на рассылку!"
        for front in [
            "---\ndescription: >\n  \(said)\n---\n", "+++\ndescription = '\(said)'\n+++\n",
        ] {
            let units = try read(front + "\nВода в реке поднялась, и мост закрыли.\n")
            #expect(units.first?.text == said)
            #expect(units.first?.role == .text)
        }
    }

    /// A text, its blocks and their kinds.
    @Test(
        arguments: [
            ("One\n===\nTwo.", "One|Two.", [Block.heading, .paragraph]),
            ("### One ##\nTwo.", "One|Two.", [.heading, .paragraph]),
            ("---\ntitle: x\n---\nOne.", "x|One.", [.heading, .paragraph]),
            ("One.\n\n***\n\nTwo.", "One.|Two.", [.paragraph, .paragraph]),
            ("1. One.\n2) Two.\n2024. Three.", "One.|Two. 2024. Three.", [.listItem, .listItem]),
            ("~~~\n# no\n```\n~~~~\nOne.", "# no ```|One.", [.code, .paragraph]),
            ("> ```\n> no\n\nOne.", "no|One.", [.code, .paragraph]),
            ("``` x ``` One.", "x One.", [.paragraph]),
            ("a | b |\n|:--|--:|\nc | |", "a|b|c", [.tableRow, .tableRow, .tableRow]),
        ] as [(String, String, [Block])])
    func blocks(_ text: String, _ blocks: String, _ kinds: [Block]) throws {
        let units = try read(text)
        #expect(units.map(\.text).joined(separator: "|") == blocks)
        #expect(units.map(\.block) == kinds)
    }

    /// The same of what programs write around a text, and of what a page does
    /// not show.
    @Test(
        arguments: [
            (
                "---\nlayout: a\ntitle: \"О реке\"\ndescription: >\n  Два\n  берега\n---\nOne.",
                "layout: a|О реке|Два берега|One.", [.pageArea, .heading, .paragraph, .paragraph]
            ),
            (
                "+++\ntitle = 'О реке'\n[x]\ntitle = 1\n+++\nOne.", "О реке|[x] title = 1|One.",
                [.heading, .pageArea, .paragraph]
            ),
            (
                "+++\ntitle = \"\"\"\nО\nреке\"\"\"\na = '''\ntitle = 1\n'''\n[x]\nb = 2\n+++\nOne.",
                "О реке|a = ''' title = 1 ''' [x] b = 2|One.", [.heading, .pageArea, .paragraph]
            ),
            (
                "+++\ndescription = \"\"\"Два \\\nберега\"\"\"\n+++\nOne.", "Два берега|One.",
                [.paragraph, .paragraph]
            ),
            ("---\n\nOne: two.\n\n---\n\nThree.", "One: two.|Three.", [.paragraph, .paragraph]),
            ("<!-- no\n\nno -->\n\nOne <!-- no\nno --> two.", "One two.", [.paragraph]),
            ("One <!-- two.\n\nThree.", "One <!-- two.|Three.", [.paragraph, .paragraph]),
            (
                "One.\n\n    code\n\n    more\n\nTwo.", "One.|code more|Two.",
                [.paragraph, .code, .paragraph]
            ),
            ("- One\n\n  two.\n\n      code", "One|two.|code", [.listItem, .paragraph, .code]),
            (
                "[a]: http://b.c\n[^1]: One.\n    Two.\n\n    Three.", "One. Two.|Three.",
                [.note, .paragraph]
            ),
            ("[Имя]: Нет, это речь.", "[Имя]: Нет, это речь.", [.paragraph]),
            ("{% include a.html b=\"no\" %}\n\n{{< no a=\"b\" >}}\nOne.", "One.", [.paragraph]),
            ("{% highlight c %}\na\n{% endhighlight %}\nOne.", "a|One.", [.code, .paragraph]),
            (
                "import A from 'b'\n\n<A b={1}>\nOne.\n</A>\n\nimport duties rose.",
                "One.|import duties rose.", [.paragraph, .paragraph]
            ),
            (
                "::: tip Совет\nOne.\n:::\n\n::: {.a}\nTwo.\n:::\n:::note[Три]{a=b}\n:::",
                "Совет|One.|Two.|Три", [.heading, .paragraph, .paragraph, .heading]
            ),
            (
                "!!! note \"Один\"\n    Two.\n\n    Three.", "Один|Two.|Three.",
                [.heading, .paragraph, .paragraph]
            ),
            ("> [!NOTE]\n> One.", "One.", [.paragraph]),
            (
                "<details><summary>One</summary>\nTwo.</details>", "One|Two.",
                [.paragraph, .paragraph]
            ),
            ("<script>\nno\n\nno\n</script>\nOne.", "One.", [.paragraph]),
            ("Слово\n: Один.\n: Два.", "Слово|Один.|Два.", [.listItem, .listItem, .listItem]),
            ("- [x] One\n- [ ] Two", "One|Two", [.listItem, .listItem]),
            (
                "# Язык C#\n## One ## {#a}\nTwo\n--", "Язык C#|One|Two",
                [.heading, .heading, .heading]
            ),
            (
                "a | b\n--|--\nc \\| d | e", "a|b|c | d|e",
                [.tableRow, .tableRow, .tableRow, .tableRow]
            ),
            (
                "+---+---+\n| a | b |\n| c | d |\n+===+===+\n| e |   |\n+---+---+", "a c|b d|e",
                [.tableRow, .tableRow, .tableRow]
            ),
            ("One\n12. two", "One 12. two", [.paragraph]),
        ] as [(String, String, [Block])])
    func surroundings(_ text: String, _ blocks: String, _ kinds: [Block]) throws {
        let units = try read(text)
        #expect(units.map(\.text).joined(separator: "|") == blocks)
        #expect(units.map(\.block) == kinds)
    }

    @Test func jsonBeforeTheText() throws {
        let units = try read("{\n  \"title\": \"О реке\",\n  \"tags\": [\"a\"]\n}\n\nТекст.")
        #expect(units.count == 3)
        #expect(units.contains { $0.text == "О реке" && $0.block == .heading })
        #expect(units.last?.text == "Текст.")
    }

    @Test func placesAreThoseOfTheFile() throws {
        let text =
            "---\ntitle: А\n---\n\n- Б\n  в\n\n```\nг\n```\n\n| д | е |\n|---|---|\n\n<p>ж</p>\n"
        let bytes = Array(text.utf8)
        let units = try read(text)
        #expect(units.map(\.place.line) == [2, 5, 9, 12, 12, 15])
        #expect(
            units.map { String(decoding: bytes[$0.place.bytes], as: UTF8.self) }
                == ["А", "Б\n  в", "г", "д", "е", "ж"])
    }

    /// Lines that open much and close nothing cost no more than others.
    @Test(.timeLimit(.minutes(1))) func openMarksCostNoMore() throws {
        for line in [
            "<!--", "{% a", "{% comment %}", "<details>x", "```", "- - - -", "> > >", "[a]: b",
            ": a", "+--+", "| a", "<pre>", "{/*", ":::", "a | b",
        ] {
            _ = try? read(String(repeating: line + "\n", count: 5_000))
            _ = try? read("a\n\n" + String(repeating: line + "\n\n", count: 5_000))
        }
    }
}
