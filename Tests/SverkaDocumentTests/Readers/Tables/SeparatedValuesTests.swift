import SverkaDocument
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct SeparatedValuesTests {
    private static let lines = [
        "ru 1 Сад \"Лето\" закрыт.", "en 1 The Summer garden is closed.", "ru 2 Река замёрзла.",
        "en 2 The river has frozen.",
    ]

    @Test func rowsArePairsToBeChecked() throws {
        #expect(try bitextLines(BitextSamples.csv, "a.csv") == Self.lines)
        let mark = "\u{FEFF}" + BitextSamples.csv.replacing("\n", with: "\r\n")
        #expect(try bitextLines(mark, "a.csv") == Self.lines)
        let tabs = BitextSamples.csv.replacing(";", with: "\t")
        #expect(try bitextLines(tabs, "a.tsv") == Self.lines)
        let bytes = try #require(TextEncoding.windows1251.encoded(BitextSamples.csv.utf8))
        #expect(try bitextLines(bytes, "a.csv") == Self.lines)
    }

    /// Columns are told by what stands in them, whatever stands beside.
    @Test(arguments: [
        "key,en,ru\nmenu.open,Open the door,Откройте дверь\nmenu.shut,Shut the door,Закройте дверь",
        "en,ru\nOpen the door,Откройте дверь\nShut the door,Закройте дверь\n",
        "Source,Target\nOpen the door,Откройте дверь\nShut the door,Закройте дверь\n",
        "Английский,Русский\nOpen the door,Откройте дверь\nShut the door,Закройте дверь\n",
        "Open the door,Откройте дверь\nShut the door,Закройте дверь\n",
        "n,en,remark,ru\n1,Open the door,said by the very old guard at the gate,Откройте дверь\n"
            + "2,Shut the door,,Закройте дверь\n",
        "sep=|\nOpen the door|Откройте дверь\nShut the door|Закройте дверь\n",
        "Open the door;Откройте дверь;1,5\nShut the door;Закройте дверь;2,5\n",
    ])
    func columns(_ table: String) throws {
        #expect(
            try bitextLines(table, "a.csv") == [
                "en 1 Open the door", "ru 1 Откройте дверь", "en 2 Shut the door",
                "ru 2 Закройте дверь",
            ])
    }

    /// The separator is the one that parts the languages.
    @Test func separatorsInTexts() throws {
        #expect(
            try bitextLines("Раз, два, три;One, two, three\nСад, река, дом;A, b, c\n", "a.csv")
                == [
                    "ru 1 Раз, два, три", "en 1 One, two, three", "ru 2 Сад, река, дом",
                    "en 2 A, b, c",
                ])
    }

    /// Of single words letters alone are gone by.
    @Test func lists() throws {
        #expect(
            try bitextLines("term,термин\nentrance,подъезд\nhead,голова\nyes,да\n", "a.csv")
                == [
                    "en 1 entrance", "ru 1 подъезд", "en 2 head", "ru 2 голова", "en 3 yes",
                    "ru 3 да",
                ])
    }

    /// Where the texts don't tell the columns, headings do.
    @Test(arguments: [
        ("Russian,English\nBBC,BBC\n", ["ru 1 BBC", "en 1 BBC"]),
        ("ru,en\nДа,Yes\n", ["ru 1 Да", "en 1 Yes"]),
        ("English;Русский\nNo, never;Нет\n", ["en 1 No, never", "ru 1 Нет"]),
        ("key,en,ru\na,12,12\nb,OK,OK\n", ["en 1 12", "ru 1 12", "en 2 OK", "ru 2 OK"]),
    ])
    func headings(_ table: String, _ lines: [String]) throws {
        #expect(try bitextLines(table, "a.csv") == lines)
    }

    @Test func aRowWithOneText() throws {
        #expect(
            try bitextLines("Дверь,Door\nОкно,\n,The roof\nСтена,BBC\n", "a.csv")
                == [
                    "ru 1 Дверь", "en 1 Door", "ru 2 Окно", "en 3 The roof", "ru 4 Стена",
                    "en 4 BBC",
                ])
    }

    @Test func asOneOfAPair() throws {
        #expect(
            try bitextLines("Дверь,Door\nОкно,Window\n", "a.csv", language: .russian)
                == ["ru - Дверь", "ru - Окно"])
    }

    /// Quotes that are none of the syntax are the text's.
    @Test func straySigns() throws {
        #expect(
            try bitextLines("\"Заря\" горит\t\"Dawn\" burns\n\"Ночь\tNight\n", "a.tsv")
                == ["ru 1 \"Заря\" горит", "en 1 \"Dawn\" burns", "ru 2 \"Ночь", "en 2 Night"])
    }

    @Test(arguments: [
        ("document\tpair\tru\ten\tstatus\nа\t1\t1\t2\tproposed\n", "it is an alignment table"),
        ("concept\tru\ten\tstatus\nx\tдом\thouse\tproposed\n", "it is a glossary"),
        ("ru\ten\n", "no two columns in it of Russian and of English text"),
        ("a\tb\n1\t2\n", "no two columns in it of Russian and of English text"),
        (
            "Die Lampe ist aus.\tДверь закрыта.\nDas ist das Fenster.\tОкно.\n",
            "no two columns in it"
        ),
        ("The door is shut.\tДвері зачинені.\nA window.\tВікно.\n", "no two columns in it"),
        ("Дверь\tОкно\nСтена\tКрыша\n", "no two columns in it"),
    ])
    func otherTablesAreRefused(_ table: String, _ why: String) {
        #expect(refusal(table, "a.tsv").hasPrefix("a.tsv: can't be read: \(why)"))
    }

    @Test func anOpenQuoteIsNamed() {
        #expect(
            refusal("Дверь,Door\n\"Окно,Window\n", "a.csv")
                == "a.csv: can't be read: line 2: the quote is not closed")
    }

    /// However many quotes are open.
    @Test func openQuotesCostLittle() throws {
        let row = String(repeating: "Дверь\tDoor\n", count: 3)
        let quotes = String(repeating: "\"1\t", count: 50_000)
        #expect(try bitextLines(row + quotes, "a.tsv").count == 8)
    }

    /// What checks a text takes an alignment for the pairs that it holds.
    @Test func alignmentsForTheCheck() throws {
        let table = """
            document\tru\ten\tstatus\tru_text\ten_text
            a\t1\t2\taccepted\tДверь\t'=Door
            a\t3\t4\trejected\tОкно\tRoof
            a\t5\t\tproposed\tСтена\t\n
            """
        var reader = DocumentReader()
        reader.takesAlignments = true
        let format = try #require(DocumentFormat(path: "a.tsv"))
        let units = try reader.read(Array(table.utf8), path: "a.tsv", format: format).units
        #expect(units.map(\.text) == ["Дверь", "=Door", "Стена"])
        #expect(units.map(\.counterpart?.name) == ["1", "1", "3"])
    }
}
