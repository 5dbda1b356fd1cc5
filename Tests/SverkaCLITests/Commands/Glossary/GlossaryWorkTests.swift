import SverkaSupport
import SverkaTestSupport
import Testing

/// A glossary that a person has worked on, from one run of the real binary to
/// the next.
@Suite struct GlossaryWorkTests {
    private let sandbox: Sandbox
    private static let corpus = Repository.root + "/Corpus"

    init() throws { sandbox = try Sandbox() }

    private func build(_ arguments: String...) throws -> Sandbox.Result {
        let result = try sandbox.run(["glossary", "build"] + arguments)
        #expect(result.status == 0, "\(result.errors)")
        return result
    }

    /// The rows of a glossary with some text, by column.
    private func rows(_ text: String, in name: String = "z.tsv") throws -> [[String]] {
        try sandbox.read(name).split(separator: "\n").dropFirst().filter { $0.contains(text) }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    }

    private func edit(_ old: String, _ new: String, in name: String = "z.tsv") throws {
        let text = try sandbox.read(name)
        #expect(text.contains(old), "\(old)")
        try sandbox.write(text.replacing(old, with: new), name)
    }

    /// Whatever is built over the table afterwards, what was corrected is not
    /// proposed again.
    @Test func correctionsDoNotComeBack() throws {
        _ = try build(Self.corpus, "-o", "z.tsv")
        let corrections = [
            (
                "\tполитзаключённый\tpolitical prisoner\t",
                "\tполитический заключённый\tpolitical prisoner\t"
            ),
            ("\tприговор\tverdict\t", "\tприговор\tjudgment\t"),
            ("\tГрушевич\tHrushevich\t", "\tГрушевич\tGrushevich\t"),
            ("\tООН\tUN\t", "\tООН\tU.N.\t"),
            ("\tядерное оружие\tnuclear weapons\t", "\tядерное оружие\tnuclear weapon\t"),
        ]
        for (old, new) in corrections {
            try edit(old + "proposed", new + "preferred")
        }
        let edited = try sandbox.read("z.tsv")
        let articles = ["01-statement", "07-prisoners", "10-court", "14-brackets", "13-economy"]
        let some = articles.map { Self.corpus + "/\($0).txt" }
        for paths in [[Self.corpus], [Self.corpus + "/../Corpus"], some, Array(some.prefix(1))] {
            try sandbox.write(edited, "z.tsv")
            for _ in 1...2 {
                let result = try sandbox.run(["glossary", "build", "-o", "z.tsv"] + paths)
                #expect(result.status == 0)
                for (old, new) in corrections {
                    #expect(try rows(old).allSatisfy { $0[3] == "rejected" }, "\(old) \(paths)")
                    #expect(try rows(new).map { $0[3] } == ["preferred"], "\(new) \(paths)")
                }
            }
        }
    }

    @Test func whatIsEditedInAProposalStays() throws {
        _ = try build(Self.corpus, "-o", "z.tsv")
        try edit("\tденьги\tmoney\t", "\tденежки\tmoney\t")
        _ = try build(Self.corpus, "-o", "z.tsv")
        #expect(try rows("\tденежки\tmoney\tproposed\t").count == 1)
        _ = try build(Self.corpus + "/01-statement.txt", "-o", "z.tsv")
        #expect(try rows("\tденежки\tmoney\tproposed\t").count == 1)
        _ = try build(Self.corpus, "-o", "z.tsv")
        #expect(try rows("\tденежки\tmoney\tproposed\t").count == 1)
        #expect(try rows("\tденьги\tmoney\t").isEmpty)
    }

