import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

@Suite struct TableTests {
    private func table(_ text: String) throws -> Table {
        try Table(parsing: Array(text.utf8), path: "t.tsv")
    }

    @Test func valuesComeBackAsTheyWere() throws {
        var random = SeededRandom(3)
        let pieces = [
            "=", "+", "-", "@", "'", "\"", "\t", "\n", "\r", "\\", "1.5", "10:30", "May 2", "а",
            "b",
            " ", "\\n", "4_10", "‏", "é",
        ]
        for _ in 0..<1_000 {
            let values = (0..<3).map { _ in
                (0..<Int.random(in: 0...4, using: &random)).map { _ in
                    pieces.randomElement(using: &random)!
                }.joined()
            }
            var bytes: [UInt8] = []
            Table.write(["a", "b", "c"].map(Cell.text), to: &bytes)
            Table.write(values.map(Cell.text), to: &bytes)
            guard !values.allSatisfy({ $0.allSatisfy { $0 == " " } }) else { continue }
            let back = try Table(parsing: bytes, path: "t.tsv")
            #expect(back.rows.first?.values == values)
        }
    }

    @Test(arguments: [
        "=1+1", "+7", "-", "@x", "'", "12", "1,5", "10:30", "28 September", "2024-05-01", "1e5",
        "март 2020", "понедельник, 5 октября 2020 г.", "TRUE", "false", "Истина", "ложь",
    ])
    func spreadsheetsAreKeptFromIt(_ text: String) {
        var bytes: [UInt8] = []
        Table.write([.text(text)], to: &bytes)
        #expect(bytes.first == 0x27)
    }

    @Test(arguments: ["Union State", "COVID-19", "F-16", "G7 summit", "истина и ложь", "март"])
    func ordinaryTextStays(_ text: String) {
        var bytes: [UInt8] = []
        Table.write([.text(text)], to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text + "\n")
    }

    @Test func markAndCarriageReturnsAreAccepted() throws {
        let table = try table("\u{FEFF}a\tb\r\n1\t2\r\n\r\n3\t4\r\n")
        #expect(table.columns == ["a", "b"])
        #expect(table.rows.map(\.values) == [["1", "2"], ["3", "4"]])
        #expect(table.rows.map(\.line) == [2, 4])
    }

    @Test(arguments: [
        ("", 1, 0), ("a\tb\n1\n", 2, 2), ("a\tb\n1\t2\t3\n", 2, 3), ("a\n\"x\n", 2, 1),
        ("a\n\"x\"y\n", 2, 1), ("a\nx\\q\n", 2, 1), ("a\ta\n", 1, 2),
    ])
    func brokenRowsAreNamed(_ text: String, _ line: Int, _ column: Int) {
        let error = #expect(throws: TableError.self) { try table(text) }
        #expect(error?.line == line)
        #expect(error?.column == column)
    }

    /// Any text at all: spreadsheets' marks, controls, marks that combine.
    @Test func anyUnicodeComesBack() throws {
        var random = SeededRandom(29)
        let special: [Unicode.Scalar] = [
            "'", "\"", "\\", "\t", "\n", "\r", "=", "\u{301}", "\u{200D}", "\u{FEFF}", " ",
            "\u{85}",
            "\u{2028}", "1", "\u{1F1EB}",
        ]
        for _ in 0..<5_000 {
            var value = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...5, using: &random) {
                let any = Unicode.Scalar(UInt32.random(in: 1...0x10FFFF, using: &random))
                value.append(
                    Bool.random(using: &random)
                        ? special.randomElement(using: &random)! : any ?? "a")
            }
            let text = String(value)
            var bytes: [UInt8] = []
            Table.write([.text("a"), .text("b")], to: &bytes)
            Table.write([.text(text), .text("end")], to: &bytes)
            let back = try Table(parsing: bytes, path: "t.tsv").rows.first?.values.first
            #expect(back.map { Array($0.utf8) } == Array(text.utf8), "\(Array(text.utf8))")
        }
    }

    @Test func aMarkBehindAnApostropheStays() throws {
        // Read twice: what was written once is guarded, and so on.
        for value in ["'\u{301}a", "\u{301}a", "''", "=\u{301}"] {
            var text = value
            for _ in 0..<3 {
                var bytes: [UInt8] = []
                Table.write([.text("a")], to: &bytes)
                Table.write([.text(text)], to: &bytes)
                text = try Table(parsing: bytes, path: "t.tsv").rows[0].values[0]
            }
            #expect(Array(text.utf8) == Array(value.utf8))
        }
        #expect(try table("a\n'\u{301}b\n").rows[0].values[0].utf8.elementsEqual("\u{301}b".utf8))
    }

    @Test func theControlCharacterThatNoTableHoldsIsReplaced() throws {
        var bytes: [UInt8] = []
        Table.write([.text("a\0b")], to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == "a\u{FFFD}b\n")
    }
}
