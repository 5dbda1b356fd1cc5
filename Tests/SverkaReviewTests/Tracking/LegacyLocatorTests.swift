import SverkaAlignment
import SverkaText
import Testing

/// Where rows of a table stand once the article, or their numbers, have
/// changed.
@Suite struct ChangedArticleTests {
    private let news = ShortNews()

    /// Reads rows of a table as `1|2>4 accepted`: behind `>` stands the number
    /// that a reviewer has written over the one before it.
    private static func table(_ rows: [String], _ sides: [[String]]) -> Decisions {
        let all = rows.map { row in
            let parts = row.split(separator: " ")
            var numbers: [[UnitNumber]] = [], texts: [String] = []
            for (side, cell) in parts[0].split(
                separator: "|", omittingEmptySubsequences: false
            ).enumerated() {
                let values = cell.split(separator: ">", omittingEmptySubsequences: false).map {
                    $0.split(separator: "+").compactMap { Int($0) }
                }
                texts.append(values[0].map { sides[side][$0 - 1] }.joined(separator: " "))
                numbers.append(values[values.count - 1].map { UnitNumber($0) })
            }
            return Decisions.Decision(
                russian: numbers[0], english: numbers[1], russianText: texts[0],
                englishText: texts[1], status: Alignment.Status(rawValue: String(parts[1]))!,
                note: "")
        }
        return Decisions(
            all.filter { $0.status != .proposed }, proposed: all.filter { $0.status == .proposed })
    }

    private func aligned(_ sides: [[String]], _ table: Decisions) -> Alignment {
        let alignment = news.align(sides[0], sides[1], table)
        let standing = alignment.rows.filter { $0.status != .rejected }
        #expect(standing.flatMap(\.russian).sorted() == Array(sides[0].indices))
        #expect(standing.flatMap(\.english).sorted() == Array(sides[1].indices))
        return alignment
    }

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
        let sides = ShortNews.longer(4)
        let alignment = aligned(sides, Self.table(correction.rows, sides))
        #expect(Set(alignment.numbers(.accepted)) == Set(correction.accepted))
    }

    /// Where paragraphs were only put in another order, texts win.
    @Test(arguments: [[1, 0, 2, 3, 4, 5], [2, 0, 1, 3, 4, 5], [5, 0, 1, 2, 3, 4]])
    func decisionsFollowParagraphsThatMoved(_ order: [Int]) {
        let sides = ShortNews.longer(6)
        let table = Self.table(
            ["1|1 accepted", "2|2 rejected", "3|3 accepted"]
                + (4...6).map { "\($0)|\($0) proposed" },
            sides)
        let alignment = aligned(sides.map { side in order.map { side[$0] } }, table)
        func now(_ old: Int) -> String {
            let number = order.firstIndex(of: old - 1)! + 1
            return "\(number)|\(number)"
        }
        #expect(Set(alignment.numbers(.accepted)) == [now(1), now(3)])
        #expect(alignment.numbers(.rejected) == [now(2)])
    }

    /// In a mixed article an insertion turns the numbers of one language into
    /// those of the other; that is no slip.
    @Test func numbersThatAreNoUnitsAnyMoreAreNoSlips() {
        let sides = ShortNews.longer(4)
        func article(_ extra: [Int: String] = [:]) -> [Unit] {
            var texts = (0..<4).flatMap {
                [(sides[0][$0], Language.russian), (sides[1][$0], .english)]
            }
            for (place, text) in extra { texts.insert((text, .russian), at: place) }
            return texts.enumerated().map { index, item in
                Unit(
                    number: UnitNumber(index + 1), language: item.1, text: item.0,
                    place: SourceRange(line: 1, bytes: 0..<0))
            }
        }
        let rows = (0..<4).map { index in
            Decisions.Decision(
                russian: [UnitNumber(index * 2 + 1)], english: [UnitNumber(index * 2 + 2)],
                russianText: sides[0][index], englishText: sides[1][index],
                status: index < 2 ? .proposed : .accepted, note: "")
        }
        let table = Decisions(Array(rows[2...]), proposed: Array(rows[..<2]))
        let alignment = news.aligner.align(
            document: "d", units: article([4: ShortNews.strangers[0]]), decisions: table)
        #expect(alignment.numbers(.accepted) == ["6|7", "8|9"])
        #expect(table.lost(in: alignment).isEmpty)
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
            testDescription: "of mutualMatches the one whose neighbours stand there",
            before: ["abcdbe", "abcdbe"], rows: ["5|5 rejected"],
            after: ["abdbe", "abdbe"], rejected: ["4|4"]),
        Change(
            testDescription: "of mutualMatches the first",
            before: ["abcdbe", "abcdbe"], rows: ["2|2 accepted"],
            after: ["xabcdbe", "xabcdbe"], accepted: ["3|3"]),
        Change(
            testDescription: "each twin has its own",
            before: ["abcdbe", "abcdbe"], rows: ["2|2 accepted", "5|5 rejected"],
            after: ["xxxabcdbe", "abdbe"], accepted: ["5|2"], rejected: ["8|4"]),
        Change(
            testDescription: "a twin that is gone does not go over to the other",
            before: ["abcdbe", "abcdbe"], rows: ["2|2 accepted", "5|5 rejected"],
            after: ["abcde", "abcde"], accepted: ["2|2"], lost: ["5|5"]),
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
        func texts(_ letters: [String]) -> [[String]] {
            zip(letters, [ShortNews.russian, ShortNews.english]).map { letters, texts in
                letters.unicodeScalars.map { "\(texts[Int($0.value) % 4]) \($0.value)" }
            }
        }
        let before = texts(change.before)
        let decided = Set(
            change.rows.flatMap { row in
                row.split(separator: " ")[0].split(separator: "|").map { String($0.first!) }
            })
        let others = before[0].indices.map { String($0 + 1) }.filter { !decided.contains($0) }
        let table = Self.table(
            change.rows + others.map { "\($0)|\($0) proposed" }, before)
        let alignment = aligned(texts(change.after), table)
        #expect(alignment.numbers(.accepted) == change.accepted)
        #expect(alignment.numbers(.rejected) == change.rejected)
        #expect(table.lost(in: alignment).map(\.decision.numbers) == change.lost)
        for row in alignment.rows where row.status == .proposed {
            #expect(
                !alignment.rows.contains {
                    $0.status == .rejected && Set(row.russian).isSuperset(of: $0.russian)
                        && Set(row.english).isSuperset(of: $0.english)
                })
        }
        // What was lost does not come back with another unit, and comes back
        // with its own.
        let next = alignment.table(lost: table.lost(in: alignment))
        let again = aligned(texts(change.after), next)
        #expect(again.numbers == alignment.numbers)
        #expect(next.lost(in: again).map(\.decision.numbers) == change.lost)
        let restored = aligned(before, next)
        #expect(restored.numbers(.rejected) == aligned(before, table).numbers(.rejected))
    }
}
