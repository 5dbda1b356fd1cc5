import SverkaSupport
import Foundation
import Testing

/// What the program does with the streams it is given, in a shell.
@Suite struct StreamTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("Парламент принял закон.\n\nParliament passed the law.\n", "a.txt")
    }

    /// Runs a script, in which `$S` is the program; one that hangs is ended
    /// with all that it has started.
    private func shell(_ script: String) throws -> Sandbox.Result {
        let shell = ["/bin/bash", "-c", "S='\(Sandbox.binary)'; \(script)"]
        let isLimited = FileManager.default.isExecutableFile(atPath: "/usr/bin/timeout")
        return isLimited
            ? try sandbox.run(["-s", "KILL", "60"] + shell, binary: "/usr/bin/timeout")
            : try sandbox.run(Array(shell.dropFirst()), binary: shell[0])
    }

    @Test(arguments: [
        ("$S align a.txt 2>&1 | head -1 >head; exit ${PIPESTATUS[0]}", Int32(0)),
        ("$S foo 2>&1 | true; exit ${PIPESTATUS[0]}", 64),
        ("$S align none.txt 2>&1 | true; exit ${PIPESTATUS[0]}", 2),
        ("$S align a.txt 2>&- >out; exit $?", 0),
        ("$S foo 2>&-", 64),
        ("$S review a.txt -o o 2>&- <&- >&-", 0),
        ("$S align - <&-", 2),
        ("$S analyze <&-", 2),
    ])
    func closedStreamsAreNoCrash(_ script: String, _ status: Int32) throws {
        let result = try shell(script)
        #expect(result.status == status, "\(script): \(result.errors)")
    }

    /// No file takes the place of a stream that is closed.
    @Test func messagesStayOutOfFiles() throws {
        #expect(try shell("$S align a.txt none.txt -o a.tsv 2>&-").status == 1)
        #expect(try sandbox.read("a.tsv").split(separator: "\n").count == 2)
    }

    @Test(arguments: [
        "$S align a.txt", "$S --help", "$S --version", "$S completions bash", "$S lexicon суд",
        "$S check --ru a.txt --en a.txt --format html",
    ])
    func whatCannotBeWrittenIsSaid(_ command: String) throws {
        let closed = try shell("\(command) >&-")
        #expect(closed.status == 2)
        #expect(closed.errors.contains("standard output can't be written: it is closed"))
        guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
        let full = try shell("\(command) >/dev/full")
        #expect(full.status == 2)
        #expect(full.errors.contains("no space left on the device"))
    }

    @Test func pipesAndDevicesAreReadAndWritten() throws {
        let wanted = try shell("$S align a.txt --quiet | tail -n +2 | cut -f 3-").output
        #expect(wanted.contains("Парламент"))
        for script in [
            "$S align -q <(cat a.txt)", "cat a.txt | $S align -q /dev/stdin",
            "mkfifo f; cat a.txt >f & $S align -q f",
        ] {
            let result = try shell("(\(script)) | tail -n +2 | cut -f 3-")
            #expect(result.output == wanted, "\(script): \(result.errors)")
        }
        for option in ["", "--fresh"] {
            let result = try shell(
                "(timeout -s KILL 10 $S align -q a.txt \(option) -o /dev/stdout --format tsv)"
                    + " | tail -n +2 | cut -f 3-")
            #expect(result.output == wanted, "\(option): \(result.errors)")
        }
        // A pipe in a folder is not waited for.
        #expect(try shell("mkdir d; mkfifo d/p.txt; cp a.txt d; $S align d").status == 0)
    }

    @Test(.enabled(if: geteuid() != 0, "everything is permitted to root"))
    func missingRightsAreNamed() throws {
        for script in ["mkdir p; cp a.txt p; chmod 0 p; $S align p/a.txt", "$S align p"] {
            let result = try shell(script)
            #expect(result.status == 2)
            #expect(result.errors.contains("can't be read: no permission"), "\(result.errors)")
        }
        _ = try shell("chmod 700 p")
    }
}
