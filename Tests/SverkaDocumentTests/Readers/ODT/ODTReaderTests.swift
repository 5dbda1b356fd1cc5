import SverkaDocument
import SverkaSupport
import SverkaText
import Testing

@Suite struct ODTReaderTests {
    private static let namespaces = ["office", "style", "text", "table", "draw", "svg", "fo"]
        .map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
        .joined(separator: " ")

    private static let styles = """
        <office:automatic-styles>
        <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
        <style:style style:name="P2" style:family="paragraph" style:parent-style-name="P3"/>
        <style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"/>
        <style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
        </office:automatic-styles>
        """

    private static func content(_ body: String) -> String {
        "<?xml version=\"1.0\"?><office:document \(namespaces)>\(styles)<office:body>"
            + "<office:text>\(body)</office:text></office:body></office:document>"
    }

    private func odt(_ body: String, more: [(String, String)] = []) -> [UInt8] {
        let files =
            [
                ("mimetype", "application/vnd.oasis.opendocument.text"),
                ("content.xml", Self.content(body)),
            ] + more
        return ZipArchive.archive(of: files.map { (name: $0.0, bytes: Array($0.1.utf8)) })
    }

    private func read(_ body: String) throws -> [Unit] {
        try DocumentReader().all(odt(body), "a.odt")[0].units
    }

    @Test func paragraphsWithTheirKinds() throws {
        let units = try read(
            """
            <text:h text:outline-level="1">Разлив на реке</text:h>
            <text:p text:style-name="P2">Вода<text:s text:c="3"/>пришла<text:tab/>ночью.</text:p>
            <text:p text:style-name="P1">Такого не было давно.</text:p>
            <text:list><text:list-item><text:p>Первое дело утром.</text:p></text:list-item></text:list>
            <text:p text:style-name="Preformatted_20_Text">let x = 1</text:p>
            <table:table><table:table-row><table:table-cell><text:p>Старый мост</text:p>
            </table:table-cell><table:table-cell><text:p>The old bridge</text:p></table:table-cell>
            </table:table-row></table:table>
            """)
        #expect(
            units.map(\.text) == [
                "Разлив на реке", "Вода пришла ночью.", "Такого не было давно.",
                "Первое дело утром.", "let x = 1", "Старый мост", "The old bridge",
            ])
        #expect(
            units.map(\.block) == [
                .heading, .paragraph, .paragraph, .listItem, .code, .tableRow, .tableRow,
            ])
        #expect(units.map(\.isQuotation) == [false, false, true, false, false, false, false])
    }

    @Test func notesAndBoxesComeBehindTheirParagraph() throws {
        let units = try read(
            """
            <text:p>Мост стоит<text:note><text:note-citation>1</text:note-citation><text:note-body>\
            <text:p>С прошлого века.</text:p></text:note-body></text:note> до сих пор.\
            <draw:frame><draw:text-box><text:p>Врезка у моста.</text:p></draw:text-box>\
            <svg:desc>рисунок</svg:desc></draw:frame></text:p><text:p>Дальше текст.</text:p>
            """)
        #expect(
            units.map(\.text) == [
                "Мост стоит до сих пор.", "С прошлого века.", "Врезка у моста.", "Дальше текст.",
            ])
    }

    @Test func whatIsNotShownIsLeftOut() throws {
        let units = try read(
            """
            <text:tracked-changes><text:changed-region><text:deletion><text:p>Убрано.</text:p>\
            </text:deletion></text:changed-region></text:tracked-changes>
            <text:p>Видно<office:annotation><text:p>Заметка.</text:p></office:annotation> всё\
            <text:span text:style-name="T1"> кроме этого</text:span>.<text:change text:id="1"/></text:p>
            """)
        #expect(units.map(\.text) == ["Видно всё."])
    }

    @Test func twoLineBreaksPartAParagraph() throws {
        let units = try read(
            "<text:p>Одна строка<text:line-break/>и вторая.<text:line-break/><text:line-break/>"
                + "Новый абзац.</text:p>")
        #expect(units.map(\.text) == ["Одна строка и вторая.", "Новый абзац."])
    }

    @Test func flatFilesAreReadToo() throws {
        let file = Array(Self.content("<text:p>Плоский файл.</text:p>").utf8)
        #expect(try DocumentReader().all(file, "a.fodt")[0].units.map(\.text) == ["Плоский файл."])
    }

    @Test func whatCannotBeReadIsNamed() {
        let reader = DocumentReader()
        let encrypted = odt(
            "<text:p>x</text:p>",
            more: [("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")])
        #expect(reader.problem(encrypted, "a.odt")?.contains("encrypted") == true)
        #expect(reader.problem(odt("<text:p/>"), "a.odt")?.contains("empty") == true)
        let table = ZipArchive.archive(
            of: [("mimetype", Array("application/vnd.oasis.opendocument.spreadsheet".utf8))])
        #expect(reader.problem(table, "a.ods")?.contains("ODS") == true)
    }

    @Test func garbledFilesNeverTrap() {
        let body = """
            <text:h>Разлив</text:h><text:list><text:p>Вода<text:s text:c="2"/>ушла.</text:p></text:list>
            <table:table><table:table-row><table:table-cell table:number-columns-repeated="9">\
            <text:p>а<text:note><text:note-body><text:p>б</text:p></text:note-body></text:note></text:p>\
            </table:table-cell></table:table-row></table:table>
            """
        Garbled.read(Array(Self.content(body).utf8), as: "a.fodt", times: 1000)
        Garbled.read(odt(body), as: "a.odt", seed: 2)
    }
}
