import SverkaDocument
import SverkaText
import Testing

/// Tables in which a text stands beside its translation.
@Suite struct BilingualTableTests {
    /// The pairs of a page with a table of some rows, cells parted by `|`,
    /// paragraphs in them by `/`.
    private func pairs(_ rows: [String], language: Language? = nil) throws -> [String] {
        let table = rows.map { row in
            let cells = row.split(separator: "|", omittingEmptySubsequences: false).map { cell in
                "<td>" + cell.split(separator: "/").map { "<p>\($0)</p>" }.joined() + "</td>"
            }
            return "<tr>" + cells.joined() + "</tr>"
        }
        let page = """
            <html><body><article><p>Вчера вечером в городе открыли большой новый мост.</p>
            <table>\(table.joined())</table></article></body></html>
            """
        let units = try DocumentReader().read(
            Array(page.utf8), path: "a.html", format: .html, language: language
        ).units
        var texts: [String: Bilingual<[String]>] = [:]
        var keys: [String] = []
        for unit in units {
            guard let key = unit.counterpart, let side = Side(unit.language) else { continue }
            #expect(!key.isSettled && unit.role != .furniture)
            if texts[key.name] == nil { keys.append(key.name) }
            texts[key.name, default: Bilingual(repeating: [])][side].append(unit.text)
        }
        return keys.compactMap { texts[$0] }.map {
            "\($0.russian.joined(separator: "+")) = \($0.english.joined(separator: "+"))"
        }
    }

    @Test func columnsOfTwoLanguages() throws {
        #expect(
            try pairs(["Дверь открыта.|The door is open.", "Окно закрыто.|The window is shut."])
                == ["Дверь открыта. = The door is open.", "Окно закрыто. = The window is shut."])
    }

    @Test func numbersAndKeysBesideThem() throws {
        #expect(
            try pairs([
                "№|Английский|Ключ|Русский", "1|The door is open.|door.open|Дверь открыта.",
                "2|Yes.|a_b|Да.", "3|NATO|c_d|НАТО", "4|2020|e_f|2020",
            ]) == ["Дверь открыта. = The door is open.", "Да. = Yes.", "НАТО = NATO"])
    }

    @Test func headingsMayPair() throws {
        #expect(
            try pairs(["Русский|English", "Дверь открыта.|The door is open.", "Да.|Yes."])
                == ["Русский = English", "Дверь открыта. = The door is open.", "Да. = Yes."])
    }

    @Test func cellsOfSeveralParagraphs() throws {
        #expect(
            try pairs([
                "Дверь открыта./Окно закрыто.|The door is open./The window is shut.",
                "Раз, два./Три.|One, two, three.", "Стена.|The wall.",
            ]) == [
                "Дверь открыта. = The door is open.", "Окно закрыто. = The window is shut.",
                "Стена. = The wall.",
            ])
    }

    @Test func rowsThatTakeTurns() throws {
        let rows = ["Дверь открыта.", "The door is open.", "Окно закрыто.", "The window is shut."]
        let pairs = ["Дверь открыта. = The door is open.", "Окно закрыто. = The window is shut."]
        #expect(try self.pairs(rows) == pairs)
        #expect(try self.pairs(["Список фраз"] + rows) == pairs)
        #expect(try self.pairs([rows[1], rows[0], rows[3], rows[2]]) == pairs)
    }

    @Test(arguments: [
        ["Дверь открыта.|Окно закрыто.", "Стена.|Крыша."],
        ["Дверь открыта.|1", "Окно закрыто.|2"],
        ["Дверь открыта.", "Окно закрыто.", "The door is open.", "The window is shut."],
        ["Город|Слово", "Минск|да", "Гомель|нет", "Брест|OK now", "Орша|нет"],
    ])
    func otherTables(_ rows: [String]) throws {
        #expect(try pairs(rows) == [])
    }

    /// In a pair of files tables say nothing.
    @Test func asOneOfAPair() throws {
        #expect(
            try pairs(["Дверь открыта.|The door is open.", "Да.|Yes."], language: .russian) == [])
    }
}
