import SverkaDocument
import SverkaText
import Testing

@Suite struct FB2ReaderTests {
    private static let book = """
        <?xml version="1.0" encoding="windows-1251"?>
        <FictionBook xmlns="http://www.gribuser.ru/xml/fictionbook/2.0" xmlns:l="http://www.w3.org/1999/xlink">
        <description><title-info><book-title>Мост</book-title></title-info></description>
        <body><title><p>Повесть о мосте</p></title>
        <section><title><p>Глава первая</p></title>
        <p>Мост стоял<a l:href="#n1" type="note">[1]</a> над рекой.</p>
        <cite><p>Вода всё помнит.</p></cite>
        <section><p>Внутри главы.</p><poem><stanza><v>Строка стиха</v></stanza></poem></section></section>
        <section><title><p>Глава вторая</p></title>
        <table><tr><th>Дом</th><td>A house</td></tr></table><subtitle>Сноски дальше</subtitle></section>
        </body>
        <body name="notes"><section id="n1"><title><p>1</p></title><p>Тогда ещё деревянный.</p></section>
        <section id="n2"><p>Никому не нужна.</p></section></body>
        <binary id="a.png">AAAA</binary></FictionBook>
        """

    private static var bytes: [UInt8] {
        TextEncoding.windows1251.encoded(Array(book.utf8)) ?? []
    }

    @Test func chaptersAreDocuments() throws {
        let documents = try DocumentReader().all(Self.bytes, "книга.fb2")
        #expect(documents.map(\.path) == ["книга.fb2!/1", "книга.fb2!/2"])
        #expect(
            documents[0].units.map(\.text) == [
                "Повесть о мосте", "Глава первая", "Мост стоял над рекой.",
                "Тогда ещё деревянный.", "Вода всё помнит.", "Внутри главы.", "Строка стиха",
            ])
        #expect(
            documents[1].units.map(\.text) == [
                "Глава вторая", "Дом", "A house", "Сноски дальше", "Никому не нужна.",
            ])
        #expect(documents[0].units.prefix(2).allSatisfy { $0.block == .heading })
        #expect(documents[0].units[4].isQuotation)
        #expect(documents[1].units.map(\.block)[1...3] == [.tableRow, .tableRow, .heading])
    }

    /// The description's annotation is text, and its title where there is no other.
    @Test(arguments: ["", "<title><p>Иной заголовок</p></title>"])
    func whatTheDescriptionSays(_ title: String) throws {
        let book = """
            <FictionBook><description><title-info><genre>prose</genre><author><first-name>Ян</first-name></author>
            <book-title>Мост</book-title><annotation><p>О чём книга.</p><cite><p>Вода помнит.</p>
            <text-author>Старый сторож</text-author></cite></annotation><date>1901</date></title-info>
            <src-title-info><book-title>Bridge</book-title><annotation><p>In short.</p></annotation></src-title-info>
            <document-info><history><p>Version 2.</p></history></document-info></description>
            <body>\(title)<section><p>Мост стоял.</p></section><section><p>Мост упал.</p></section></body>
            </FictionBook>
            """
        let documents = try DocumentReader().all(Array(book.utf8), "a.fb2")
        let annotation = ["О чём книга.", "Вода помнит.", "Старый сторож"]
        let texts =
            title.isEmpty
            ? ["Мост"] + annotation + ["Мост стоял."]
            : annotation + ["Иной заголовок", "Мост стоял."]
        #expect(documents[0].units.map(\.text) == texts)
        #expect(documents[0].units[title.isEmpty ? 0 : 3].block == .heading)
        #expect(documents[1].units.map(\.text) == ["Мост упал."])
        let author = documents[0].units.first { $0.text == "Старый сторож" }
        #expect(author?.role == .text)
    }

    @Test func aBookOfOneChapterIsOneDocument() throws {
        let book =
            "<FictionBook><body><section><p>Коротко и ясно.</p></section></body></FictionBook>"
        #expect(try DocumentReader().all(Array(book.utf8), "a.fb2").map(\.path) == ["a.fb2"])
    }

    @Test func whatCannotBeReadIsNamed() {
        let reader = DocumentReader()
        #expect(reader.problem(Array("слова".utf8), "a.fb2")?.contains("not a FictionBook") == true)
        let empty = "<FictionBook><body/></FictionBook>"
        #expect(reader.problem(Array(empty.utf8), "a.fb2")?.contains("empty") == true)
    }

    @Test func garbledFilesNeverTrap() { Garbled.read(Self.bytes, as: "a.fb2", times: 1000) }
}