    /// Terms that were decided on are counted, whatever a run proposes.
    @Test func decidedTermsAreCounted() throws {
        try sandbox.write(
            """
            Суд огласил приговор. Потом приговор обжаловали.

            The court announced its decision. Later the verdict was appealed against.
            """, "a.txt")
        try sandbox.write(
            """
            concept\tru\ten\tstatus\tsource
            c\tогласить\tannounce\tadmitted\t
            c\tприговор\truling\tadmitted\t
            e\tоправдание\tacquittal\tpreferred\tcorpus

            """, "z.tsv")
        for _ in 1...2 {
            _ = try build("a.txt", "-o", "z.tsv")
            #expect(try rows("\tогласить\tannounce\t").first?[10...11] == ["1", "1"])
            #expect(try rows("\tприговор\truling\t").first?[8...11] == ["0", "1", "2", "0"])
            #expect(
                try rows("\tоправдание\tacquittal\t").first?[8...14] == [
                    "0", "0", "0", "0", "", "", "corpus",
                ])
        }
    }

    /// Counts that are added in steps make the glossary that all make at once.
    @Test func countsAreAddedInSteps() throws {
        let articles = ["01-statement", "07-prisoners", "10-court", "13-economy"]
        for article in articles {
            _ = try build(Self.corpus + "/\(article).txt", "--partial", "-o", article)
        }
        func add(_ arguments: [String]) throws {
            let result = try sandbox.run(["glossary", "add"] + arguments)
            #expect(result.status == 0, "\(result.errors)")
        }
        try add(articles + ["-o", "flat.tsv"])
        try add(Array(articles[..<2]) + ["--partial", "-o", "first"])
        try add(Array(articles[2...]) + ["--partial", "-o", "second"])
        try add(["first", "second", "-o", "tree.tsv"])
        #expect(try sandbox.read("tree.tsv") == sandbox.read("flat.tsv"))
    }

    @Test func partsThatDoNotBelongTogetherAreRefused() throws {
        try sandbox.write("суд\tcourt\n", "words.tsv")
        try sandbox.write("ru\ten\tstatus\nсуд\tcourt\tpreferred\n", "g.tsv")
        _ = try build(Self.corpus + "/01-statement.txt", "--partial", "-o", "p1")
        _ = try build(Self.corpus + "/10-court.txt", "--partial", "-o", "p2")
        try sandbox.write(try sandbox.read("p1"), "copy")
        func add(_ arguments: String...) throws -> Sandbox.Result {
            try sandbox.run(["glossary", "add", "-o", "sum.tsv"] + arguments)
        }
        for (arguments, problem) in [
            (["p1", "p2", "p1"], "p1: was given twice"),
            (["p1", "copy"], "copy: has the same counts as p1; give each part once"),
            (
                ["p1", "p2", "--no-default-glossary"],
                "p1: was counted without --no-default-glossary; give 'glossary add' the same"
            ),
            (["p1", "--glossary", "g.tsv"], "p1: was counted without --glossary"),
            (["p1", "--dictionary", "words.tsv"], "p1: was counted without --dictionary"),
        ] {
            let result = try sandbox.run(["glossary", "add", "-o", "sum.tsv"] + arguments)
            #expect(result.status == 2)
            #expect(result.errors.contains(problem), "\(result.errors)")
            #expect(throws: (any Error).self) { try sandbox.read("sum.tsv") }
        }
        #expect(try add("p1", "p2").status == 0)
        _ = try build(Self.corpus + "/10-court.txt", "--glossary", "g.tsv", "--partial", "-o", "p3")
        #expect(try add("p3", "--glossary", "g.tsv", "--fresh").status == 0)
    }

    /// Decisions are evidence for parts as for the whole.
    @Test func partsGoByDecisionsToo() throws {
        try sandbox.write("concept\tru\ten\tstatus\nc\tогласить\tannounce\tadmitted\n", "z.tsv")
        let articles = ["/01-statement.txt", "/10-court.txt"].map { Self.corpus + $0 }
        for (number, article) in articles.enumerated() {
            _ = try build(article, "--partial", "--keep", "z.tsv", "-o", "p\(number)")
        }
        _ = try build(articles[0], articles[1], "--keep", "z.tsv", "-o", "whole.tsv")
        let added = try sandbox.run(
            ["glossary", "add", "p0", "p1", "--keep", "z.tsv", "-o", "sum.tsv"])
        #expect(added.status == 0)
        #expect(try sandbox.read("sum.tsv") == sandbox.read("whole.tsv"))
    }
}
