import SverkaAlignment
import SverkaTestSupport
import SverkaText
import Testing

@testable import SverkaReview

/// Where rows of a table of old stand once the article, or their numbers, have
/// changed.
@Suite struct LegacyLocatorTests {
    struct Correction: Sendable {
        var rows: [String]
        var accepted: [String]
    }

    /// In the same article numbers win, however many rows were corrected.
    @Test(arguments: [
        Correction(
            rows: ["1|1>2 accepted", "2|2>1 accepted", "3|3 proposed", "4|4 proposed"],
            accepted: ["1|2", "2|1"]),
        Correction(
            rows: ["1|1>2 accepted", "2|2>1 accepted", "3|3 accepted", "4|4 rejected"],
            accepted: ["1|2", "2|1", "3|3"]),
        Correction(
            rows: ["1|1>2 accepted", "2|2>3 accepted", "3|3>1 accepted", "4|4 accepted"],
            accepted: ["1|2", "2|3", "3|1", "4|4"]),
        Correction(
            rows: ["1|1>2+3 accepted", "2|2> accepted", "3|3> accepted", "4|4 proposed"],
            accepted: ["1|2+3", "2|", "3|"]),
        // Numbers were changed, but not accepted.
        Correction(
            rows: ["1|1>2 accepted", "2|2>1 accepted", "3|3>4 proposed", "4|4 proposed"],
            accepted: ["1|2", "2|1"]),
    ]) func severalCorrectionsHold(_ correction: Correction) {
        let texts = ShortNews.longer(4)
        let run = LegacyTable(correction.rows, of: texts).run(texts)
        #expect(run.isTiled)
        #expect(Set(run.numbers(.accepted)) == Set(correction.accepted))
    }

    /// Where paragraphs were only put in another order, texts win.
    @Test(arguments: [[1, 0, 2, 3, 4, 5], [2, 0, 1, 3, 4, 5], [5, 0, 1, 2, 3, 4]])
    func decisionsFollowParagraphsThatMoved(_ order: [Int]) {
        let texts = ShortNews.longer(6)
        let table = LegacyTable(
            ["1|1 accepted", "2|2 rejected", "3|3 accepted"]
                + (4...6).map { "\($0)|\($0) proposed" }, of: texts)
        let run = table.run(texts.map { side in order.map { side[$0] } })
        func now(_ old: Int) -> String {
            let number = order.firstIndex(of: old - 1)! + 1
            return "\(number)|\(number)"
        }
        #expect(Set(run.numbers(.accepted)) == [now(1), now(3)])
        #expect(run.numbers(.rejected) == [now(2)])
    }

    /// In a mixed article an insertion turns the numbers of one language into
    /// those of the other; that is no slip.
    @Test func numbersThatAreNoUnitsAnyMoreAreNoSlips() {
        let texts = ShortNews.longer(4)
        var all = (0..<4).flatMap {
            [(texts.russian[$0], Side.russian), (texts.english[$0], .english)]
        }
        var table = LegacyTable()
        for pair in 0..<4 {
            var row = LegacyTable.row(
                "\(pair + 1)|\(pair + 1) \(pair < 2 ? "proposed" : "accepted")", of: texts)
            row.units = Bilingual(
                russian: [UnitNumber(pair * 2 + 1)], english: [UnitNumber(pair * 2 + 2)])
            table.rows.append(row)
        }
        all.insert((ShortNews.strangers.russian, .russian), at: 4)
        let units = all.enumerated().map { index, item in
            Unit(
                number: UnitNumber(index + 1), language: item.1.language, text: item.0,
                place: SourceRange(line: 1, bytes: 0..<0))
        }
        let run = table.run(
            Bilingual { side in units.filter { $0.language == side.language } },
            AlignmentReview(rows: table.rows))
        #expect(run.numbers(.accepted) == ["6|7", "8|9"])
        #expect(run.lost.isEmpty)
    }

    struct Change: Sendable, CustomTestStringConvertible {
        var testDescription: String
        /// Units of each side, by the letters of the texts.
        var before: [String]
        var rows: [String]
        var after: [String]
        var accepted: [String] = []
        var rejected: [String] = []
        var lost: [String] = []
    }

    private static let changes = [
        Change(
            testDescription: "of twins the one whose neighbours stand there",
            before: ["abcdbe", "abcdbe"], rows: ["5|5 rejected"],
            after: ["abdbe", "abdbe"], rejected: ["4|4"]),
        Change(
            testDescription: "of twins the first",
            before: ["abcdbe", "abcdbe"], rows: ["2|2 accepted"],
            after: ["xabcdbe", "xabcdbe"], accepted: ["3|3"]),
        Change(
            testDescription: "each twin has its own",
            before: ["abcdbe", "abcdbe"], rows: ["2|2 accepted", "5|5 rejected"],
            after: ["xxxabcdbe", "abdbe"], accepted: ["5|2"], rejected: ["8|4"]),
        Change(
            testDescription: "a twin that is gone does not go over to the other",
            before: ["abcdbe", "abcdbe"], rows: ["2|2 accepted", "5|5 rejected"],
            after: ["abcde", "abcde"], accepted: ["2|2"], lost: ["5|5 text gone"]),
        Change(
            testDescription: "a number that has come to be that of a twin",
            before: ["abbbc", "abbbc"], rows: ["4|4 rejected", "2| accepted", "|2 proposed"],
            after: ["xabbbc", "xabbbc"], accepted: ["3|"], rejected: ["5|5"]),
        Change(
            testDescription: "a paragraph inside a bead",
            before: ["abc", "abcd"], rows: ["1|1+2 accepted"],
            after: ["abc", "axbcd"], accepted: ["1|1+3"]),
        Change(
            testDescription: "a paragraph inside a rejected bead",
            before: ["abc", "abcd"], rows: ["1|1+2 rejected"],
            after: ["abc", "axbcd"], rejected: ["1|1+3"]),
        Change(
            testDescription: "units far apart",
            before: ["abcdefgh", "abcdefgh"], rows: ["1|1>2+7 accepted", "2|2 accepted"],
            after: ["xabcdefgh", "xabcdefgh"], accepted: ["2|2", "3|3"]),
        Change(
            testDescription: "units that stood apart before",
            before: ["abcdefgh", "abcdefgh"], rows: ["1|2+7 accepted"],
            after: ["xabcdefgh", "xabcdefgh"], accepted: ["2|3+8"]),
    ]

    @Test(arguments: changes) func rowsAreFoundAgain(_ change: Change) {
        func texts(_ letters: [String]) -> Bilingual<[String]> {
            Bilingual { side in
                letters[side == .russian ? 0 : 1].unicodeScalars.map {
                    "\(ShortNews.texts[side][Int($0.value) % 4]) \($0.value)"
                }
            }
        }
        let before = texts(change.before), after = texts(change.after)
        let decided = Set(
            change.rows.flatMap { row in
                row.split(separator: " ")[0].split(separator: "|").map { String($0.first!) }
            })
        let others = before.russian.indices.map { String($0 + 1) }.filter { !decided.contains($0) }
        let table = LegacyTable(
            change.rows + others.map { "\($0)|\($0) proposed" }, of: before)
        let run = table.run(after)
        #expect(run.isTiled)
        #expect(run.numbers(.accepted) == change.accepted)
        #expect(run.numbers(.rejected) == change.rejected)
        #expect(run.lost == change.lost)
        // The next run says the same.
        let next = table.run(after, after: run)
        #expect(next.lines == run.lines)
    }
}
