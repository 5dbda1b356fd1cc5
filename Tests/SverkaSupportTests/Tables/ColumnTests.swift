import SverkaSupport
import SverkaTestSupport
import Testing

@Suite struct ColumnTests {
    enum Status: String, Sendable, CaseIterable { case proposed, accepted, rejected }
    enum Kind: String, Sendable, CaseIterable { case term, place, none = "" }

    struct Row: Equatable {
        var text = ""
        var pos = "NOUN"
        var status = Status.proposed
        var kind = Kind.none
        var share = 0.0
        var count = 0
        var list: [String] = []
        var pair: [Int] = []
    }

    static let columns: [Column<Row>] = [
        Column("text", \.text), Column(plain: "pos", \.pos),
        Column("status", \.status, synonyms: .status), Column("kind", \.kind, usual: .term),
        Column("share", \.share), Column("count", \.count), Column("list", \.list),
        Column("pair") {
            .plain($0.pair.map(String.init).joined(separator: "+"))
        } read: { row, cell throws(TableError) in
            row.pair = cell.text.split(separator: "+").compactMap { Int($0) }
            if row.pair.count == 1 { throw cell.error("one is no pair") }
        },
    ]

    private func read(_ text: String) throws -> (rows: [Row], others: [[String: String]]) {
        let table = try Table(parsing: text.utf8, path: "t.tsv")
        let reader = ColumnReader(Self.columns, of: table, path: "t.tsv")
        var rows: [Row] = []
        for line in table.rows {
            var row = Row()
            try reader.read(line, into: &row)
            rows.append(row)
        }
        return (rows, table.rows.map(reader.others))
    }

    @Test func whatIsWrittenIsReadBack() throws {
        let row = Row(
            text: "=1+1", pos: "ADJ", status: .rejected, kind: .place, share: 0.25, count: 12,
            list: ["a b", "в"], pair: [3, 4])
        var bytes: [UInt8] = []
        Self.columns.writeHeader(other: ["mine"], to: &bytes)
        Self.columns.write(row, other: ["x\ty"], to: &bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(
            text == """
                text\tpos\tstatus\tkind\tshare\tcount\tlist\tpair\tmine
                '=1+1\tADJ\trejected\tplace\t0.25\t12\ta b; в\t3+4\tx\\ty

                """)
        let back = try read(text)
        #expect(back.rows == [row])
        #expect(back.others == [["mine": "x\ty"]])
    }

    @Test func columnsStandInAnyOrderAndMayBeMissing() throws {
        let row = try read("mine\tcount\tstatus\n-\t3,0\t Accepted \n").rows[0]
        #expect(row == Row(pos: "", status: .accepted, kind: .term, count: 3))
    }

    @Test(arguments: [
        ("принято", Status.accepted), ("Отклонено", .rejected), ("предложено", .proposed),
        ("ACCEPTED", .accepted),
    ])
    func russianWordsAreRead(_ word: String, _ status: Status) throws {
        #expect(try read("status\n\(word)\n").rows[0].status == status)
    }

    @Test(arguments: [
        ("status", "", "unknown status ; write proposed, accepted or rejected"),
        ("status", "допустимо", "unknown status допустимо; write proposed, accepted or rejected"),
        ("kind", "thing", "unknown kind thing; write one of term, place"),
        ("share", "1.5", "1.5 is no number from 0 to 1"),
        ("share", "nan", "nan is no number"),
        ("share", "inf", "inf is no number"),
        ("share", "1e999", "1e999 is no number"),
        ("share", "0x1", "0x1 is no number"),
        ("share", "87%", "87% is no number"),
        ("count", "1e30", "1e30 is no whole number from 0 to 10^12"),
        ("count", "-1", "-1 is no whole number from 0 to 10^12"),
        ("count", "2.5", "2.5 is no whole number from 0 to 10^12"),
        ("count", "x", "x is no number"),
        ("pair", "7", "one is no pair"),
    ])
    func whatCannotBeReadIsNamed(_ column: String, _ value: String, _ problem: String) {
        let status = column == "status" ? "other" : "status"
        let error = #expect(throws: TableError.self) {
            try read("\(status)\t\(column)\naccepted\t\(value)\n")
        }
        #expect(error?.description == "t.tsv:2:2: \(problem)")
    }
}
