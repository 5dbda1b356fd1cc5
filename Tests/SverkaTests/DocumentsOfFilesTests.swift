import Foundation
@testable import Sverka
import SverkaDocument
import SverkaSupport
import SverkaTestSupport
import SverkaText
import Testing

/// Files that hold several documents.
@Suite final class DocumentsOfFilesTests {
    private let folder: String

    init() throws {
        folder = FileManager.default.temporaryDirectory.path + "/documents-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let article =
            "Мост через реку закрыли на ремонт.\n\nThe bridge over the river was closed.\n"
        let archive = ZipArchive.archive(of: [
            (name: "b.txt", bytes: Array(article.utf8)),
            (name: "bad.docx", bytes: Array("words".utf8)),
            (name: "a/c.txt", bytes: Array(article.utf8)), (name: "p.png", bytes: [1]),
        ])
        try write(archive, "z.zip")
        try write(Array(article.utf8), "a.txt")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func write(_ bytes: [UInt8], _ name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/" + name))
    }

    /// What came of the files of the folder, in words.
    private func outcomes(jobs: Int) -> [String] {
        Pipeline(jobs: jobs).align(Inputs([folder]).files).map { outcome in
            switch outcome {
            case .aligned(let reviewed, _):
                "\(reviewed.alignment.document.dropFirst(folder.count)) "
                    + "\(reviewed.alignment.pairs.count)"
            case .failed(let error): String(error.description.dropFirst(folder.count).prefix(22))
            case .passedOver(let files): "\(files)"
            }
        }
    }

    @Test func allAreAlignedInOrder() {
        let expected = [
            "/a.txt 1", "/z.zip!/a/c.txt 1", "/z.zip!/b.txt 1", "/z.zip!/bad.docx: can'",
            "[\".png\": 1]",
        ]
        #expect(outcomes(jobs: 1) == expected)
        #expect(outcomes(jobs: 3) == expected)
    }

    @Test func theirNamesAreKnownBeforehand() {
        let names = Pipeline(jobs: 2).documentNames(of: Inputs([folder]).files)
        #expect(names[folder + "/a.txt"] == [folder + "/a.txt"])
        #expect(
            names[folder + "/z.zip"] == [folder + "/z.zip!/a/c.txt", folder + "/z.zip!/b.txt"])
    }

    @Test func chaptersOfAPairFollowOneAnother() throws {
        func book(_ chapters: [String]) -> [UInt8] {
            let sections = chapters.map { "<section><p>\($0)</p></section>" }.joined()
            return Array("<FictionBook><body>\(sections)</body></FictionBook>".utf8)
        }
        try write(book(["Река поднялась на два метра.", "Мост закрыли 5 мая."]), "ru.fb2")
        try write(
            Array("The river rose by two metres.\n\nThe bridge was closed on 5 May.".utf8), "en.txt"
        )
        let alignment = try Pipeline().align(
            russian: folder + "/ru.fb2", english: folder + "/en.txt")
        #expect(
            alignment.pairs.map { $0.russian.numbers + $0.english.numbers } == [
                ["1", "1"], ["2", "2"],
            ])
    }
}

/// Subtitles that are paired by when they are shown.
@Suite struct TimedPairsTests {
    private func units(_ times: [Range<Int>]) -> [SverkaText.Unit] {
        times.enumerated().map { index, times in
            SverkaText.Unit(
                number: UnitNumber(index + 1), text: "слова",
                place: SourceRange(line: index + 1, bytes: 0..<1), times: times)
        }
    }

    private func keys(_ russian: [Range<Int>], _ english: [Range<Int>]) -> [[String]] {
        let keyed = TimedPairs.keyed(Bilingual(russian: units(russian), english: units(english)))
        return [keyed.russian, keyed.english].map { $0.map { $0.counterpart?.name ?? "-" } }
    }

    @Test func whatIsShownTogetherBelongsTogether() {
        let found = keys([0..<10, 20..<30, 40..<50], [1..<10, 21..<31, 60..<70])
        #expect(found[0][0] == found[1][0] && found[0][1] == found[1][1])
        #expect(found[0][0] != found[0][1])
        #expect(found[0][2] == "-" && found[1][2] == "-")
    }

    @Test func oneMayStandBesideTwo() {
        let found = keys([0..<10, 20..<29, 30..<40], [0..<10, 20..<40])
        #expect(found[0][1] == found[0][2] && found[0][1] == found[1][1])
    }

    @Test func timesOfAnotherFilmSayNothing() {
        let russian = (0..<20).map { $0 * 100..<$0 * 100 + 20 }
        let shifted = (0..<20).map { $0 * 100 + 15..<$0 * 100 + 35 }
        #expect(keys(russian, shifted).joined().allSatisfy { $0 == "-" })
        #expect(keys(russian, russian).joined().allSatisfy { $0 != "-" })
        #expect(keys([], russian).joined().allSatisfy { $0 == "-" })
    }

    @Test func anyTimesWillDo() {
        var random = SeededRandom(3)
        for _ in 0..<300 {
            let sides = (0..<2).map { _ in
                (0..<40).map { _ in
                    let start = Int.random(in: 0...200, using: &random)
                    return start..<start + Int.random(in: 0...80, using: &random)
                }
            }
            _ = keys(sides[0], sides[1])
        }
    }
}
