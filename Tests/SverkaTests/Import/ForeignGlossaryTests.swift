import Sverka
import Testing

/// Glossaries as other programs and people write them.
@Suite struct ForeignGlossaryTests {
    private func read(
        _ text: String, _ path: String = "g", status: GlossaryRow.Status? = nil
    ) throws -> GlossaryImport {
        try GlossaryImports.read(Array(text.utf8), path: path, status: status)
    }

    private func rows(_ found: GlossaryImport) -> [String] {
        found.glossary.rows.map { "\($0.russian)|\($0.english)|\($0.status)" }
    }

    private func problem(_ text: String) -> String {
        do {
            _ = try read(text)
            return ""
        } catch {
            return "\(error)"
        }
    }

    // MARK: TBX

    private static func tbx(_ entries: String, style: String = "dca") -> String {
        """
        <?xml version="1.0"?>
        <tbx type="TBX-Basic" style="\(style)" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" \
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
        <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
        <text><body>
        \(entries)
        </body></text></tbx>
        """
    }

    private static let attributes = tbx(
        """
        <conceptEntry id="c1"><descrip type="subjectField">ports</descrip>
        <langSec xml:lang="ru-RU"><termSec><term>причал</term>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec>
        <langSec xml:lang="en-GB"><descrip type="definition">where a ship lies</descrip>
        <termSec><term>berth</term><termNote type="partOfSpeech">noun</termNote></termSec>
        <termSec><termNoteGrp><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
        </termNoteGrp><term>wharf <hi>old</hi></term></termSec></langSec></conceptEntry>
        """)
    private static let elements = tbx(
        """
        <conceptEntry id="c1"><min:subjectField>ports</min:subjectField>
        <langSec xml:lang="ru-RU"><termSec><term>причал</term>
        <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec>
        <langSec xml:lang="en-GB"><basic:definition>where a ship lies</basic:definition>
        <termSec><term>berth</term><min:partOfSpeech>noun</min:partOfSpeech></termSec>
        <termSec><term>wharf <hi>old</hi></term>
        <min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus></termSec>
        </langSec></conceptEntry>
        """, style: "dct")

