import Foundation
import SverkaSupport
import Testing

/// What lies in folders while results are written, and behind runs that were
/// killed or worked at once.
@Suite struct WritingTests {
    private let sandbox: Sandbox

    init() throws {
        sandbox = try Sandbox()
        try sandbox.write("Суд решил.\n\nThe court decided.\n", "a.txt")
        try sandbox.write("Мост открыт.\n\nThe bridge is open.\n", "b.txt")
    }

    private func run(_ line: String) throws -> Sandbox.Result {
        try sandbox.run(line.split(separator: " ").map(String.init))
    }

    /// Names of our own in a folder, which no run may leave.
    private func ours(_ folder: String = "") throws -> [String] {
        try Files.names(in: sandbox.folder + "/" + folder).filter(Files.isOurs)
    }

    @Test func whatAKilledRunLeftIsRemoved() throws {
        for line in ["review a.txt -o out", "align a.txt b.txt -o out/"] {
            let left = sandbox.folder + "/out/.sverka-1-7.tmp"
            try FileManager.default.createDirectory(
                atPath: left, withIntermediateDirectories: true)
            try sandbox.write("half", "out/.sverka-1-7.tmp/1")
            try sandbox.write("1\n", "out/.sverka.lock")
            #expect(try run(line).status == 0)
            #expect(try ours("out") == [], "\(line)")
        }
        try FileManager.default.createDirectory(
            atPath: sandbox.folder + "/.sverka-1-8.tmp", withIntermediateDirectories: true)
        #expect(try run("align a.txt -o a.tsv").status == 0)
        #expect(try ours() == [])
    }

    /// What a living run has is left to it.
    @Test func whatIsAtWorkIsLeftAlone() throws {
        let staged = StagedFiles()
        let file = try staged.stage(Array("text".utf8), for: sandbox.folder + "/c.txt")
        #expect(try run("align a.txt -o a.tsv").status == 0)
        #expect(try ours().count == 1)
        try staged.put(file)
        #expect(try sandbox.read("c.txt") == "text")
    }

    /// A link at a name of ours leads to nothing that is written or removed.
    @Test func plantedLinksAreNotFollowed() throws {
        try sandbox.write("precious", "victim")
        let names = [".sverka.lock", ".sverka-1-2.tmp", ".sverka-1.lock"]
        for name in names {
            try FileManager.default.createSymbolicLink(
                atPath: sandbox.folder + "/" + name, withDestinationPath: "victim")
        }
        #expect(try run("align a.txt -o a.tsv").status == 0)
        #expect(try sandbox.read("victim") == "precious")
        #expect(try sandbox.read("a.tsv").contains("The court decided."))
    }

