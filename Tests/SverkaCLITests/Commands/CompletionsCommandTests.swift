import SverkaCLI
import Testing

@Suite struct CompletionsCommandTests {
    @Test(arguments: ["bash", "zsh", "fish"]) func completions(_ shell: String) throws {
        let result = try Sandbox().run(["completions", shell])
        #expect(result.status == 0)
        #expect(result.output.contains("review") && result.output.contains("identify"))
    }

    @Test(arguments: [[], ["csh"], ["bash", "zsh"]]) func oneShellIsNamed(_ words: [String]) throws
    {
        let result = try Sandbox().run(["completions"] + words)
        #expect(result.status == 64)
        #expect(result.errors.contains("for which shell? bash, zsh or fish"))
    }
}
