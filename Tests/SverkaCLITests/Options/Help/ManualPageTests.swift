import Foundation
import SverkaCLI
import Testing

@Suite struct ManualPageTests {
    /// The checker of manual pages, wherever programs are.
    private static let checker = (ProcessInfo.processInfo.environment["PATH"] ?? "")
        .split(separator: ":").map { "\($0)/mandoc" }
        .first(where: FileManager.default.isExecutableFile)
    /// Where every check is made, whatever it needs must be there.
    private static let checksAll = ProcessInfo.processInfo.environment["SVERKA_CI"] == "1"

    @Test func nothingIsTakenForARequest() {
        #expect(Roff.escaped("--a-b") == "\\-\\-a\\-b")
        #expect(Roff.escaped(".TH") == "\\&.TH")
        #expect(Roff.escaped("'it'") == "\\(aqit\\(aq")
        #expect(Roff.escaped("a\\b `c` ~/d ^") == "a\\eb \\(gac\\(ga \\(ti/d \\(ha")
    }

    @Test func linesAreShort() {
        for page in [ManualPage.text(nil)] + CommandList.all.map({ ManualPage.text($0) }) {
            for line in page.split(separator: "\n") where !line.hasPrefix("sverka ") {
                #expect(line.count <= 80, "\(line)")
            }
        }
    }

    /// The page is the same whenever it is made, so it has no date; that is all
    /// there may be to say of it.
    @Test(.enabled(if: checker != nil || checksAll, "mandoc is not installed"))
    func mandocHasNothingToSay() throws {
        let checker = try #require(Self.checker, "mandoc is needed")
        let sandbox = try Sandbox()
        for command in [nil] + CommandList.all.map(Optional.some) {
            try sandbox.write(ManualPage.text(command), "page.1")
            let result = try sandbox.run(["-T", "lint", "page.1"], binary: checker)
            let said = (result.output + result.errors).split(separator: "\n").filter {
                !$0.contains("missing date")
            }
            #expect(said.isEmpty, "\(command?.name ?? "sverka"): \(said)")
        }
    }

    @Test func theProgramWritesIt() throws {
        let sandbox = try Sandbox()
        let whole = try sandbox.run(["help", "--format", "man"])
        #expect(whole.status == 0)
        #expect(whole.output == ManualPage.text(nil))
        let one = try sandbox.run(["help", "glossary", "build", "--format=man"])
        #expect(one.output.hasPrefix(".TH SVERKA\\-GLOSSARY\\-BUILD 1 "))
        #expect(try sandbox.run(["help", "align"]).output == Help.text(CommandList.named("align")))
        #expect(try sandbox.run(["help"]).output == Help.text(nil))
        #expect(try sandbox.run(["help", "algin"]).status == 64)
    }
}