    @Test func theSecondRunSaysWhoIsAtWork() throws {
        #expect(try run("review a.txt -o out").status == 0)
        let before = try sandbox.read("out/alignment.tsv")
        for (path, line) in [("out", "review b.txt -o out"), ("out", "align b.txt -o out/")] {
            let locks = try RunLock.folder(sandbox.folder + "/" + path)
            let result = try withExtendedLifetime(locks) { try run(line) }
            #expect(result.status == 2)
            #expect(
                result.errors.contains("another run is at work there (process \(getpid()))"),
                "\(result.errors)")
        }
        let locks = try RunLock.file(sandbox.folder + "/out/alignment.tsv")
        let result = try withExtendedLifetime(locks) {
            try run("align b.txt -o out/alignment.tsv")
        }
        #expect(result.status == 2)
        #expect(result.errors.contains("out/alignment.tsv: another run is at work"))
        #expect(try sandbox.read("out/alignment.tsv") == before)
        #expect(try ours("out") == [])
    }

    /// Other files of a folder are anybody's.
    @Test func twoFilesOfAFolderAreWrittenAtOnce() throws {
        let locks = try RunLock.file(sandbox.folder + "/x.tsv")
        let result = try withExtendedLifetime(locks) { try run("align a.txt -o y.tsv") }
        #expect(result.status == 0, "\(result.errors)")
        #expect(try ours() == [])
    }

    /// All tables but the one that can't be written.
    @Test func aTableThatCantBeWrittenStopsNoOther() throws {
        #expect(try run("align a.txt b.txt -o out/").status == 0)
        try sandbox.write("Суд решил иначе.\n\nThe court decided otherwise.\n", "a.txt")
        try sandbox.write("Мост закрыт.\n\nThe bridge is shut.\n", "b.txt")
        chmod(sandbox.folder + "/out/a.tsv", 0o444)
        let result = try run("align a.txt b.txt -o out/")
        #expect(result.status == 2)
        #expect(result.errors.contains("out/a.tsv: is read-only"))
        #expect(try sandbox.read("out/b.tsv").contains("The bridge is shut."))
        #expect(try sandbox.read("out/a.tsv").contains("The court decided."))
    }

    @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
    func aSignalCleansUp(_ signal: Int32) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Sandbox.binary)
        // It has taken the folder, and waits for a text that does not come.
        process.arguments = ["align", "-", "a.txt", "-o", sandbox.folder + "/out/"]
        process.currentDirectoryURL = URL(fileURLWithPath: sandbox.folder)
        let input = Pipe()
        process.standardInput = input
        process.standardError = FileHandle.nullDevice
        try process.run()
        var waited = 0
        while waited < 500, (try? ours("out")) != [".sverka.lock"] {
            usleep(10_000)
            waited += 1
        }
        #expect(try ours("out") == [".sverka.lock"])
        kill(process.processIdentifier, signal)
        process.waitUntilExit()
        #expect(process.terminationReason == .uncaughtSignal)
        #expect(process.terminationStatus == signal)
        #expect(try ours("out") == [])
        withExtendedLifetime(input) {}
    }

    // MARK: Names

    /// A name that is no UTF-8 is read, shown, and may be given as it is shown.
    @Test func namesThatAreNoUTF8() throws {
        let name = [0xEC, 0xEE, 0xF1, 0xF2] as [UInt8]
        let shown = String(systemPath: name) + ".txt"
        #expect(shown == "\\xEC\\xEE\\xF1\\xF2.txt")
        let folder = sandbox.folder + "/in"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Files.write(
            Array("Мост открыт.\n\nThe bridge is open.\n".utf8), to: "\(folder)/\(shown)")
        #expect(try Files.names(in: folder) == [shown])
        let result = try run("review in -o out")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try sandbox.read("out/alignment.tsv").contains(
                "in/\(shown)".replacing("\\", with: "\\\\")))
        #expect(try run("identify in/\(shown)").output.contains("The bridge is open."))
        #expect(try run("align in -o tables/").status == 0)
        #expect(
            try Files.names(in: sandbox.folder + "/tables").contains("\\xEC\\xEE\\xF1\\xF2.tsv"))
        // Its decisions are found again.
        let table = try sandbox.read("out/alignment.tsv")
        try sandbox.write(
            table.replacing("\tproposed\t", with: "\taccepted\t"), "out/alignment.tsv")
        #expect(try run("review in -o out").errors.contains("decisions: 1 holds"))
    }

    /// The same name in both normal forms of Unicode: two articles.
    @Test func namesThatCompareAlike() throws {
        let folder = sandbox.folder + "/in"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for (name, word) in [("\u{439}.txt", "river"), ("\u{438}\u{306}.txt", "bridge")] {
            let bytes = Array(name.utf8).map { String(format: "\\x%02X", $0) }.joined()
            let text = "Мост открыт, как и было сказано.\n\nThe \(word) is open, as was said.\n"
            try Files.write(
                Array(text.utf8),
                to: folder + "/" + bytes.replacing("\\x2E\\x74\\x78\\x74", with: ".txt"))
        }
        guard try Files.names(in: folder).count == 2 else { return }
        let result = try run("align in -o out/")
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try Files.names(in: sandbox.folder + "/out").filter { $0.hasSuffix(".tsv") }.count == 2)
        #expect(try run("review in -o all").status == 0)
        let table = try sandbox.read("all/alignment.tsv")
        #expect(table.contains("river") && table.contains("bridge"))
        #expect(table.contains("\\\\xD0\\\\xB8\\\\xCC\\\\x86.txt"))
    }

    @Test func aNoncharacterIsExported() throws {
        try sandbox.write(
            "ru\ten\tstatus\tcontext_ru\nмост\tbridge\tpreferred\tМост \u{FFFF} открыт\n", "g.tsv")
        for format in ["tbx", "xlsx", "omegat", "html"] {
            let result = try run("glossary export g.tsv --format \(format) -o out.\(format)")
            #expect(result.status == 0, "\(format): \(result.errors)")
        }
    }
}
