import SverkaTestSupport
import Testing

/// What becomes of a reviewer's work from one run of the real binary to the
/// next.
@Suite final class DecisionsTests {
    private let sandbox: Sandbox

    init() throws { sandbox = try Sandbox() }

    private let first = """
        Парламент принял закон о пенсиях.

        Parliament passed the pensions law.

        Суд приговорил журналиста к пяти годам колонии.

        The court sentenced the journalist to five years in a penal colony.
        """
    private let second = """
        ВВП Беларуси вырос, сообщила Светлана Тихановская.

        Belarus's GDP has grown, Sviatlana Tsikhanouskaya said.
        """

    private func review(_ paths: String...) throws -> Sandbox.Result {
        try sandbox.run(["review"] + paths + ["-o", "out"], input: "", binary: Sandbox.binary)
    }

    /// The rows of a table of the output that begin with a text.
    private func rows(_ name: String, _ start: String) throws -> [String] {
        try sandbox.read("out/\(name)").split(separator: "\n").map(String.init)
            .filter { $0.hasPrefix(start) }
    }

    private func edit(_ name: String, _ old: String, _ new: String) throws {
        let text = try sandbox.read("out/\(name)")
        #expect(text.contains(old))
        try sandbox.write(text.replacing(old, with: new), "out/\(name)")
    }

    @Test func rowsOfAnArticleThatIsNotGivenStay() throws {
        try sandbox.write(first, "a.txt")
        try sandbox.write(second, "b.txt")
        _ = try review("a.txt")
        try edit("alignment.tsv", "proposed", "accepted")
        _ = try review("a.txt")
        let decided = try rows("alignment.tsv", "a.txt")
        let without = try review("b.txt")
        #expect(without.errors.contains("2 rows of 1 article not given kept"))
        #expect(!without.errors.contains("gone"))
        #expect(try rows("alignment.tsv", "a.txt") == decided)
        _ = try review("a.txt", "b.txt")
        #expect(try rows("alignment.tsv", "a.txt") == decided)
    }

    /// What the program says of a row goes with its cause; the note is the
    /// reviewer's.
    @Test func aProblemGoesWithItsCause() throws {
        try sandbox.write(first, "a.txt")
        _ = try review("a.txt")
        try edit("alignment.tsv", "proposed\t\t\t\t", "accepted\t\t\tмой; text gone\t")
        let found = try review("a.txt")
        #expect(
            try rows("alignment.tsv", "a.txt").allSatisfy { $0.contains("\tмой; text gone\t") })
        #expect(!found.errors.contains("gone"))
        try edit("alignment.tsv", "a.txt\t2\t3\t4\t", "a.txt\t2\t3\t99\t")
        let slip = try review("a.txt")
        #expect(
            slip.errors.contains(
                "out/alignment.tsv:3: accepted row 3|99 of a.txt: there is no unit 99"))
        let kept = try rows("alignment.tsv", "a.txt").filter { $0.contains("\t3\t99\t") }
        #expect(kept.count == 1 && kept[0].contains("\tno such unit\tмой; text gone\t"))
        try edit("alignment.tsv", "\t3\t99\t", "\t3\t4\t")
        #expect(!(try review("a.txt").errors.contains("no unit")))
        #expect(!(try sandbox.read("out/alignment.tsv").contains("no such unit")))
    }

    @Test func aRunWithoutEditsChangesNothing() throws {
        try sandbox.write(first, "a.txt")
        try sandbox.write(second, "b.txt")
        try sandbox.write(
            "Правозащитники говорят.\n\nRights defenders say so.\n\n" + second, "c.txt")
        func outputs() throws -> [String] {
            _ = try review("a.txt", "b.txt", "c.txt")
            return try ["alignment.tsv", "glossary.tsv", "review.html"].map {
                try sandbox.read("out/\($0)")
            }
        }
        #expect(try outputs() == outputs())
    }

    /// A row of the built-in list that stands in a pair is counted, and shows
    /// it.
    @Test func listedTermsOfAPairAreCounted() throws {
        try sandbox.write(second, "b.txt")
        _ = try review("b.txt")
        let row = try #require(try rows("glossary.tsv", "gross-domestic-product").first)
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        #expect(cells[1...2] == ["ВВП", "GDP"])
        #expect(cells[8...11] == ["1", "1", "1", "1"])
        #expect(cells[14] == "corpus")
        #expect(cells[19].contains("ВВП") && cells[21] == "b.txt:1|2")
        let page = try sandbox.read("out/review.html")
        // Where the name begins and ends in the text.
        #expect(page.contains(",29,49,"))
    }
}
