import Sverka
import Testing

/// Files that pair their texts themselves, on their way through the pipeline.
@Suite struct BitextTests {
    private let folder: CheckedFolder

    init() throws { folder = try CheckedFolder() }

    private static let tmx = """
        <tmx version="1.4"><body>
        <tu><tuv xml:lang="ru"><seg>Мост построили в 2019 году.</seg></tuv>
        <tuv xml:lang="en"><seg>Nothing &amp; nobody</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>The market was shut.</seg></tuv>
        <tuv xml:lang="ru"><seg>Госсовет &amp; рынок.</seg></tuv></tu>
        <tu><tuv xml:lang="ru"><seg>Без перевода.</seg></tuv></tu></body></tmx>
        """

    private func rows(_ alignment: Alignment) -> [String] {
        alignment.rows.map { row in
            alignment.numbers(row, .russian) + "|" + alignment.numbers(row, .english)
                + (row.isSettled ? "!" : "")
        }
    }

    private func aligned(_ text: String, _ name: String) throws -> Alignment? {
        let file = try folder.file(Array(text.utf8), name)
        guard case .aligned(let reviewed, _) = folder.pipeline.align([file])[0] else { return nil }
        return reviewed.alignment
    }

    @Test func aMemoryIsAlignedAsItSays() throws {
        let alignment = try #require(try aligned(Self.tmx, "a.tmx"))
        #expect(rows(alignment) == ["1|2!", "4|3!", "5|"])
        #expect(alignment.rows[0].flags.contains(.numbers))
    }

    @Test func sentencesOfAMemory() throws {
        let file = try folder.file(
            Array(
                """
                <tmx><body><tu><tuv xml:lang="ru"><seg>Мост открыт. Рынок закрыт.</seg></tuv>
                <tuv xml:lang="en"><seg>The bridge is open. The market is shut.</seg></tuv></tu>
                <tu><tuv xml:lang="ru"><seg>Один.</seg></tuv><tuv xml:lang="en"><seg>One.</seg></tuv>
                </tu></body></tmx>
                """.utf8), "a.tmx")
        guard case .aligned(let reviewed, _) = Pipeline(sentences: true).align([file])[0] else {
            Issue.record("not aligned")
            return
        }
        #expect(rows(reviewed.alignment) == ["1_1|2_1", "1_2|2_2", "3_1|4_1!"])
    }

    @Test func aTableOfAnArticle() throws {
        let page = """
            <html><body><article><p>Вчера в городе долго обсуждали большой новый устав палаты.</p>
            <table><tr><td>1</td><td>Да.</td><td>The members shall be elected.</td></tr>
            <tr><td>2</td><td>Член палаты избирается.</td><td>Yes.</td></tr></table>
            </article></body></html>
            """
        let alignment = try #require(try aligned(page, "a.html"))
        #expect(rows(alignment).filter { !$0.hasSuffix("|") } == ["3|4", "6|7"])
    }

    @Test(arguments: [
        ("json", "{\"b\": \"Рынок\", \"a\": \"Мост\"}", "{\"a\": \"Bridge\", \"b\": \"Market\"}"),
        ("yml", "ru:\n  b: Рынок\n  a: Мост\n", "en:\n  a: Bridge\n  b: Market\n"),
        ("properties", "b=Рынок\na=Мост\n", "a: Bridge\nb: Market\n"),
        ("strings", "\"b\"=\"Рынок\";\"a\"=\"Мост\";", "a=\"Bridge\";b=\"Market\";"),
        (
            "po", "msgid \"k.b\"\nmsgstr \"Рынок\"\n\nmsgid \"k.a\"\nmsgstr \"Мост\"\n",
            "msgid \"k.a\"\nmsgstr \"Bridge\"\n\nmsgid \"k.b\"\nmsgstr \"Market\"\n"
        ),
    ])
    func keyedFiles(_ ending: String, _ russian: String, _ english: String) throws {
        let ru = try folder.file(Array(russian.utf8), "ru.\(ending)")
        let en = try folder.file(Array(english.utf8), "en.\(ending)")
        let found = try folder.pipeline.alignPair(russian: ru, english: en, lines: false)
        #expect(rows(found.alignment) == ["1|2", "2|1"])
        #expect(found.alignment.rows.allSatisfy { $0.confidence > 0.9 && !$0.isSettled })
        let terms = folder.pipeline.checkTerms(Glossary())
        #expect(
            throws: Never.self,
            performing: {
                try folder.pipeline.checkPair(russian: ru, english: en, lines: false, terms).get()
            })
    }

    // MARK: The check

    private func places(_ checked: Checked) -> [String] {
        checked.findings.map { "\($0.line):\($0.column) \($0.kind.rawValue)" }
    }

    @Test func theCheckGoesByTheirPairs() throws {
        let checked = try folder.check(Array(Self.tmx.utf8), "a.tmx")
        #expect(places(checked) == ["2:46 number", "5:25 deprecated", "5:25 missing"])
    }

    @Test func theCheckTakesAlignments() throws {
        let table = """
            document\tru\ten\tstatus\tru_text\ten_text
            a\t1\t2\taccepted\tМост открыт.\tThe bridge is open.
            a\t3\t4\tproposed\tРынок закрыт в 2019 году.\tThe market was shut in 2018.
            a\t5\t6\trejected\tВ 2011 году.\tIn 2012.

            """
        let checked = try folder.check(Array(table.utf8), "a.tsv")
        #expect(places(checked) == ["3:65 number"])
    }
}