    @Test(arguments: [attributes, elements]) func bothStylesSayTheSame(_ text: String) throws {
        let found = try read(text)
        #expect(
            rows(found) == [
                "причал|berth|admitted", "причал|wharf old|deprecated", "причал||preferred",
            ])
        let first = found.glossary.rows[0]
        #expect(first.concept == "c1" && first.pos == "NOUN")
        #expect(first.other == ["domain": "ports", "definition": "where a ship lies"])
        #expect(found.omissions.isEmpty)
    }

    @Test func whatHasNoPlaceIsCounted() throws {
        let german = """
            <langSec xml:lang="de"><descrip type="definition">Anlegestelle</descrip>
            <termSec><term>Liegeplatz</term></termSec><termSec><term>Kai</term></termSec></langSec>
            """
        let entry = """
            <langSec xml:lang="ru"><termSec><term>причал</term>
            <termNote type="geographicalUsage">RU</termNote></termSec></langSec>
            """
        let found = try read(
            Self.tbx(
                "<conceptEntry id=\"1\">\(german)\(entry)</conceptEntry>"
                    + "<conceptEntry>\(german)</conceptEntry>"))
        #expect(rows(found) == ["причал||admitted"])
        #expect(
            found.omissions == [
                "4 terms in German left out", "2 definitions in German left out",
                "1 value of geographicalUsage left out",
                "1 entry without an English term; the cell is left empty",
                "1 entry without a Russian or an English term left out",
            ])
    }

    @Test func theOlderFormIsRead() throws {
        let found = try read(
            """
            <?xml version='1.0'?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
            <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
            <termEntry id="7"><langSet xml:lang="ru"><ntig><termGrp><term>устав</term>
            <termNote type="normativeAuthorization">standardizedTerm</termNote></termGrp></ntig>
            </langSet><langSet xml:lang="en"><tig><term>charter</term>
            <termNote type="administrativeStatus">preferredTerm</termNote><note>of towns</note></tig>
            <tig><term>statute</term><termNote type="administrativeStatus">supersededTerm</termNote>
            </tig></langSet></termEntry></body></text></martif>
            """)
        #expect(rows(found) == ["устав|charter|preferred", "устав|statute|deprecated"])
        #expect(found.glossary.rows.map(\.concept) == ["c7", "c7"])
        #expect(found.glossary.rows[0].note == "of towns")
    }

    @Test(arguments: [
        ("conceptEntry", "langGroup", "termGroup"), ("entry", "langGroup", "termGroup"),
        ("termEntry", "langSet", "tig"),
    ]) func theSmallFormIsRead(_ concept: String, _ language: String, _ term: String) throws {
        let found = try read(
            """
            <TBX dialect="TBX-Min"><header><id>x</id><languages source="en" target="ru"/></header>
            <body><\(concept) id="k"><subjectField>law</subjectField>
            <\(language) xml:lang="en"><\(term)><term>writ</term><termStatus>preferred</termStatus>
            </\(term)></\(language)><\(language) xml:lang="RU"><\(term)><term>предписание</term>
            <customer>ACME</customer><termStatus>notRecommended</termStatus></\(term)>
            </\(language)></\(concept)></body></TBX>
            """)
        #expect(rows(found) == ["предписание|writ|deprecated", "|writ|preferred"])
        #expect(found.omissions == ["1 value of customer left out"])
        #expect(found.glossary.rows[0].other["domain"] == "law")
    }

    @Test func brokenFilesSayWhere() {
        let cut = Self.attributes.replacing("<langSec xml:lang=\"en-GB\">", with: "")
        #expect(problem(cut).hasPrefix("g: can't be read: line "))
        #expect(problem("<tbx><tbxHeader/></tbx>").contains("no <body>"))
        #expect(problem("<html><body>x</body></html>").contains("XML with <html>"))
        #expect(problem("a,\"b\n").contains("line 1: the quote is not closed"))
        #expect(problem("").contains("empty"))
        #expect(problem("just some words\nof English\n").contains("no column of Russian"))
        #expect(problem("ru,en,status\nмир,peace,odd\n").hasPrefix("g:2:3: unknown status odd"))
        #expect(problem("ru,en,en\nмир,peace,x\n").contains("stands twice"))
        #expect(problem(String(repeating: "<tbx>", count: 300)).contains("inside each other"))
    }

    // MARK: Columns

    @Test(arguments: [
        "вода,water\nогонь,fire\n", "water;вода\nfire;огонь\n",
        "Термин;Перевод\nвода;water\nогонь;fire",
        "English,Russian\nwater,вода\nfire,огонь\n", "вода\twater\nогонь\tfire\n",
        "# comment\nвода\twater\nогонь\tfire",
        "\u{FEFF}Term,Translation\r\nвода,water\r\nогонь,fire\r\n",
        "ru;en\nвода;water\nогонь;fire\n", "1;вода;water\n2;огонь;fire\n",
        "en-US\tru-RU\nwater\tвода\nfire\tогонь\n", "sep=;\nвода;water\nогонь;fire\n",
    ]) func twoColumnsAreFound(_ text: String) throws {
        #expect(rows(try read(text)) == ["вода|water|admitted", "огонь|fire|admitted"])
    }

    @Test func anotherEncodingIsTold() throws {
        // Windows-1251, as a Russian Excel saves CSV.
        let bytes: [UInt8] =
            [0xE2, 0xEE, 0xE4, 0xE0] + Array(";water\r\n".utf8) + [0xEE, 0xE3, 0xEE, 0xED, 0xFC]
            + Array(";fire\r\n".utf8)
        let found = try GlossaryImports.read(bytes, path: "g.csv")
        #expect(rows(found) == ["вода|water|admitted", "огонь|fire|admitted"])
    }

    @Test func headingsGiveColumns() throws {
        let found = try read(
            """
            Русский,English,Статус,Примечание,Definition,Отдел
            вода,water,утверждено,пить,liquid,А
            огонь,fire,устарело,,,Б
            лёд,ice,так себе,,,
            снег,,,,,
            """)
        #expect(
            rows(found) == [
                "вода|water|admitted", "огонь|fire|deprecated", "лёд|ice|admitted",
                "снег||admitted",
            ])
        #expect(found.glossary.otherColumns == ["definition", "Отдел"])
        #expect(found.glossary.rows[0].note == "пить")
        #expect(found.glossary.rows[0].other == ["definition": "liquid", "Отдел": "А"])
        #expect(
            found.omissions == [
                "1 status that is not known left out",
                "1 entry without an English term; the cell is left empty",
            ])
    }

    @Test func aFirstRowOfTermsIsNoHeader() throws {
        #expect(rows(try read("NATO,НАТО\nTelegram,Telegram\nwater,вода\n")).count == 3)
        #expect(rows(try read("Russian,русский\nEnglish,английский\n")).count == 2)
    }

    @Test func quotesOfOmegaTStay() throws {
        let found = try read("\"Рассвет\"\t\"Dawn\"\tship\nзаря\tdaybreak\t\n")
        #expect(rows(found) == ["\"Рассвет\"|\"Dawn\"|admitted", "заря|daybreak|admitted"])
        #expect(found.glossary.rows[0].note == "ship")
    }

    @Test func weblateIsToldByItsColumns() throws {
        let found = try read(
            """
            location,source,target,id,fuzzy,context,translator_comments,developer_comments
            ,water,вода,,False,,drink,
            ,fire,огонь,,True,,,
            ,blaze,пожар,,False,,,forbidden
            """)
        #expect(
            rows(found) == ["вода|water|admitted", "огонь|fire|proposed", "пожар|blaze|deprecated"])
    }

    @Test func whoeverAsksSaysTheStatus() throws {
        #expect(rows(try read("вода,water\n", status: .preferred)) == ["вода|water|preferred"])
        #expect(rows(try read("ru\ten\nвода\twater\n")) == ["вода|water|proposed"])
        #expect(
            rows(try read("ru\ten\nвода\twater\n", status: .admitted)) == ["вода|water|admitted"])
        let own = "ru\ten\tstatus\nвода\twater\t\n"
        #expect(rows(try read(own, status: .preferred)) == ["вода|water|proposed"])
    }

    @Test func rowsThatShareATermAreOfOneConcept() throws {
        let found = try read("мир,peace\nмир,world\nтруд,labour\nмир,peace\n")
        #expect(found.glossary.rows.map(\.concept) == ["peace", "peace", "labour"])
        #expect(found.omissions == ["1 row that stands twice left out"])
    }
}
