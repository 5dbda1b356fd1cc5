import SverkaCLI
import Testing

@Suite struct OptionTests {
    private enum Size: String, CaseIterable, Sendable { case small, large }

    @Test func helpFollowsFromTheDeclaration() {
        let size = Option("size", .cases("SIZE"), help: "how large", default: Size.small)
        #expect(size.declaration.usage == "--size SIZE")
        #expect(size.declaration.fullHelp == "how large (default: small): small, large")
        let silent = Option(
            "size", .cases("SIZE"), help: "how large", default: Size.small, said: "")
        #expect(silent.declaration.fullHelp == "how large: small, large")
        let jobs = Option(
            "jobs", short: "j", .wholeNumber(1...9), help: "threads", default: 2, said: "few")
        #expect(jobs.declaration.usage == "-j, --jobs N")
        #expect(jobs.declaration.fullHelp == "threads (default: few)")
        let top = Option("top", .wholeNumber(1...9), help: "rows", otherwise: "all")
        #expect(top.declaration.fullHelp == "rows (default: all)")
        let word = Option(repeatable: "word", .text("WORD"), help: "a word")
        #expect(word.declaration.fullHelp == "a word (repeatable)")
        #expect(word.saying("another").declaration.fullHelp == "another (repeatable)")
        let quiet = Option("quiet", help: "nothing is said")
        #expect(quiet.declaration.value == nil)
        #expect(quiet.declaration.usage == "--quiet")
    }

    /// No two options of a command have one name or one letter, and none takes
    /// those of help.
    @Test(arguments: CommandList.all.map { $0.name }) func namesAreUnique(_ name: String) throws {
        let command = try #require(CommandList.named(name))
        let names = command.declarations.map(\.name)
        let letters = command.declarations.compactMap(\.short)
        #expect(Set(names + ["help"]).count == names.count + 1)
        #expect(Set(letters + ["h"]).count == letters.count + 1)
        #expect(command.declarations.allSatisfy { !$0.help.isEmpty })
    }
}
