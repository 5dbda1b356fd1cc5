import Foundation
import SverkaSupport
import Testing

/// The files of a folder that is made for each test.
@Suite final class InputsTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/inputs-\(UUID().uuidString)"
        for name in ["b/c.txt", "a.txt", "b/README.txt", "d.tsv", "e.x", ".f.txt", "~$a.txt"] {
            let file = URL(fileURLWithPath: folder + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("text".utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func inputs(_ paths: [String], except output: Inputs.Output? = nil) -> Inputs {
        Inputs(paths.map { folder + $0 }, except: output) { $0.hasSuffix(".txt") }
    }

    private func names(_ inputs: Inputs) -> [String] {
        inputs.paths.map { String($0.dropFirst(folder.count + 1)) }
    }

    @Test func foldersAreReadInTheOrderOfNames() {
        let found = inputs([""])
        #expect(names(found) == ["a.txt", "b/c.txt"])
        #expect(found.passedOver == ["hidden": 2, ".tsv": 1, ".x": 1, "README": 1])
        #expect(found.problems.isEmpty)
    }

    @Test func whatIsNamedIsReadOnce() {
        let found = inputs(["/e.x", "/a.txt", "/b/../a.txt", "/none.txt"])
        #expect(names(found) == ["e.x", "a.txt"])
        #expect(found.passedOver == ["read already": 1])
        #expect(found.problems == [.missing(path: folder + "/none.txt")])
    }

    @Test func theOutputIsNotRead() {
        #expect(
            names(inputs([""], except: .init(folder: folder + "/b") { _ in true })) == ["a.txt"])
        let itself = inputs([""], except: .init(folder: folder) { $0 == "a.txt" })
        #expect(names(itself) == ["b/c.txt"])
    }

    @Test func linksThatLeadUpEnd() throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder + "/b/up", withDestinationPath: folder)
        let found = inputs([""])
        #expect(names(found) == ["a.txt", "b/c.txt"])
        #expect(found.passedOver["link upward"] == 1)
    }

    @Test func theFolderOfASavedPageIsNoneOfArticles() throws {
        for name in [
            "page.html", "page_files/frame.txt", "Мост.htm", "Мост.files/a.txt", "b_files/c.txt",
        ] {
            let file = URL(fileURLWithPath: folder + "/" + name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data("text".utf8).write(to: file)
        }
        let found = inputs([""])
        #expect(names(found) == ["a.txt", "b/c.txt", "b_files/c.txt"])
        #expect(found.passedOver["folder of a saved page"] == 2)
    }

    @Test func anAddressIsNoFile() {
        let found = Inputs(["https://example.org//a/b.html"]) { _ in true }
        #expect(found.paths.isEmpty)
        #expect(
            found.problems.map(\.description) == [
                "https://example.org//a/b.html: an address and no file; save the page first and "
                    + "give that file"
            ])
    }

    @Test func standardInputIsReadOnce() {
        #expect(Inputs(["-", "-"]) { _ in false }.paths == ["-"])
    }

    @Test(arguments: [
        ("./a.txt", "a.txt"), ("a//b/", "a/b"), ("a/../b", "b"), ("../a", "../a"), (".", "."),
        ("/", "/"), ("/a/./b", "/a/b"), ("-", "-"), ("a/\u{301}b//c", "a/\u{301}b/c"),
        ("/\u{301}b/", "/\u{301}b"),
    ])
    func paths(_ path: String, _ normalised: String) {
        #expect(Inputs.normalised(path).utf8.elementsEqual(normalised.utf8))
    }
}
